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
    | CatalogsCreativeAssetsProductGroupFiltersDict,
) -> CatalogsCreativeAssetsProductGroupFilters:
    converted: CatalogsCreativeAssetsProductGroupFilters = coerce.variant(
        value, CatalogsCreativeAssetsProductGroupFilters
    )
    return converted


@define(kw_only=True)
class CatalogsCreativeAssetsProductGroupCreateRequest(ExtensibleRequest):
    """`CatalogsCreativeAssetsProductGroupCreateRequest` of the API."""

    catalog_type: ClassVar[Literal["CREATIVE_ASSETS"]] = "CREATIVE_ASSETS"
    """Says which of several models this one is."""
    catalog_id: str
    description: str | None | Unset = UNSET
    filters: CatalogsCreativeAssetsProductGroupFilters = structs.field(converter=_to_filters)
    name: str

    _TAG = ("catalog_type", "CREATIVE_ASSETS")


class CatalogsCreativeAssetsProductGroupCreateRequestDict(RequestDict):
    """Fields of `CatalogsCreativeAssetsProductGroupCreateRequest`, as a dict or as keyword arguments."""

    catalog_type: Literal["CREATIVE_ASSETS"]
    catalog_id: str
    description: NotRequired[str | None | Unset]
    filters: (
        CatalogsCreativeAssetsProductGroupFilters | CatalogsCreativeAssetsProductGroupFiltersDict
    )
    name: str


rules.bind(
    CatalogsCreativeAssetsProductGroupCreateRequest,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "description": checks.nullable(checks.text()),
        "filters": checks.variant(CatalogsCreativeAssetsProductGroupFilters),
        "name": checks.text(),
    },
)
