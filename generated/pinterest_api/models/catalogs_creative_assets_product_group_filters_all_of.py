from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_creative_assets_product_group_filter_keys import (
    CatalogsCreativeAssetsProductGroupFilterKeys,
    CatalogsCreativeAssetsProductGroupFilterKeysDict,
)


def _to_all_of(
    value: Iterable[
        CatalogsCreativeAssetsProductGroupFilterKeys
        | CatalogsCreativeAssetsProductGroupFilterKeysDict
    ],
) -> list[CatalogsCreativeAssetsProductGroupFilterKeys]:
    converted: list[CatalogsCreativeAssetsProductGroupFilterKeys] = coerce.items(
        value, lambda item: coerce.variant(item, CatalogsCreativeAssetsProductGroupFilterKeys)
    )
    return converted


@define(kw_only=True)
class CatalogsCreativeAssetsProductGroupFiltersAllOf(ExtensibleRequest):
    """`CatalogsCreativeAssetsProductGroupFiltersAllOf` of the API."""

    all_of: list[CatalogsCreativeAssetsProductGroupFilterKeys] = structs.field(converter=_to_all_of)


class CatalogsCreativeAssetsProductGroupFiltersAllOfDict(RequestDict):
    """Fields of `CatalogsCreativeAssetsProductGroupFiltersAllOf`, as a dict or as keyword arguments."""

    all_of: Iterable[
        CatalogsCreativeAssetsProductGroupFilterKeys
        | CatalogsCreativeAssetsProductGroupFilterKeysDict
    ]


rules.bind(
    CatalogsCreativeAssetsProductGroupFiltersAllOf,
    {
        "all_of": checks.items(checks.variant(CatalogsCreativeAssetsProductGroupFilterKeys)),
    },
)
