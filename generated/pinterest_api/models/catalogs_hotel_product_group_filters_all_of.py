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


def _to_all_of(
    value: Iterable[CatalogsHotelProductGroupFilterKeys | CatalogsHotelProductGroupFilterKeysDict],
) -> list[CatalogsHotelProductGroupFilterKeys]:
    converted: list[CatalogsHotelProductGroupFilterKeys] = coerce.items(
        value, lambda item: coerce.variant(item, CatalogsHotelProductGroupFilterKeys)
    )
    return converted


@define(kw_only=True)
class CatalogsHotelProductGroupFiltersAllOf(ExtensibleRequest):
    """`CatalogsHotelProductGroupFiltersAllOf` of the API."""

    all_of: list[CatalogsHotelProductGroupFilterKeys] = structs.field(converter=_to_all_of)


class CatalogsHotelProductGroupFiltersAllOfDict(RequestDict):
    """Fields of `CatalogsHotelProductGroupFiltersAllOf`, as a dict or as keyword arguments."""

    all_of: Iterable[CatalogsHotelProductGroupFilterKeys | CatalogsHotelProductGroupFilterKeysDict]


rules.bind(
    CatalogsHotelProductGroupFiltersAllOf,
    {
        "all_of": checks.items(checks.variant(CatalogsHotelProductGroupFilterKeys)),
    },
)
