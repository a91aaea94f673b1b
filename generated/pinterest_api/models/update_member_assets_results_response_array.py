from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .update_member_assets_results_response_array_items_item import (
    UpdateMemberAssetsResultsResponseArrayItemsItem,
)


@define(kw_only=True)
class UpdateMemberAssetsResultsResponseArray(Extensible):
    """`UpdateMemberAssetsResultsResponseArray` of the API."""

    items: list[UpdateMemberAssetsResultsResponseArrayItemsItem] | None = None
