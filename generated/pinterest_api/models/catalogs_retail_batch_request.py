from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .catalogs_retail_batch_request_items_item import (
    CatalogsRetailBatchRequestItemsItem,
    CatalogsRetailBatchRequestItemsItemDict,
)
from .catalogs_retail_batch_request_language import CatalogsRetailBatchRequestLanguage
from .country import Country


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_items(
    value: Iterable[CatalogsRetailBatchRequestItemsItem | CatalogsRetailBatchRequestItemsItemDict],
) -> list[CatalogsRetailBatchRequestItemsItem]:
    converted: list[CatalogsRetailBatchRequestItemsItem] = coerce.items(
        value, lambda item: coerce.variant(item, CatalogsRetailBatchRequestItemsItem)
    )
    return converted


def _to_language(
    value: CatalogsRetailBatchRequestLanguage | str,
) -> CatalogsRetailBatchRequestLanguage:
    converted: CatalogsRetailBatchRequestLanguage = coerce.choice(
        value, CatalogsRetailBatchRequestLanguage
    )
    return converted


@define(kw_only=True)
class CatalogsRetailBatchRequest(ExtensibleRequest):
    """`CatalogsRetailBatchRequest` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    catalog_id: str | Unset = UNSET
    country: Country = structs.field(converter=_to_country)
    items: list[CatalogsRetailBatchRequestItemsItem] = structs.field(converter=_to_items)
    language: CatalogsRetailBatchRequestLanguage = structs.field(converter=_to_language)

    _TAG = ("catalog_type", "RETAIL")


class CatalogsRetailBatchRequestDict(RequestDict):
    """Fields of `CatalogsRetailBatchRequest`, as a dict or as keyword arguments."""

    catalog_type: Literal["RETAIL"]
    catalog_id: NotRequired[str | Unset]
    country: Country | str
    items: Iterable[CatalogsRetailBatchRequestItemsItem | CatalogsRetailBatchRequestItemsItemDict]
    language: CatalogsRetailBatchRequestLanguage | str


rules.bind(
    CatalogsRetailBatchRequest,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "country": checks.choice(Country),
        "items": checks.items(
            checks.variant(CatalogsRetailBatchRequestItemsItem), min_items=1, max_items=1000
        ),
        "language": checks.choice(CatalogsRetailBatchRequestLanguage),
    },
)
