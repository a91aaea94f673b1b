from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryResourceType(OpenStrEnum):
    """Values of `QueryResourceType`."""

    AD_ACCOUNT = "AD_ACCOUNT"
    PROFILE = "PROFILE"
    ASSET_GROUP = "ASSET_GROUP"
    CATALOG = "CATALOG"
    CONSUMER = "CONSUMER"
