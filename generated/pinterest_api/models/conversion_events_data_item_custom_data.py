from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .conversion_events_data_item_custom_data_contents_item import (
    ConversionEventsDataItemCustomDataContentsItem,
    ConversionEventsDataItemCustomDataContentsItemDict,
)


def _to_content_ids(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_contents(
    value: Iterable[
        ConversionEventsDataItemCustomDataContentsItem
        | ConversionEventsDataItemCustomDataContentsItemDict
    ]
    | Unset,
) -> list[ConversionEventsDataItemCustomDataContentsItem] | Unset:
    converted: list[ConversionEventsDataItemCustomDataContentsItem] | Unset = coerce.items(
        value, lambda item: coerce.model(item, ConversionEventsDataItemCustomDataContentsItem)
    )
    return converted


def _to_external_measurement_vendor_id(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_num_items(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class ConversionEventsDataItemCustomData(ExtensibleRequest):
    """`ConversionEventsDataItemCustomData` of the API."""

    content_brand: str | None | Unset = UNSET
    content_category: str | None | Unset = UNSET
    content_ids: list[str] | Unset = structs.field(default=UNSET, converter=_to_content_ids)
    content_name: str | None | Unset = UNSET
    contents: list[ConversionEventsDataItemCustomDataContentsItem] | Unset = structs.field(
        default=UNSET, converter=_to_contents
    )
    currency: str | None | Unset = UNSET
    external_measurement_id: str | None | Unset = UNSET
    external_measurement_vendor_id: int | None | Unset = structs.field(
        default=UNSET, converter=_to_external_measurement_vendor_id
    )
    np: str | None | Unset = UNSET
    num_items: int | Unset = structs.field(default=UNSET, converter=_to_num_items)
    opt_out_type: str | None | Unset = UNSET
    order_id: str | None | Unset = UNSET
    predicted_ltv: str | None | Unset = UNSET
    search_string: str | None | Unset = UNSET
    value: str | None | Unset = UNSET


class ConversionEventsDataItemCustomDataDict(RequestDict):
    """Fields of `ConversionEventsDataItemCustomData`, as a dict or as keyword arguments."""

    content_brand: NotRequired[str | None | Unset]
    content_category: NotRequired[str | None | Unset]
    content_ids: NotRequired[Iterable[str] | Unset]
    content_name: NotRequired[str | None | Unset]
    contents: NotRequired[
        Iterable[
            ConversionEventsDataItemCustomDataContentsItem
            | ConversionEventsDataItemCustomDataContentsItemDict
        ]
        | Unset
    ]
    currency: NotRequired[str | None | Unset]
    external_measurement_id: NotRequired[str | None | Unset]
    external_measurement_vendor_id: NotRequired[int | None | Unset]
    np: NotRequired[str | None | Unset]
    num_items: NotRequired[int | Unset]
    opt_out_type: NotRequired[str | None | Unset]
    order_id: NotRequired[str | None | Unset]
    predicted_ltv: NotRequired[str | None | Unset]
    search_string: NotRequired[str | None | Unset]
    value: NotRequired[str | None | Unset]


rules.bind(
    ConversionEventsDataItemCustomData,
    {
        "content_brand": checks.nullable(checks.text()),
        "content_category": checks.nullable(checks.text()),
        "content_ids": checks.items(checks.text()),
        "content_name": checks.nullable(checks.text()),
        "contents": checks.items(checks.model(ConversionEventsDataItemCustomDataContentsItem)),
        "currency": checks.nullable(checks.text()),
        "external_measurement_id": checks.nullable(checks.text()),
        "external_measurement_vendor_id": checks.nullable(checks.integer()),
        "np": checks.nullable(checks.text()),
        "num_items": checks.integer(),
        "opt_out_type": checks.nullable(checks.text()),
        "order_id": checks.nullable(checks.text()),
        "predicted_ltv": checks.nullable(checks.text()),
        "search_string": checks.nullable(checks.text()),
        "value": checks.nullable(checks.text()),
    },
)
