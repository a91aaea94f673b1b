from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .conversion_msot_events_attribution_model import ConversionMSOTEventsAttributionModel
from .conversion_msot_events_attribution_scope import ConversionMSOTEventsAttributionScope
from .conversion_msot_events_currency import ConversionMSOTEventsCurrency
from .conversion_msot_events_event_name import ConversionMSOTEventsEventName


def _to_action_timestamps(value: Iterable[int] | Unset) -> list[int] | Unset:
    converted: list[int] | Unset = coerce.items(value, lambda item: coerce.integer(item))
    return converted


def _to_attribution_model(
    value: ConversionMSOTEventsAttributionModel | str | Unset,
) -> ConversionMSOTEventsAttributionModel | Unset:
    converted: ConversionMSOTEventsAttributionModel | Unset = coerce.choice(
        value, ConversionMSOTEventsAttributionModel
    )
    return converted


def _to_attribution_scope(
    value: ConversionMSOTEventsAttributionScope | str,
) -> ConversionMSOTEventsAttributionScope:
    converted: ConversionMSOTEventsAttributionScope = coerce.choice(
        value, ConversionMSOTEventsAttributionScope
    )
    return converted


def _to_attribution_score(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


def _to_currency(
    value: ConversionMSOTEventsCurrency | str | Unset,
) -> ConversionMSOTEventsCurrency | Unset:
    converted: ConversionMSOTEventsCurrency | Unset = coerce.choice(
        value, ConversionMSOTEventsCurrency
    )
    return converted


def _to_event_name(value: ConversionMSOTEventsEventName | str) -> ConversionMSOTEventsEventName:
    converted: ConversionMSOTEventsEventName = coerce.choice(value, ConversionMSOTEventsEventName)
    return converted


def _to_event_timestamp(value: int) -> int:
    converted: int = coerce.integer(value)
    return converted


def _to_total_event_touchpoints(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_total_events(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_value(value: float | Decimal | Unset) -> float | Unset:
    converted: float | Unset = coerce.number(value)
    return converted


@define(kw_only=True)
class ConversionMSOTEvents(ExtensibleRequest):
    """`ConversionMSOTEvents` of the API."""

    action_timestamps: list[int] | Unset = structs.field(
        default=UNSET, converter=_to_action_timestamps
    )
    ad_group_id: str
    attribution_model: ConversionMSOTEventsAttributionModel | Unset = structs.field(
        default=UNSET, converter=_to_attribution_model
    )
    attribution_scope: ConversionMSOTEventsAttributionScope = structs.field(
        converter=_to_attribution_scope
    )
    attribution_score: float | Unset = structs.field(default=UNSET, converter=_to_attribution_score)
    campaign_id: str | Unset = UNSET
    currency: ConversionMSOTEventsCurrency | Unset = structs.field(
        default=UNSET, converter=_to_currency
    )
    event_id: str
    event_name: ConversionMSOTEventsEventName = structs.field(converter=_to_event_name)
    event_timestamp: int = structs.field(converter=_to_event_timestamp)
    total_event_touchpoints: int | Unset = structs.field(
        default=UNSET, converter=_to_total_event_touchpoints
    )
    total_events: int | Unset = structs.field(default=UNSET, converter=_to_total_events)
    value: float | Unset = structs.field(default=UNSET, converter=_to_value)


class ConversionMSOTEventsDict(RequestDict):
    """Fields of `ConversionMSOTEvents`, as a dict or as keyword arguments."""

    action_timestamps: NotRequired[Iterable[int] | Unset]
    ad_group_id: str
    attribution_model: NotRequired[ConversionMSOTEventsAttributionModel | str | Unset]
    attribution_scope: ConversionMSOTEventsAttributionScope | str
    attribution_score: NotRequired[float | Decimal | Unset]
    campaign_id: NotRequired[str | Unset]
    currency: NotRequired[ConversionMSOTEventsCurrency | str | Unset]
    event_id: str
    event_name: ConversionMSOTEventsEventName | str
    event_timestamp: int
    total_event_touchpoints: NotRequired[int | Unset]
    total_events: NotRequired[int | Unset]
    value: NotRequired[float | Decimal | Unset]


rules.bind(
    ConversionMSOTEvents,
    {
        "action_timestamps": checks.items(checks.integer()),
        "ad_group_id": checks.text(pattern="^\\d+\\Z"),
        "attribution_model": checks.choice(ConversionMSOTEventsAttributionModel),
        "attribution_scope": checks.choice(ConversionMSOTEventsAttributionScope),
        "attribution_score": checks.number(maximum=1, exclusive_minimum=0),
        "campaign_id": checks.text(pattern="^\\d+\\Z"),
        "currency": checks.choice(ConversionMSOTEventsCurrency),
        "event_id": checks.text(max_length=256),
        "event_name": checks.choice(ConversionMSOTEventsEventName),
        "event_timestamp": checks.integer(),
        "total_event_touchpoints": checks.integer(minimum=1),
        "total_events": checks.integer(minimum=1),
        "value": checks.number(),
    },
)
