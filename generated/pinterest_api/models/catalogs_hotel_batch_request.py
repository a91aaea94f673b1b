from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .catalogs_hotel_batch_item import CatalogsHotelBatchItem, CatalogsHotelBatchItemDict
from .catalogs_hotel_batch_request_language import CatalogsHotelBatchRequestLanguage
from .country import Country


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_items(
    value: Iterable[CatalogsHotelBatchItem | CatalogsHotelBatchItemDict],
) -> list[CatalogsHotelBatchItem]:
    converted: list[CatalogsHotelBatchItem] = coerce.items(
        value, lambda item: coerce.variant(item, CatalogsHotelBatchItem)
    )
    return converted


def _to_language(
    value: CatalogsHotelBatchRequestLanguage | str,
) -> CatalogsHotelBatchRequestLanguage:
    converted: CatalogsHotelBatchRequestLanguage = coerce.choice(
        value, CatalogsHotelBatchRequestLanguage
    )
    return converted


@define(kw_only=True)
class CatalogsHotelBatchRequest(ExtensibleRequest):
    """`CatalogsHotelBatchRequest` of the API."""

    catalog_type: ClassVar[Literal["HOTEL"]] = "HOTEL"
    """Says which of several models this one is."""
    catalog_id: str | Unset = UNSET
    country: Country = structs.field(converter=_to_country)
    items: list[CatalogsHotelBatchItem] = structs.field(converter=_to_items)
    language: CatalogsHotelBatchRequestLanguage = structs.field(converter=_to_language)

    _TAG = ("catalog_type", "HOTEL")


class CatalogsHotelBatchRequestDict(RequestDict):
    """Fields of `CatalogsHotelBatchRequest`, as a dict or as keyword arguments."""

    catalog_type: Literal["HOTEL"]
    catalog_id: NotRequired[str | Unset]
    country: Country | str
    items: Iterable[CatalogsHotelBatchItem | CatalogsHotelBatchItemDict]
    language: CatalogsHotelBatchRequestLanguage | str


rules.bind(
    CatalogsHotelBatchRequest,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "country": checks.choice(Country),
        "items": checks.items(checks.variant(CatalogsHotelBatchItem), min_items=1, max_items=1000),
        "language": checks.choice(CatalogsHotelBatchRequestLanguage),
    },
)
