from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .advanced_auction_operation_error import (
    AdvancedAuctionOperationError,
    AdvancedAuctionOperationErrorDict,
)
from .country import Country
from .language import Language


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_language(value: Language | str) -> Language:
    converted: Language = coerce.choice(value, Language)
    return converted


def _to_errors(
    value: Iterable[AdvancedAuctionOperationError | AdvancedAuctionOperationErrorDict] | Unset,
) -> list[AdvancedAuctionOperationError] | Unset:
    converted: list[AdvancedAuctionOperationError] | Unset = coerce.items(
        value, lambda item: coerce.model(item, AdvancedAuctionOperationError)
    )
    return converted


@define(kw_only=True)
class AdvancedAuctionItemsSubmitDeleteRecord(ExtensibleRequest):
    """`AdvancedAuctionItemsSubmitDeleteRecord` of the API."""

    operation: ClassVar[Literal["DELETE"]] = "DELETE"
    """Says which of several models this one is."""
    country: Country = structs.field(converter=_to_country)
    item_id: str
    language: Language = structs.field(converter=_to_language)
    errors: list[AdvancedAuctionOperationError] | Unset = structs.field(
        default=UNSET, converter=_to_errors
    )

    _TAG = ("operation", "DELETE")


class AdvancedAuctionItemsSubmitDeleteRecordDict(RequestDict):
    """Fields of `AdvancedAuctionItemsSubmitDeleteRecord`, as a dict or as keyword arguments."""

    operation: Literal["DELETE"]
    country: Country | str
    item_id: str
    language: Language | str
    errors: NotRequired[
        Iterable[AdvancedAuctionOperationError | AdvancedAuctionOperationErrorDict] | Unset
    ]


rules.bind(
    AdvancedAuctionItemsSubmitDeleteRecord,
    {
        "country": checks.choice(Country),
        "item_id": checks.text(),
        "language": checks.choice(Language),
        "errors": checks.items(checks.model(AdvancedAuctionOperationError)),
    },
)
