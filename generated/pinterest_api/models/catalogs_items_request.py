from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_items_post_filters import CatalogsItemsPostFilters, CatalogsItemsPostFiltersDict
from .catalogs_items_request_language import CatalogsItemsRequestLanguage
from .country import Country


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_filters(
    value: CatalogsItemsPostFilters | CatalogsItemsPostFiltersDict,
) -> CatalogsItemsPostFilters:
    converted: CatalogsItemsPostFilters = coerce.variant(value, CatalogsItemsPostFilters)
    return converted


def _to_language(value: CatalogsItemsRequestLanguage | str) -> CatalogsItemsRequestLanguage:
    converted: CatalogsItemsRequestLanguage = coerce.choice(value, CatalogsItemsRequestLanguage)
    return converted


@define(kw_only=True)
class CatalogsItemsRequest(ExtensibleRequest):
    """`CatalogsItemsRequest` of the API."""

    country: Country = structs.field(converter=_to_country)
    filters: CatalogsItemsPostFilters = structs.field(converter=_to_filters)
    language: CatalogsItemsRequestLanguage = structs.field(converter=_to_language)


class CatalogsItemsRequestDict(RequestDict):
    """Fields of `CatalogsItemsRequest`, as a dict or as keyword arguments."""

    country: Country | str
    filters: CatalogsItemsPostFilters | CatalogsItemsPostFiltersDict
    language: CatalogsItemsRequestLanguage | str


rules.bind(
    CatalogsItemsRequest,
    {
        "country": checks.choice(Country),
        "filters": checks.variant(CatalogsItemsPostFilters),
        "language": checks.choice(CatalogsItemsRequestLanguage),
    },
)
