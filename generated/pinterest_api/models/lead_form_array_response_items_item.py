from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .exception import Exception_
from .lead_form_response import LeadFormResponse


@define(kw_only=True)
class LeadFormArrayResponseItemsItem(Extensible):
    """`LeadFormArrayResponseItemsItem` of the API."""

    data: LeadFormResponse | None = None
    exceptions: list[Exception_] | None = None
