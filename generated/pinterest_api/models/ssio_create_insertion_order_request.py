from __future__ import annotations

from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .currency import Currency
from .ssio_create_insertion_order_request_order_line_type import (
    SSIOCreateInsertionOrderRequestOrderLineType,
)


def _to_budget_amount(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


def _to_accepted_terms_time(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_currency_info(value: Currency | str) -> Currency:
    converted: Currency = coerce.choice(value, Currency)
    return converted


def _to_estimated_monthly_spend(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


def _to_order_line_type(
    value: SSIOCreateInsertionOrderRequestOrderLineType | str,
) -> SSIOCreateInsertionOrderRequestOrderLineType:
    converted: SSIOCreateInsertionOrderRequestOrderLineType = coerce.choice(
        value, SSIOCreateInsertionOrderRequestOrderLineType
    )
    return converted


@define(kw_only=True)
class SSIOCreateInsertionOrderRequest(ExtensibleRequest):
    """`SSIOCreateInsertionOrderRequest` of the API."""

    agency_link: str | Unset = UNSET
    billing_contact_email: str
    billing_contact_firstname: str
    billing_contact_lastname: str
    budget_amount: float | Unset = structs.field(default=UNSET, converter=_to_budget_amount)
    end_date: str | Unset = UNSET
    media_contact_email: str
    media_contact_firstname: str
    media_contact_lastname: str
    po_number: str
    start_date: str
    user_email: str | Unset = UNSET
    accepted_terms_id: str
    accepted_terms_time: int | Unset = structs.field(
        default=UNSET, converter=_to_accepted_terms_time
    )
    billto_billing_address_id: str
    billto_business_address_id: str
    billto_company_id: str
    currency_info: Currency = structs.field(converter=_to_currency_info)
    estimated_monthly_spend: float | Unset = structs.field(
        default=UNSET, converter=_to_estimated_monthly_spend
    )
    order_line_type: SSIOCreateInsertionOrderRequestOrderLineType = structs.field(
        converter=_to_order_line_type
    )
    order_name: str
    pmp_id: str


class SSIOCreateInsertionOrderRequestDict(RequestDict):
    """Fields of `SSIOCreateInsertionOrderRequest`, as a dict or as keyword arguments."""

    agency_link: NotRequired[str | Unset]
    billing_contact_email: str
    billing_contact_firstname: str
    billing_contact_lastname: str
    budget_amount: NotRequired[float | Decimal | Unset]
    end_date: NotRequired[str | Unset]
    media_contact_email: str
    media_contact_firstname: str
    media_contact_lastname: str
    po_number: str
    start_date: str
    user_email: NotRequired[str | Unset]
    accepted_terms_id: str
    accepted_terms_time: NotRequired[int | Unset]
    billto_billing_address_id: str
    billto_business_address_id: str
    billto_company_id: str
    currency_info: Currency | str
    estimated_monthly_spend: NotRequired[float | Decimal | Unset]
    order_line_type: SSIOCreateInsertionOrderRequestOrderLineType | str
    order_name: str
    pmp_id: str


rules.bind(
    SSIOCreateInsertionOrderRequest,
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
        "accepted_terms_id": checks.text(),
        "accepted_terms_time": checks.integer(),
        "billto_billing_address_id": checks.text(),
        "billto_business_address_id": checks.text(),
        "billto_company_id": checks.text(),
        "currency_info": checks.choice(Currency),
        "estimated_monthly_spend": checks.number(),
        "order_line_type": checks.choice(SSIOCreateInsertionOrderRequestOrderLineType),
        "order_name": checks.text(),
        "pmp_id": checks.text(),
    },
)
