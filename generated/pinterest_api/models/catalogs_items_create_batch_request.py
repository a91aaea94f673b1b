from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_items_create_batch_request_language import CatalogsItemsCreateBatchRequestLanguage
from .country import Country
from .item_create_batch_record import ItemCreateBatchRecord, ItemCreateBatchRecordDict


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_items(
    value: Iterable[ItemCreateBatchRecord | ItemCreateBatchRecordDict],
) -> list[ItemCreateBatchRecord]:
    converted: list[ItemCreateBatchRecord] = coerce.items(
        value, lambda item: coerce.model(item, ItemCreateBatchRecord)
    )
    return converted


def _to_language(
    value: CatalogsItemsCreateBatchRequestLanguage | str,
) -> CatalogsItemsCreateBatchRequestLanguage:
    converted: CatalogsItemsCreateBatchRequestLanguage = coerce.choice(
        value, CatalogsItemsCreateBatchRequestLanguage
    )
    return converted


@define(kw_only=True)
class CatalogsItemsCreateBatchRequest(ExtensibleRequest):
    """`CatalogsItemsCreateBatchRequest` of the API."""

    operation: ClassVar[Literal["CREATE"]] = "CREATE"
    """Says which of several models this one is."""
    country: Country = structs.field(converter=_to_country)
    items: list[ItemCreateBatchRecord] = structs.field(converter=_to_items)
    language: CatalogsItemsCreateBatchRequestLanguage = structs.field(converter=_to_language)

    _TAG = ("operation", "CREATE")


class CatalogsItemsCreateBatchRequestDict(RequestDict):
    """Fields of `CatalogsItemsCreateBatchRequest`, as a dict or as keyword arguments."""

    operation: Literal["CREATE"]
    country: Country | str
    items: Iterable[ItemCreateBatchRecord | ItemCreateBatchRecordDict]
    language: CatalogsItemsCreateBatchRequestLanguage | str


rules.bind(
    CatalogsItemsCreateBatchRequest,
    {
        "country": checks.choice(Country),
        "items": checks.items(checks.model(ItemCreateBatchRecord), min_items=1, max_items=1000),
        "language": checks.choice(CatalogsItemsCreateBatchRequestLanguage),
    },
)
