from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .catalogs_hotel_address import CatalogsHotelAddress, CatalogsHotelAddressDict
from .catalogs_hotel_guest_ratings import CatalogsHotelGuestRatings, CatalogsHotelGuestRatingsDict


def _to_address(
    value: CatalogsHotelAddress | CatalogsHotelAddressDict | Unset,
) -> CatalogsHotelAddress | Unset:
    converted: CatalogsHotelAddress | Unset = coerce.model(value, CatalogsHotelAddress)
    return converted


def _to_guest_ratings(
    value: CatalogsHotelGuestRatings | CatalogsHotelGuestRatingsDict | Unset,
) -> CatalogsHotelGuestRatings | Unset:
    converted: CatalogsHotelGuestRatings | Unset = coerce.model(value, CatalogsHotelGuestRatings)
    return converted


def _to_latitude(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


def _to_longitude(value: float | Decimal | None | Unset) -> float | None | Unset:
    converted: float | None | Unset = coerce.number(value)
    return converted


def _to_neighborhood(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


@define(kw_only=True)
class CatalogsUpdatableHotelAttributes(ExtensibleRequest):
    """`CatalogsUpdatableHotelAttributes` of the API."""

    address: CatalogsHotelAddress | Unset = structs.field(default=UNSET, converter=_to_address)
    base_price: str | None | Unset = UNSET
    brand: str | None | Unset = UNSET
    category: str | None | Unset = UNSET
    custom_label_0: str | None | Unset = UNSET
    custom_label_1: str | None | Unset = UNSET
    custom_label_2: str | None | Unset = UNSET
    custom_label_3: str | None | Unset = UNSET
    custom_label_4: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    guest_ratings: CatalogsHotelGuestRatings | Unset = structs.field(
        default=UNSET, converter=_to_guest_ratings
    )
    latitude: float | Unset = structs.field(default=UNSET, converter=_to_latitude)
    link: str | None | Unset = UNSET
    longitude: float | None | Unset = structs.field(default=UNSET, converter=_to_longitude)
    name: str | None | Unset = UNSET
    neighborhood: list[str] | None | Unset = structs.field(
        default=UNSET, converter=_to_neighborhood
    )
    sale_price: str | None | Unset = UNSET


class CatalogsUpdatableHotelAttributesDict(RequestDict):
    """Fields of `CatalogsUpdatableHotelAttributes`, as a dict or as keyword arguments."""

    address: NotRequired[CatalogsHotelAddress | CatalogsHotelAddressDict | Unset]
    base_price: NotRequired[str | None | Unset]
    brand: NotRequired[str | None | Unset]
    category: NotRequired[str | None | Unset]
    custom_label_0: NotRequired[str | None | Unset]
    custom_label_1: NotRequired[str | None | Unset]
    custom_label_2: NotRequired[str | None | Unset]
    custom_label_3: NotRequired[str | None | Unset]
    custom_label_4: NotRequired[str | None | Unset]
    description: NotRequired[str | None | Unset]
    guest_ratings: NotRequired[CatalogsHotelGuestRatings | CatalogsHotelGuestRatingsDict | Unset]
    latitude: NotRequired[float | Decimal | Unset]
    link: NotRequired[str | None | Unset]
    longitude: NotRequired[float | Decimal | None | Unset]
    name: NotRequired[str | None | Unset]
    neighborhood: NotRequired[Iterable[str] | None | Unset]
    sale_price: NotRequired[str | None | Unset]


rules.bind(
    CatalogsUpdatableHotelAttributes,
    {
        "address": checks.model(CatalogsHotelAddress),
        "base_price": checks.nullable(checks.text()),
        "brand": checks.nullable(checks.text()),
        "category": checks.nullable(checks.text()),
        "custom_label_0": checks.nullable(checks.text()),
        "custom_label_1": checks.nullable(checks.text()),
        "custom_label_2": checks.nullable(checks.text()),
        "custom_label_3": checks.nullable(checks.text()),
        "custom_label_4": checks.nullable(checks.text()),
        "description": checks.nullable(checks.text()),
        "guest_ratings": checks.model(CatalogsHotelGuestRatings),
        "latitude": checks.number(),
        "link": checks.nullable(checks.text()),
        "longitude": checks.nullable(checks.number()),
        "name": checks.nullable(checks.text()),
        "neighborhood": checks.nullable(checks.items(checks.text())),
        "sale_price": checks.nullable(checks.text()),
    },
)
