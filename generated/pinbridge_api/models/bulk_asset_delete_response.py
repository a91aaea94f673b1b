from __future__ import annotations

import uuid

from pinbridge.runtime import structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .bulk_asset_delete_summary import BulkAssetDeleteSummary


@define(kw_only=True)
class BulkAssetDeleteResponse(Decodable):
    """Result of a bulk delete of assets.

    Attributes:
        requires_confirmation: Assets in use that were kept because the call was not confirmed.
        deleted_items: Details of the deleted ids.
        requires_confirmation_items: Details of the kept ids.
    """

    deleted: list[uuid.UUID]
    requires_confirmation: list[uuid.UUID]
    total_freed_bytes: int
    deleted_items: list[BulkAssetDeleteSummary] = structs.field(factory=lambda: [])
    requires_confirmation_items: list[BulkAssetDeleteSummary] = structs.field(factory=lambda: [])
