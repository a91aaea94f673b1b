from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .lead_form_response import LeadFormResponse


@define(kw_only=True)
class LeadFormsListResponse200(Extensible):
    """`LeadFormsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[LeadFormResponse]
