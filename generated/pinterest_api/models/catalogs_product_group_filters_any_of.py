from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_filter_keys import (
    CatalogsProductGroupFilterKeys,
    CatalogsProductGroupFilterKeysDict,
)


def _to_any_of(
    value: Iterable[CatalogsProductGroupFilterKeys | CatalogsProductGroupFilterKeysDict],
) -> list[CatalogsProductGroupFilterKeys]:
    converted: list[CatalogsProductGroupFilterKeys] = coerce.items(
        value, lambda item: coerce.variant(item, CatalogsProductGroupFilterKeys)
    )
    return converted


@define(kw_only=True)
class CatalogsProductGroupFiltersAnyOf(ExtensibleRequest):
    """`CatalogsProductGroupFiltersAnyOf` of the API."""

    any_of: list[CatalogsProductGroupFilterKeys] = structs.field(converter=_to_any_of)


class CatalogsProductGroupFiltersAnyOfDict(RequestDict):
    """Fields of `CatalogsProductGroupFiltersAnyOf`, as a dict or as keyword arguments."""

    any_of: Iterable[CatalogsProductGroupFilterKeys | CatalogsProductGroupFilterKeysDict]


rules.bind(
    CatalogsProductGroupFiltersAnyOf,
    {
        "any_of": checks.items(checks.variant(CatalogsProductGroupFilterKeys)),
    },
)
