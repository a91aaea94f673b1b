from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_hotel_product_group_filter_keys import (
    CatalogsHotelProductGroupFilterKeys,
    CatalogsHotelProductGroupFilterKeysDict,
)


def _to_any_of(
    value: Iterable[CatalogsHotelProductGroupFilterKeys | CatalogsHotelProductGroupFilterKeysDict],
) -> list[CatalogsHotelProductGroupFilterKeys]:
    converted: list[CatalogsHotelProductGroupFilterKeys] = coerce.items(
        value, lambda item: coerce.variant(item, CatalogsHotelProductGroupFilterKeys)
    )
    return converted


@define(kw_only=True)
class CatalogsHotelProductGroupFiltersAnyOf(ExtensibleRequest):
    """`CatalogsHotelProductGroupFiltersAnyOf` of the API."""

    any_of: list[CatalogsHotelProductGroupFilterKeys] = structs.field(converter=_to_any_of)


class CatalogsHotelProductGroupFiltersAnyOfDict(RequestDict):
    """Fields of `CatalogsHotelProductGroupFiltersAnyOf`, as a dict or as keyword arguments."""

    any_of: Iterable[CatalogsHotelProductGroupFilterKeys | CatalogsHotelProductGroupFilterKeysDict]


rules.bind(
    CatalogsHotelProductGroupFiltersAnyOf,
    {
        "any_of": checks.items(checks.variant(CatalogsHotelProductGroupFilterKeys)),
    },
)
