from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .country import Country
from .currency import Currency


def _to_country(value: Country | str | Unset) -> Country | Unset:
    converted: Country | Unset = coerce.choice(value, Country)
    return converted


def _to_currency(value: Currency | str | Unset) -> Currency | Unset:
    converted: Currency | Unset = coerce.choice(value, Currency)
    return converted


@define(kw_only=True)
class AdAccountCreate(ExtensibleRequest):
    """`AdAccountCreate` of the API."""

    country: Country | Unset = structs.field(default=UNSET, converter=_to_country)
    currency: Currency | Unset = structs.field(default=UNSET, converter=_to_currency)
    name: str | Unset = UNSET
    owner_user_id: str | Unset = UNSET


class AdAccountCreateDict(RequestDict):
    """Fields of `AdAccountCreate`, as a dict or as keyword arguments."""

    country: NotRequired[Country | str | Unset]
    currency: NotRequired[Currency | str | Unset]
    name: NotRequired[str | Unset]
    owner_user_id: NotRequired[str | Unset]


rules.bind(
    AdAccountCreate,
    {
        "country": checks.choice(Country),
        "currency": checks.choice(Currency),
        "name": checks.text(max_length=256),
        "owner_user_id": checks.text(pattern="^\\d+\\Z"),
    },
)
