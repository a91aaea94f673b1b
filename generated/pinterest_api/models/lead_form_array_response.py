from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .lead_form_array_response_items_item import LeadFormArrayResponseItemsItem


@define(kw_only=True)
class LeadFormArrayResponse(Extensible):
    """`LeadFormArrayResponse` of the API."""

    items: list[LeadFormArrayResponseItemsItem] | None = None
