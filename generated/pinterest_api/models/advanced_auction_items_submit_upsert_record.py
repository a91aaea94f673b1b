from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .advanced_auction_bid_options import AdvancedAuctionBidOptions, AdvancedAuctionBidOptionsDict
from .advanced_auction_operation_error import (
    AdvancedAuctionOperationError,
    AdvancedAuctionOperationErrorDict,
)
from .country import Country
from .language import Language
from .update_mask_bid_option_field import UpdateMaskBidOptionField


def _to_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_language(value: Language | str) -> Language:
    converted: Language = coerce.choice(value, Language)
    return converted


def _to_bid_options(
    value: AdvancedAuctionBidOptions | AdvancedAuctionBidOptionsDict,
) -> AdvancedAuctionBidOptions:
    converted: AdvancedAuctionBidOptions = coerce.model(value, AdvancedAuctionBidOptions)
    return converted


def _to_errors(
    value: Iterable[AdvancedAuctionOperationError | AdvancedAuctionOperationErrorDict] | Unset,
) -> list[AdvancedAuctionOperationError] | Unset:
    converted: list[AdvancedAuctionOperationError] | Unset = coerce.items(
        value, lambda item: coerce.model(item, AdvancedAuctionOperationError)
    )
    return converted


def _to_update_mask(
    value: Iterable[UpdateMaskBidOptionField | str] | None,
) -> list[UpdateMaskBidOptionField] | None:
    converted: list[UpdateMaskBidOptionField] | None = coerce.items(
        value, lambda item: coerce.choice(item, UpdateMaskBidOptionField)
    )
    return converted


@define(kw_only=True)
class AdvancedAuctionItemsSubmitUpsertRecord(ExtensibleRequest):
    """`AdvancedAuctionItemsSubmitUpsertRecord` of the API."""

    operation: ClassVar[Literal["UPSERT"]] = "UPSERT"
    """Says which of several models this one is."""
    country: Country = structs.field(converter=_to_country)
    item_id: str
    language: Language = structs.field(converter=_to_language)
    bid_options: AdvancedAuctionBidOptions = structs.field(converter=_to_bid_options)
    errors: list[AdvancedAuctionOperationError] | Unset = structs.field(
        default=UNSET, converter=_to_errors
    )
    update_mask: list[UpdateMaskBidOptionField] | None = structs.field(converter=_to_update_mask)

    _TAG = ("operation", "UPSERT")


class AdvancedAuctionItemsSubmitUpsertRecordDict(RequestDict):
    """Fields of `AdvancedAuctionItemsSubmitUpsertRecord`, as a dict or as keyword arguments."""

    operation: Literal["UPSERT"]
    country: Country | str
    item_id: str
    language: Language | str
    bid_options: AdvancedAuctionBidOptions | AdvancedAuctionBidOptionsDict
    errors: NotRequired[
        Iterable[AdvancedAuctionOperationError | AdvancedAuctionOperationErrorDict] | Unset
    ]
    update_mask: Iterable[UpdateMaskBidOptionField | str] | None


rules.bind(
    AdvancedAuctionItemsSubmitUpsertRecord,
    {
        "country": checks.choice(Country),
        "item_id": checks.text(),
        "language": checks.choice(Language),
        "bid_options": checks.model(AdvancedAuctionBidOptions),
        "errors": checks.items(checks.model(AdvancedAuctionOperationError)),
        "update_mask": checks.nullable(checks.items(checks.choice(UpdateMaskBidOptionField))),
    },
)
