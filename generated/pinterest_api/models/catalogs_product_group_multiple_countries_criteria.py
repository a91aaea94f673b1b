from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset

from .country import Country


def _to_values(value: Iterable[Country | str]) -> list[Country]:
    converted: list[Country] = coerce.items(value, lambda item: coerce.choice(item, Country))
    return converted


@define(kw_only=True)
class CatalogsProductGroupMultipleCountriesCriteria(ExtensibleRequest):
    """`CatalogsProductGroupMultipleCountriesCriteria` of the API."""

    negated: bool | Unset = False
    values: list[Country] = structs.field(converter=_to_values)


class CatalogsProductGroupMultipleCountriesCriteriaDict(RequestDict):
    """Fields of `CatalogsProductGroupMultipleCountriesCriteria`, as a dict or as keyword arguments."""

    negated: NotRequired[bool | Unset]
    values: Iterable[Country | str]


rules.bind(
    CatalogsProductGroupMultipleCountriesCriteria,
    {
        "negated": checks.boolean,
        "values": checks.items(checks.choice(Country)),
    },
)
