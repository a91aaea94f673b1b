from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .update_partner_results_response_array_items_item import (
    UpdatePartnerResultsResponseArrayItemsItem,
)


@define(kw_only=True)
class UpdatePartnerResultsResponseArray(Extensible):
    """`UpdatePartnerResultsResponseArray` of the API."""

    items: list[UpdatePartnerResultsResponseArrayItemsItem] | None = None
