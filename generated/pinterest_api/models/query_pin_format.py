from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryPinFormat(OpenStrEnum):
    """Values of `QueryPinFormat`."""

    ALL = "ALL"
    ORGANIC_IMAGE = "ORGANIC_IMAGE"
    ORGANIC_PRODUCT = "ORGANIC_PRODUCT"
    ORGANIC_VIDEO = "ORGANIC_VIDEO"
    ADS_STANDARD = "ADS_STANDARD"
    ADS_PRODUCT = "ADS_PRODUCT"
    ADS_VIDEO = "ADS_VIDEO"
    ADS_IDEA = "ADS_IDEA"
