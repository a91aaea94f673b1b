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


def _to_all_of(
    value: Iterable[CatalogsProductGroupFilterKeys | CatalogsProductGroupFilterKeysDict],
) -> list[CatalogsProductGroupFilterKeys]:
    converted: list[CatalogsProductGroupFilterKeys] = coerce.items(
        value, lambda item: coerce.variant(item, CatalogsProductGroupFilterKeys)
    )
    return converted


@define(kw_only=True)
class AllOf(ExtensibleRequest):
    """`AllOf` of the API."""

    all_of: list[CatalogsProductGroupFilterKeys] = structs.field(converter=_to_all_of)


class AllOfDict(RequestDict):
    """Fields of `AllOf`, as a dict or as keyword arguments."""

    all_of: Iterable[CatalogsProductGroupFilterKeys | CatalogsProductGroupFilterKeysDict]


rules.bind(
    AllOf,
    {
        "all_of": checks.items(checks.variant(CatalogsProductGroupFilterKeys), min_items=1),
    },
)
