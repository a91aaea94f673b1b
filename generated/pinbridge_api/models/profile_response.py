from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class ProfileResponse(Decodable):
    """Personal and billing details.

    Attributes:
        pending_email_change_to: Address that waits for confirmation.
    """

    full_name: str | None = None
    email: str
    pending_email_change_to: str | None = None
    pending_email_change_requested_at: datetime.datetime | None = None
    workspace_name: str
    company_name: str | None = None
    company_website: str | None = None
    billing_email: str | None = None
    billing_phone: str | None = None
    tax_id: str | None = None
    address_line1: str | None = None
    address_line2: str | None = None
    address_city: str | None = None
    address_state: str | None = None
    address_postal_code: str | None = None
    address_country: str | None = None
