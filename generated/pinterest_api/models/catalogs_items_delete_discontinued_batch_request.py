from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_items_delete_discontinued_batch_request_language import (
    CatalogsItemsDeleteDiscontinuedBatchRequestLanguage,
)
from .country import Country
from .item_delete_discontinued_batch_record import (
    ItemDeleteDiscontinuedBatchRecord,
    ItemDeleteDiscontinuedBatchRecordDict,
)


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_items(
    value: Iterable[ItemDeleteDiscontinuedBatchRecord | ItemDeleteDiscontinuedBatchRecordDict],
) -> list[ItemDeleteDiscontinuedBatchRecord]:
    converted: list[ItemDeleteDiscontinuedBatchRecord] = coerce.items(
        value, lambda item: coerce.model(item, ItemDeleteDiscontinuedBatchRecord)
    )
    return converted


def _to_language(
    value: CatalogsItemsDeleteDiscontinuedBatchRequestLanguage | str,
) -> CatalogsItemsDeleteDiscontinuedBatchRequestLanguage:
    converted: CatalogsItemsDeleteDiscontinuedBatchRequestLanguage = coerce.choice(
        value, CatalogsItemsDeleteDiscontinuedBatchRequestLanguage
    )
    return converted


@define(kw_only=True)
class CatalogsItemsDeleteDiscontinuedBatchRequest(ExtensibleRequest):
    """`CatalogsItemsDeleteDiscontinuedBatchRequest` of the API."""

    operation: ClassVar[Literal["DELETE_DISCONTINUED"]] = "DELETE_DISCONTINUED"
    """Says which of several models this one is."""
    country: Country = structs.field(converter=_to_country)
    items: list[ItemDeleteDiscontinuedBatchRecord] = structs.field(converter=_to_items)
    language: CatalogsItemsDeleteDiscontinuedBatchRequestLanguage = structs.field(
        converter=_to_language
    )

    _TAG = ("operation", "DELETE_DISCONTINUED")


class CatalogsItemsDeleteDiscontinuedBatchRequestDict(RequestDict):
    """Fields of `CatalogsItemsDeleteDiscontinuedBatchRequest`, as a dict or as keyword arguments."""

    operation: Literal["DELETE_DISCONTINUED"]
    country: Country | str
    items: Iterable[ItemDeleteDiscontinuedBatchRecord | ItemDeleteDiscontinuedBatchRecordDict]
    language: CatalogsItemsDeleteDiscontinuedBatchRequestLanguage | str


rules.bind(
    CatalogsItemsDeleteDiscontinuedBatchRequest,
    {
        "country": checks.choice(Country),
        "items": checks.items(checks.model(ItemDeleteDiscontinuedBatchRecord)),
        "language": checks.choice(CatalogsItemsDeleteDiscontinuedBatchRequestLanguage),
    },
)
