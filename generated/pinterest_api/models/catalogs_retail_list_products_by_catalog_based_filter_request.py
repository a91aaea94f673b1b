from __future__ import annotations

from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_locale import CatalogsLocale
from .catalogs_product_group_filters import (
    CatalogsProductGroupFilters,
    CatalogsProductGroupFiltersDict,
)
from .country import Country


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_filters(
    value: CatalogsProductGroupFilters | CatalogsProductGroupFiltersDict,
) -> CatalogsProductGroupFilters:
    converted: CatalogsProductGroupFilters = coerce.variant(value, CatalogsProductGroupFilters)
    return converted


def _to_locale(value: CatalogsLocale | str) -> CatalogsLocale:
    converted: CatalogsLocale = coerce.choice(value, CatalogsLocale)
    return converted


@define(kw_only=True)
class CatalogsRetailListProductsByCatalogBasedFilterRequest(ExtensibleRequest):
    """`CatalogsRetailListProductsByCatalogBasedFilterRequest` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    catalog_id: str
    country: Country = structs.field(converter=_to_country)
    filters: CatalogsProductGroupFilters = structs.field(converter=_to_filters)
    locale: CatalogsLocale = structs.field(converter=_to_locale)

    _TAG = ("catalog_type", "RETAIL")


class CatalogsRetailListProductsByCatalogBasedFilterRequestDict(RequestDict):
    """Fields of `CatalogsRetailListProductsByCatalogBasedFilterRequest`, as a dict or as keyword arguments."""

    catalog_type: Literal["RETAIL"]
    catalog_id: str
    country: Country | str
    filters: CatalogsProductGroupFilters | CatalogsProductGroupFiltersDict
    locale: CatalogsLocale | str


rules.bind(
    CatalogsRetailListProductsByCatalogBasedFilterRequest,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "country": checks.choice(Country),
        "filters": checks.variant(CatalogsProductGroupFilters),
        "locale": checks.choice(CatalogsLocale),
    },
)
