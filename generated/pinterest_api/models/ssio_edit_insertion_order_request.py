from __future__ import annotations

from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_budget_amount(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


@define(kw_only=True)
class SSIOEditInsertionOrderRequest(ExtensibleRequest):
    """`SSIOEditInsertionOrderRequest` of the API."""

    agency_link: str | Unset = UNSET
    billing_contact_email: str | Unset = UNSET
    billing_contact_firstname: str | Unset = UNSET
    billing_contact_lastname: str | Unset = UNSET
    budget_amount: float | Unset = structs.field(default=UNSET, converter=_to_budget_amount)
    end_date: str | Unset = UNSET
    media_contact_email: str | Unset = UNSET
    media_contact_firstname: str | Unset = UNSET
    media_contact_lastname: str | Unset = UNSET
    po_number: str | Unset = UNSET
    start_date: str | Unset = UNSET
    user_email: str | Unset = UNSET
    ads_manager_order_line_id: str | Unset = UNSET
    oracle_line_id: str | Unset = UNSET
    salesforce_order_id: str | Unset = UNSET
    salesforce_order_line_id: str | Unset = UNSET


class SSIOEditInsertionOrderRequestDict(RequestDict):
    """Fields of `SSIOEditInsertionOrderRequest`, as a dict or as keyword arguments."""

    agency_link: NotRequired[str | Unset]
    billing_contact_email: NotRequired[str | Unset]
    billing_contact_firstname: NotRequired[str | Unset]
    billing_contact_lastname: NotRequired[str | Unset]
    budget_amount: NotRequired[float | Decimal | Unset]
    end_date: NotRequired[str | Unset]
    media_contact_email: NotRequired[str | Unset]
    media_contact_firstname: NotRequired[str | Unset]
    media_contact_lastname: NotRequired[str | Unset]
    po_number: NotRequired[str | Unset]
    start_date: NotRequired[str | Unset]
    user_email: NotRequired[str | Unset]
    ads_manager_order_line_id: NotRequired[str | Unset]
    oracle_line_id: NotRequired[str | Unset]
    salesforce_order_id: NotRequired[str | Unset]
    salesforce_order_line_id: NotRequired[str | Unset]


rules.bind(
    SSIOEditInsertionOrderRequest,
    {
        "agency_link": checks.text(),
        "billing_contact_email": checks.text(),
        "billing_contact_firstname": checks.text(),
        "billing_contact_lastname": checks.text(),
        "budget_amount": checks.number(),
        "end_date": checks.text(pattern="^(\\d{4})-(\\d{2})-(\\d{2})\\Z"),
        "media_contact_email": checks.text(),
        "media_contact_firstname": checks.text(),
        "media_contact_lastname": checks.text(),
        "po_number": checks.text(),
        "start_date": checks.text(pattern="^(\\d{4})-(\\d{2})-(\\d{2})\\Z"),
        "user_email": checks.text(),
        "ads_manager_order_line_id": checks.text(),
        "oracle_line_id": checks.text(),
        "salesforce_order_id": checks.text(),
        "salesforce_order_line_id": checks.text(),
    },
)
