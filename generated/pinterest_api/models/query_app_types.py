from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryAppTypes(OpenStrEnum):
    """Values of `QueryAppTypes`."""

    ALL = "ALL"
    MOBILE = "MOBILE"
    TABLET = "TABLET"
    WEB = "WEB"
