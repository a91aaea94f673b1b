from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .event_data import EventData, EventDataDict
from .objective_type import ObjectiveType


def _to_ad_id(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_campaign_id(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_engagement_domain(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_engager_type(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_event_data(value: EventData | EventDataDict | Unset) -> EventData | Unset:
    converted: EventData | Unset = coerce.model(value, EventData)
    return converted


def _to_event_source(value: Mapping[str, Any] | Unset) -> dict[str, Any] | Unset:
    converted: dict[str, Any] | Unset = coerce.mapping(value)
    return converted


def _to_ingestion_source(value: Mapping[str, Any] | Unset) -> dict[str, Any] | Unset:
    converted: dict[str, Any] | Unset = coerce.mapping(value)
    return converted


def _to_objective_type(value: Iterable[ObjectiveType | str] | Unset) -> list[ObjectiveType] | Unset:
    converted: list[ObjectiveType] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, ObjectiveType)
    )
    return converted


def _to_percentage(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_pin_id(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_retention_days(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_seed_id(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_url(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


@define(kw_only=True)
class AudienceRule(ExtensibleRequest):
    """`AudienceRule` of the API."""

    ad_account_id: str | Unset = UNSET
    ad_id: list[str] | Unset = structs.field(default=UNSET, converter=_to_ad_id)
    campaign_id: list[str] | Unset = structs.field(default=UNSET, converter=_to_campaign_id)
    country: str | Unset = UNSET
    customer_list_id: str | Unset = UNSET
    engagement_domain: list[str] | Unset = structs.field(
        default=UNSET, converter=_to_engagement_domain
    )
    engagement_type: str | Unset = UNSET
    engager_type: int | Unset = structs.field(default=UNSET, converter=_to_engager_type)
    event: str | Unset = UNSET
    event_data: EventData | Unset = structs.field(default=UNSET, converter=_to_event_data)
    event_source: dict[str, Any] | Unset = structs.field(default=UNSET, converter=_to_event_source)
    ingestion_source: dict[str, Any] | Unset = structs.field(
        default=UNSET, converter=_to_ingestion_source
    )
    objective_type: list[ObjectiveType] | Unset = structs.field(
        default=UNSET, converter=_to_objective_type
    )
    percentage: int | Unset = structs.field(default=UNSET, converter=_to_percentage)
    pin_id: list[str] | Unset = structs.field(default=UNSET, converter=_to_pin_id)
    prefill: bool | Unset = UNSET
    retention_days: int | Unset = structs.field(default=UNSET, converter=_to_retention_days)
    seed_id: list[str] | Unset = structs.field(default=UNSET, converter=_to_seed_id)
    url: list[str] | Unset = structs.field(default=UNSET, converter=_to_url)
    visitor_source_id: str | Unset = UNSET


class AudienceRuleDict(RequestDict):
    """Fields of `AudienceRule`, as a dict or as keyword arguments."""

    ad_account_id: NotRequired[str | Unset]
    ad_id: NotRequired[Iterable[str] | Unset]
    campaign_id: NotRequired[Iterable[str] | Unset]
    country: NotRequired[str | Unset]
    customer_list_id: NotRequired[str | Unset]
    engagement_domain: NotRequired[Iterable[str] | Unset]
    engagement_type: NotRequired[str | Unset]
    engager_type: NotRequired[int | Unset]
    event: NotRequired[str | Unset]
    event_data: NotRequired[EventData | EventDataDict | Unset]
    event_source: NotRequired[Mapping[str, Any] | Unset]
    ingestion_source: NotRequired[Mapping[str, Any] | Unset]
    objective_type: NotRequired[Iterable[ObjectiveType | str] | Unset]
    percentage: NotRequired[int | Unset]
    pin_id: NotRequired[Iterable[str] | Unset]
    prefill: NotRequired[bool | Unset]
    retention_days: NotRequired[int | Unset]
    seed_id: NotRequired[Iterable[str] | Unset]
    url: NotRequired[Iterable[str] | Unset]
    visitor_source_id: NotRequired[str | Unset]


rules.bind(
    AudienceRule,
    {
        "ad_account_id": checks.text(pattern="^\\d+\\Z"),
        "ad_id": checks.items(checks.text(pattern="^\\d+\\Z")),
        "campaign_id": checks.items(checks.text(pattern="^\\d+\\Z")),
        "country": checks.text(),
        "customer_list_id": checks.text(pattern="^\\d+\\Z"),
        "engagement_domain": checks.items(checks.text()),
        "engagement_type": checks.text(),
        "engager_type": checks.integer(),
        "event": checks.text(),
        "event_data": checks.model(EventData),
        "event_source": checks.mapping(checks.anything),
        "ingestion_source": checks.mapping(checks.anything),
        "objective_type": checks.items(checks.choice(ObjectiveType)),
        "percentage": checks.integer(),
        "pin_id": checks.items(checks.text(pattern="^\\d+\\Z")),
        "prefill": checks.boolean,
        "retention_days": checks.integer(),
        "seed_id": checks.items(checks.text(pattern="^\\d+\\Z")),
        "url": checks.items(checks.text()),
        "visitor_source_id": checks.text(pattern="^\\d+\\Z"),
    },
)
