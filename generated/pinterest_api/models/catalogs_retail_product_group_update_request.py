from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .catalogs_locale import CatalogsLocale
from .catalogs_product_group_filters_request import (
    CatalogsProductGroupFiltersRequest,
    CatalogsProductGroupFiltersRequestDict,
)
from .country import Country


def _to_country(value: Country | str | Unset) -> Country | Unset:
    converted: Country | Unset = coerce.choice(value, Country)
    return converted


def _to_filters(
    value: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict | Unset,
) -> CatalogsProductGroupFiltersRequest | Unset:
    converted: CatalogsProductGroupFiltersRequest | Unset = coerce.variant(
        value, CatalogsProductGroupFiltersRequest
    )
    return converted


def _to_locale(value: CatalogsLocale | str | Unset) -> CatalogsLocale | Unset:
    converted: CatalogsLocale | Unset = coerce.choice(value, CatalogsLocale)
    return converted


@define(kw_only=True)
class CatalogsRetailProductGroupUpdateRequest(ExtensibleRequest):
    """`CatalogsRetailProductGroupUpdateRequest` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    country: Country | Unset = structs.field(default=UNSET, converter=_to_country)
    description: str | None | Unset = UNSET
    filters: CatalogsProductGroupFiltersRequest | Unset = structs.field(
        default=UNSET, converter=_to_filters
    )
    locale: CatalogsLocale | Unset = structs.field(default=UNSET, converter=_to_locale)
    name: str | Unset = UNSET

    _TAG = ("catalog_type", "RETAIL")


class CatalogsRetailProductGroupUpdateRequestDict(RequestDict):
    """Fields of `CatalogsRetailProductGroupUpdateRequest`, as a dict or as keyword arguments."""

    catalog_type: Literal["RETAIL"]
    country: NotRequired[Country | str | Unset]
    description: NotRequired[str | None | Unset]
    filters: NotRequired[
        CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict | Unset
    ]
    locale: NotRequired[CatalogsLocale | str | Unset]
    name: NotRequired[str | Unset]


rules.bind(
    CatalogsRetailProductGroupUpdateRequest,
    {
        "country": checks.choice(Country),
        "description": checks.nullable(checks.text()),
        "filters": checks.variant(CatalogsProductGroupFiltersRequest),
        "locale": checks.choice(CatalogsLocale),
        "name": checks.text(),
    },
)
