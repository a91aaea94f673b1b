from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .catalogs_creative_assets_product_group_filters import (
    CatalogsCreativeAssetsProductGroupFilters,
    CatalogsCreativeAssetsProductGroupFiltersDict,
)


def _to_filters(
    value: CatalogsCreativeAssetsProductGroupFilters
    | CatalogsCreativeAssetsProductGroupFiltersDict
    | Unset,
) -> CatalogsCreativeAssetsProductGroupFilters | Unset:
    converted: CatalogsCreativeAssetsProductGroupFilters | Unset = coerce.variant(
        value, CatalogsCreativeAssetsProductGroupFilters
    )
    return converted


@define(kw_only=True)
class CatalogsCreativeAssetsProductGroupUpdateRequest(ExtensibleRequest):
    """`CatalogsCreativeAssetsProductGroupUpdateRequest` of the API."""

    catalog_type: ClassVar[Literal["CREATIVE_ASSETS"]] = "CREATIVE_ASSETS"
    """Says which of several models this one is."""
    description: str | None | Unset = UNSET
    filters: CatalogsCreativeAssetsProductGroupFilters | Unset = structs.field(
        default=UNSET, converter=_to_filters
    )
    name: str | Unset = UNSET

    _TAG = ("catalog_type", "CREATIVE_ASSETS")


class CatalogsCreativeAssetsProductGroupUpdateRequestDict(RequestDict):
    """Fields of `CatalogsCreativeAssetsProductGroupUpdateRequest`, as a dict or as keyword arguments."""

    catalog_type: Literal["CREATIVE_ASSETS"]
    description: NotRequired[str | None | Unset]
    filters: NotRequired[
        CatalogsCreativeAssetsProductGroupFilters
        | CatalogsCreativeAssetsProductGroupFiltersDict
        | Unset
    ]
    name: NotRequired[str | Unset]


rules.bind(
    CatalogsCreativeAssetsProductGroupUpdateRequest,
    {
        "description": checks.nullable(checks.text()),
        "filters": checks.variant(CatalogsCreativeAssetsProductGroupFilters),
        "name": checks.text(),
    },
)
