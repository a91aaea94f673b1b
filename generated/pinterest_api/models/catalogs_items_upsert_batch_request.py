from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_items_upsert_batch_request_language import CatalogsItemsUpsertBatchRequestLanguage
from .country import Country
from .item_upsert_batch_record import ItemUpsertBatchRecord, ItemUpsertBatchRecordDict


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_items(
    value: Iterable[ItemUpsertBatchRecord | ItemUpsertBatchRecordDict],
) -> list[ItemUpsertBatchRecord]:
    converted: list[ItemUpsertBatchRecord] = coerce.items(
        value, lambda item: coerce.model(item, ItemUpsertBatchRecord)
    )
    return converted


def _to_language(
    value: CatalogsItemsUpsertBatchRequestLanguage | str,
) -> CatalogsItemsUpsertBatchRequestLanguage:
    converted: CatalogsItemsUpsertBatchRequestLanguage = coerce.choice(
        value, CatalogsItemsUpsertBatchRequestLanguage
    )
    return converted


@define(kw_only=True)
class CatalogsItemsUpsertBatchRequest(ExtensibleRequest):
    """`CatalogsItemsUpsertBatchRequest` of the API."""

    operation: ClassVar[Literal["UPSERT"]] = "UPSERT"
    """Says which of several models this one is."""
    country: Country = structs.field(converter=_to_country)
    items: list[ItemUpsertBatchRecord] = structs.field(converter=_to_items)
    language: CatalogsItemsUpsertBatchRequestLanguage = structs.field(converter=_to_language)

    _TAG = ("operation", "UPSERT")


class CatalogsItemsUpsertBatchRequestDict(RequestDict):
    """Fields of `CatalogsItemsUpsertBatchRequest`, as a dict or as keyword arguments."""

    operation: Literal["UPSERT"]
    country: Country | str
    items: Iterable[ItemUpsertBatchRecord | ItemUpsertBatchRecordDict]
    language: CatalogsItemsUpsertBatchRequestLanguage | str


rules.bind(
    CatalogsItemsUpsertBatchRequest,
    {
        "country": checks.choice(Country),
        "items": checks.items(checks.model(ItemUpsertBatchRecord), min_items=1, max_items=1000),
        "language": checks.choice(CatalogsItemsUpsertBatchRequestLanguage),
    },
)
