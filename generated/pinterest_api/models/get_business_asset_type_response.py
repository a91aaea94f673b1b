from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class GetBusinessAssetTypeResponse(OpenStrEnum):
    """Values of `GetBusinessAssetTypeResponse`."""

    AD_ACCOUNT = "AD_ACCOUNT"
    PROFILE = "PROFILE"
    ASSET_GROUP = "ASSET_GROUP"
    CONVERSION_TAG = "CONVERSION_TAG"
    CATALOG = "CATALOG"
