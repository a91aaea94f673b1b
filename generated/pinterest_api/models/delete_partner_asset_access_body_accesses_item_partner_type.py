from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class DeletePartnerAssetAccessBodyAccessesItemPartnerType(OpenStrEnum):
    """Values of `DeletePartnerAssetAccessBodyAccessesItemPartnerType`."""

    INTERNAL = "INTERNAL"
    EXTERNAL = "EXTERNAL"
