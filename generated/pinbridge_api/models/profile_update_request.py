from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class ProfileUpdateRequest(Constructible):
    """Profile fields to change; omitted fields keep their value.

    Assumed: A null clears a nullable field.
    """

    full_name: str | Unset = UNSET
    workspace_name: str | Unset = UNSET
    company_name: str | None | Unset = UNSET
    company_website: str | None | Unset = UNSET
    billing_email: str | None | Unset = UNSET
    billing_phone: str | None | Unset = UNSET
    tax_id: str | None | Unset = UNSET
    address_line1: str | None | Unset = UNSET
    address_line2: str | None | Unset = UNSET
    address_city: str | None | Unset = UNSET
    address_state: str | None | Unset = UNSET
    address_postal_code: str | None | Unset = UNSET
    address_country: str | None | Unset = UNSET


class ProfileUpdateRequestDict(RequestDict):
    """Fields of `ProfileUpdateRequest`, as a dict or as keyword arguments."""

    full_name: NotRequired[str | Unset]
    workspace_name: NotRequired[str | Unset]
    company_name: NotRequired[str | None | Unset]
    company_website: NotRequired[str | None | Unset]
    billing_email: NotRequired[str | None | Unset]
    billing_phone: NotRequired[str | None | Unset]
    tax_id: NotRequired[str | None | Unset]
    address_line1: NotRequired[str | None | Unset]
    address_line2: NotRequired[str | None | Unset]
    address_city: NotRequired[str | None | Unset]
    address_state: NotRequired[str | None | Unset]
    address_postal_code: NotRequired[str | None | Unset]
    address_country: NotRequired[str | None | Unset]


rules.bind(
    ProfileUpdateRequest,
    {
        "full_name": checks.text(max_length=255),
        "workspace_name": checks.text(max_length=255),
        "company_name": checks.nullable(checks.text(max_length=255)),
        "company_website": checks.nullable(checks.text(max_length=255)),
        "billing_email": checks.nullable(
            checks.text(pattern="^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\Z", meaning="an e-mail address")
        ),
        "billing_phone": checks.nullable(checks.text(max_length=50)),
        "tax_id": checks.nullable(checks.text(max_length=100)),
        "address_line1": checks.nullable(checks.text(max_length=255)),
        "address_line2": checks.nullable(checks.text(max_length=255)),
        "address_city": checks.nullable(checks.text(max_length=120)),
        "address_state": checks.nullable(checks.text(max_length=120)),
        "address_postal_code": checks.nullable(checks.text(max_length=40)),
        "address_country": checks.nullable(checks.text(max_length=10)),
    },
)
