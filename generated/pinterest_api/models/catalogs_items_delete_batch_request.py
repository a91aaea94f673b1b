from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_items_delete_batch_request_language import CatalogsItemsDeleteBatchRequestLanguage
from .country import Country
from .item_delete_batch_record import ItemDeleteBatchRecord, ItemDeleteBatchRecordDict


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_items(
    value: Iterable[ItemDeleteBatchRecord | ItemDeleteBatchRecordDict],
) -> list[ItemDeleteBatchRecord]:
    converted: list[ItemDeleteBatchRecord] = coerce.items(
        value, lambda item: coerce.model(item, ItemDeleteBatchRecord)
    )
    return converted


def _to_language(
    value: CatalogsItemsDeleteBatchRequestLanguage | str,
) -> CatalogsItemsDeleteBatchRequestLanguage:
    converted: CatalogsItemsDeleteBatchRequestLanguage = coerce.choice(
        value, CatalogsItemsDeleteBatchRequestLanguage
    )
    return converted


@define(kw_only=True)
class CatalogsItemsDeleteBatchRequest(ExtensibleRequest):
    """`CatalogsItemsDeleteBatchRequest` of the API."""

    operation: ClassVar[Literal["DELETE"]] = "DELETE"
    """Says which of several models this one is."""
    country: Country = structs.field(converter=_to_country)
    items: list[ItemDeleteBatchRecord] = structs.field(converter=_to_items)
    language: CatalogsItemsDeleteBatchRequestLanguage = structs.field(converter=_to_language)

    _TAG = ("operation", "DELETE")


class CatalogsItemsDeleteBatchRequestDict(RequestDict):
    """Fields of `CatalogsItemsDeleteBatchRequest`, as a dict or as keyword arguments."""

    operation: Literal["DELETE"]
    country: Country | str
    items: Iterable[ItemDeleteBatchRecord | ItemDeleteBatchRecordDict]
    language: CatalogsItemsDeleteBatchRequestLanguage | str


rules.bind(
    CatalogsItemsDeleteBatchRequest,
    {
        "country": checks.choice(Country),
        "items": checks.items(checks.model(ItemDeleteBatchRecord)),
        "language": checks.choice(CatalogsItemsDeleteBatchRequestLanguage),
    },
)
