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


def _to_any_of(
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
class CatalogsCreativeAssetsProductGroupFiltersAnyOf(ExtensibleRequest):
    """`CatalogsCreativeAssetsProductGroupFiltersAnyOf` of the API."""

    any_of: list[CatalogsCreativeAssetsProductGroupFilterKeys] = structs.field(converter=_to_any_of)


class CatalogsCreativeAssetsProductGroupFiltersAnyOfDict(RequestDict):
    """Fields of `CatalogsCreativeAssetsProductGroupFiltersAnyOf`, as a dict or as keyword arguments."""

    any_of: Iterable[
        CatalogsCreativeAssetsProductGroupFilterKeys
        | CatalogsCreativeAssetsProductGroupFilterKeysDict
    ]


rules.bind(
    CatalogsCreativeAssetsProductGroupFiltersAnyOf,
    {
        "any_of": checks.items(checks.variant(CatalogsCreativeAssetsProductGroupFilterKeys)),
    },
)
