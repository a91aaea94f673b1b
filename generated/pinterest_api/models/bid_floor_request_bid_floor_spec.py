from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .action_type import ActionType
from .country import Country
from .creative_type import CreativeType
from .currency import Currency
from .objective_type import ObjectiveType
from .optimization_goal_metadata import OptimizationGoalMetadata, OptimizationGoalMetadataDict


def _to_billable_event(value: ActionType | str) -> ActionType:
    converted: ActionType = coerce.choice(value, ActionType)
    return converted


def _to_countries(value: Iterable[Country | str] | Unset) -> list[Country] | Unset:
    converted: list[Country] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, Country)
    )
    return converted


def _to_creative_type(value: CreativeType | str | Unset) -> CreativeType | Unset:
    converted: CreativeType | Unset = coerce.choice(value, CreativeType)
    return converted


def _to_currency(value: Currency | str) -> Currency:
    converted: Currency = coerce.choice(value, Currency)
    return converted


def _to_objective_type(value: ObjectiveType | str | Unset) -> ObjectiveType | Unset:
    converted: ObjectiveType | Unset = coerce.choice(value, ObjectiveType)
    return converted


def _to_optimization_goal_metadata(
    value: OptimizationGoalMetadata | OptimizationGoalMetadataDict | Unset,
) -> OptimizationGoalMetadata | Unset:
    converted: OptimizationGoalMetadata | Unset = coerce.model(value, OptimizationGoalMetadata)
    return converted


@define(kw_only=True)
class BidFloorRequestBidFloorSpec(ExtensibleRequest):
    """`BidFloorRequestBidFloorSpec` of the API."""

    billable_event: ActionType = structs.field(converter=_to_billable_event)
    countries: list[Country] | Unset = structs.field(default=UNSET, converter=_to_countries)
    creative_type: CreativeType | Unset = structs.field(default=UNSET, converter=_to_creative_type)
    currency: Currency = structs.field(converter=_to_currency)
    objective_type: ObjectiveType | Unset = structs.field(
        default=UNSET, converter=_to_objective_type
    )
    optimization_goal_metadata: OptimizationGoalMetadata | Unset = structs.field(
        default=UNSET, converter=_to_optimization_goal_metadata
    )


class BidFloorRequestBidFloorSpecDict(RequestDict):
    """Fields of `BidFloorRequestBidFloorSpec`, as a dict or as keyword arguments."""

    billable_event: ActionType | str
    countries: NotRequired[Iterable[Country | str] | Unset]
    creative_type: NotRequired[CreativeType | str | Unset]
    currency: Currency | str
    objective_type: NotRequired[ObjectiveType | str | Unset]
    optimization_goal_metadata: NotRequired[
        OptimizationGoalMetadata | OptimizationGoalMetadataDict | Unset
    ]


rules.bind(
    BidFloorRequestBidFloorSpec,
    {
        "billable_event": checks.choice(ActionType),
        "countries": checks.items(checks.choice(Country)),
        "creative_type": checks.choice(CreativeType),
        "currency": checks.choice(Currency),
        "objective_type": checks.choice(ObjectiveType),
        "optimization_goal_metadata": checks.model(OptimizationGoalMetadata),
    },
)
