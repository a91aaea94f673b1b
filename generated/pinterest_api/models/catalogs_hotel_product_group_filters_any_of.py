from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

import attrs

from pinbridge.runtime import checks, coerce, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define

from .catalogs_hotel_product_group_filter_keys import (
    CatalogsHotelProductGroupFilterKeys,
    CatalogsHotelProductGroupFilterKeysDict,
)


def _to_any_of(
    value: Iterable[CatalogsHotelProductGroupFilterKeys | CatalogsHotelProductGroupFilterKeysDict],
) -> list[CatalogsHotelProductGroupFilterKeys]:
    with coerce.Within("CatalogsHotelProductGroupFiltersAnyOf", "any_of"):
        converted: list[CatalogsHotelProductGroupFilterKeys] = coerce.items(
            value, lambda item: coerce.variant(item, CatalogsHotelProductGroupFilterKeys)
        )
    return converted


@define(kw_only=True)
class CatalogsHotelProductGroupFiltersAnyOf(Constructible):
    """`CatalogsHotelProductGroupFiltersAnyOf` of the API."""

    any_of: list[CatalogsHotelProductGroupFilterKeys] = attrs.field(converter=_to_any_of)


class CatalogsHotelProductGroupFiltersAnyOfDict(TypedDict):
    """Fields of `CatalogsHotelProductGroupFiltersAnyOf`, as a dict or as keyword arguments."""

    any_of: Iterable[CatalogsHotelProductGroupFilterKeys | CatalogsHotelProductGroupFilterKeysDict]


rules.bind(
    CatalogsHotelProductGroupFiltersAnyOf,
    {
        "any_of": checks.items(checks.variant(CatalogsHotelProductGroupFilterKeys)),
    },
)
