from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_filters import (
    CatalogsProductGroupFilters,
    CatalogsProductGroupFiltersDict,
)


def _to_filters(
    value: CatalogsProductGroupFilters | CatalogsProductGroupFiltersDict,
) -> CatalogsProductGroupFilters:
    converted: CatalogsProductGroupFilters = coerce.variant(value, CatalogsProductGroupFilters)
    return converted


@define(kw_only=True)
class CatalogsListProductsByFeedBasedFilter(ExtensibleRequest):
    """`CatalogsListProductsByFeedBasedFilter` of the API."""

    feed_id: str
    filters: CatalogsProductGroupFilters = structs.field(converter=_to_filters)


class CatalogsListProductsByFeedBasedFilterDict(RequestDict):
    """Fields of `CatalogsListProductsByFeedBasedFilter`, as a dict or as keyword arguments."""

    feed_id: str
    filters: CatalogsProductGroupFilters | CatalogsProductGroupFiltersDict


rules.bind(
    CatalogsListProductsByFeedBasedFilter,
    {
        "feed_id": checks.text(pattern="^\\d+\\Z"),
        "filters": checks.variant(CatalogsProductGroupFilters),
    },
)
