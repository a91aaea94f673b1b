from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .conversion_events_data_item import ConversionEventsDataItem, ConversionEventsDataItemDict


def _to_data(
    value: Iterable[ConversionEventsDataItem | ConversionEventsDataItemDict],
) -> list[ConversionEventsDataItem]:
    converted: list[ConversionEventsDataItem] = coerce.items(
        value, lambda item: coerce.model(item, ConversionEventsDataItem)
    )
    return converted


@define(kw_only=True)
class ConversionEvents(ExtensibleRequest):
    """`ConversionEvents` of the API."""

    data: list[ConversionEventsDataItem] = structs.field(converter=_to_data)


class ConversionEventsDict(RequestDict):
    """Fields of `ConversionEvents`, as a dict or as keyword arguments."""

    data: Iterable[ConversionEventsDataItem | ConversionEventsDataItemDict]


rules.bind(
    ConversionEvents,
    {
        "data": checks.items(checks.model(ConversionEventsDataItem), min_items=1, max_items=1000),
    },
)
