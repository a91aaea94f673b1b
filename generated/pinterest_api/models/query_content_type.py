from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryContentType(OpenStrEnum):
    """Values of `QueryContentType`."""

    ALL = "ALL"
    PAID = "PAID"
    ORGANIC = "ORGANIC"
