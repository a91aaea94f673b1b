from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_items_update_batch_request_language import CatalogsItemsUpdateBatchRequestLanguage
from .country import Country
from .item_update_batch_record import ItemUpdateBatchRecord, ItemUpdateBatchRecordDict


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_items(
    value: Iterable[ItemUpdateBatchRecord | ItemUpdateBatchRecordDict],
) -> list[ItemUpdateBatchRecord]:
    converted: list[ItemUpdateBatchRecord] = coerce.items(
        value, lambda item: coerce.model(item, ItemUpdateBatchRecord)
    )
    return converted


def _to_language(
    value: CatalogsItemsUpdateBatchRequestLanguage | str,
) -> CatalogsItemsUpdateBatchRequestLanguage:
    converted: CatalogsItemsUpdateBatchRequestLanguage = coerce.choice(
        value, CatalogsItemsUpdateBatchRequestLanguage
    )
    return converted


@define(kw_only=True)
class CatalogsItemsUpdateBatchRequest(ExtensibleRequest):
    """`CatalogsItemsUpdateBatchRequest` of the API."""

    operation: ClassVar[Literal["UPDATE"]] = "UPDATE"
    """Says which of several models this one is."""
    country: Country = structs.field(converter=_to_country)
    items: list[ItemUpdateBatchRecord] = structs.field(converter=_to_items)
    language: CatalogsItemsUpdateBatchRequestLanguage = structs.field(converter=_to_language)

    _TAG = ("operation", "UPDATE")


class CatalogsItemsUpdateBatchRequestDict(RequestDict):
    """Fields of `CatalogsItemsUpdateBatchRequest`, as a dict or as keyword arguments."""

    operation: Literal["UPDATE"]
    country: Country | str
    items: Iterable[ItemUpdateBatchRecord | ItemUpdateBatchRecordDict]
    language: CatalogsItemsUpdateBatchRequestLanguage | str


rules.bind(
    CatalogsItemsUpdateBatchRequest,
    {
        "country": checks.choice(Country),
        "items": checks.items(checks.model(ItemUpdateBatchRecord), min_items=1, max_items=1000),
        "language": checks.choice(CatalogsItemsUpdateBatchRequestLanguage),
    },
)
