from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class SSIOInsertionOrderCommon(Extensible):
    """`SSIOInsertionOrderCommon` of the API."""

    agency_link: str | None = None
    billing_contact_email: str | None = None
    billing_contact_firstname: str | None = None
    billing_contact_lastname: str | None = None
    budget_amount: float | None = None
    end_date: str | None = None
    media_contact_email: str | None = None
    media_contact_firstname: str | None = None
    media_contact_lastname: str | None = None
    po_number: str | None = None
    start_date: str | None = None
    user_email: str | None = None
