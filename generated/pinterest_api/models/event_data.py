from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .currency import Currency
from .line_item import LineItem, LineItemDict


def _to_currency(value: Currency | str | Unset) -> Currency | Unset:
    converted: Currency | Unset = coerce.choice(value, Currency)
    return converted


def _to_line_items(value: LineItem | LineItemDict | Unset) -> LineItem | Unset:
    converted: LineItem | Unset = coerce.model(value, LineItem)
    return converted


def _to_order_quantity(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class EventData(ExtensibleRequest):
    """`EventData` of the API."""

    currency: Currency | Unset = structs.field(default=UNSET, converter=_to_currency)
    lead_type: str | Unset = UNSET
    line_items: LineItem | Unset = structs.field(default=UNSET, converter=_to_line_items)
    order_id: str | Unset = UNSET
    order_quantity: int | Unset = structs.field(default=UNSET, converter=_to_order_quantity)
    page_name: str | Unset = UNSET
    promo_code: str | Unset = UNSET
    property: str | Unset = UNSET
    search_query: str | Unset = UNSET
    value: str | Unset = UNSET
    video_title: str | Unset = UNSET


class EventDataDict(RequestDict):
    """Fields of `EventData`, as a dict or as keyword arguments."""

    currency: NotRequired[Currency | str | Unset]
    lead_type: NotRequired[str | Unset]
    line_items: NotRequired[LineItem | LineItemDict | Unset]
    order_id: NotRequired[str | Unset]
    order_quantity: NotRequired[int | Unset]
    page_name: NotRequired[str | Unset]
    promo_code: NotRequired[str | Unset]
    property: NotRequired[str | Unset]
    search_query: NotRequired[str | Unset]
    value: NotRequired[str | Unset]
    video_title: NotRequired[str | Unset]


rules.bind(
    EventData,
    {
        "currency": checks.choice(Currency),
        "lead_type": checks.text(),
        "line_items": checks.model(LineItem),
        "order_id": checks.text(),
        "order_quantity": checks.integer(),
        "page_name": checks.text(),
        "promo_code": checks.text(),
        "property": checks.text(),
        "search_query": checks.text(),
        "value": checks.text(),
        "video_title": checks.text(),
    },
)
