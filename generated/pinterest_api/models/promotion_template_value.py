from __future__ import annotations

from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .currency import Currency


def _to_amount(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


def _to_currency_code(value: Currency | str | Unset) -> Currency | Unset:
    converted: Currency | Unset = coerce.choice(value, Currency)
    return converted


def _to_percent(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


@define(kw_only=True)
class PromotionTemplateValue(ExtensibleRequest):
    """`PromotionTemplateValue` of the API."""

    amount: float | Unset = structs.field(default=UNSET, converter=_to_amount)
    currency_code: Currency | Unset = structs.field(default=UNSET, converter=_to_currency_code)
    custom_text: str | Unset = UNSET
    percent: float | Unset = structs.field(default=UNSET, converter=_to_percent)


class PromotionTemplateValueDict(RequestDict):
    """Fields of `PromotionTemplateValue`, as a dict or as keyword arguments."""

    amount: NotRequired[float | Decimal | Unset]
    currency_code: NotRequired[Currency | str | Unset]
    custom_text: NotRequired[str | Unset]
    percent: NotRequired[float | Decimal | Unset]


rules.bind(
    PromotionTemplateValue,
    {
        "amount": checks.number(),
        "currency_code": checks.choice(Currency),
        "custom_text": checks.text(),
        "percent": checks.number(),
    },
)
