from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_product_id(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_product_quantity(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class LineItem(ExtensibleRequest):
    """`LineItem` of the API."""

    product_brand: str | Unset = UNSET
    product_category: str | Unset = UNSET
    product_id: int | Unset = structs.field(default=UNSET, converter=_to_product_id)
    product_name: str | Unset = UNSET
    product_price: str | Unset = UNSET
    product_quantity: int | Unset = structs.field(default=UNSET, converter=_to_product_quantity)
    product_variant: str | Unset = UNSET
    product_variant_id: str | Unset = UNSET


class LineItemDict(RequestDict):
    """Fields of `LineItem`, as a dict or as keyword arguments."""

    product_brand: NotRequired[str | Unset]
    product_category: NotRequired[str | Unset]
    product_id: NotRequired[int | Unset]
    product_name: NotRequired[str | Unset]
    product_price: NotRequired[str | Unset]
    product_quantity: NotRequired[int | Unset]
    product_variant: NotRequired[str | Unset]
    product_variant_id: NotRequired[str | Unset]


rules.bind(
    LineItem,
    {
        "product_brand": checks.text(),
        "product_category": checks.text(),
        "product_id": checks.integer(),
        "product_name": checks.text(),
        "product_price": checks.text(),
        "product_quantity": checks.integer(),
        "product_variant": checks.text(),
        "product_variant_id": checks.text(),
    },
)
