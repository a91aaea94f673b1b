from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset

from .non_nullable_catalogs_currency import NonNullableCatalogsCurrency


def _to_values(value: NonNullableCatalogsCurrency | str) -> NonNullableCatalogsCurrency:
    converted: NonNullableCatalogsCurrency = coerce.choice(value, NonNullableCatalogsCurrency)
    return converted


@define(kw_only=True)
class CatalogsProductGroupCurrencyCriteria(ExtensibleRequest):
    """`CatalogsProductGroupCurrencyCriteria` of the API."""

    negated: bool | Unset = False
    values: NonNullableCatalogsCurrency = structs.field(converter=_to_values)


class CatalogsProductGroupCurrencyCriteriaDict(RequestDict):
    """Fields of `CatalogsProductGroupCurrencyCriteria`, as a dict or as keyword arguments."""

    negated: NotRequired[bool | Unset]
    values: NonNullableCatalogsCurrency | str


rules.bind(
    CatalogsProductGroupCurrencyCriteria,
    {
        "negated": checks.constant(False),
        "values": checks.choice(NonNullableCatalogsCurrency),
    },
)
