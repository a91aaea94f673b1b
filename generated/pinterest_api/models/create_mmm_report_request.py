from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .create_mmm_report_request_granularity import CreateMMMReportRequestGranularity
from .create_mmm_report_request_level import CreateMMMReportRequestLevel
from .mmm_reporting_column import MMMReportingColumn
from .mmm_reporting_targeting_type import MMMReportingTargetingType
from .targeting_advertiser_country import TargetingAdvertiserCountry


def _to_countries(
    value: Iterable[TargetingAdvertiserCountry | str | None] | Unset,
) -> list[TargetingAdvertiserCountry | None] | Unset:
    converted: list[TargetingAdvertiserCountry | None] | Unset = coerce.items(
        value, lambda item: coerce.choice(item, TargetingAdvertiserCountry)
    )
    return converted


def _to_columns(value: Iterable[MMMReportingColumn | str]) -> list[MMMReportingColumn]:
    converted: list[MMMReportingColumn] = coerce.items(
        value, lambda item: coerce.choice(item, MMMReportingColumn)
    )
    return converted


def _to_granularity(
    value: CreateMMMReportRequestGranularity | str,
) -> CreateMMMReportRequestGranularity:
    converted: CreateMMMReportRequestGranularity = coerce.choice(
        value, CreateMMMReportRequestGranularity
    )
    return converted


def _to_level(value: CreateMMMReportRequestLevel | str) -> CreateMMMReportRequestLevel:
    converted: CreateMMMReportRequestLevel = coerce.choice(value, CreateMMMReportRequestLevel)
    return converted


def _to_targeting_types(
    value: Iterable[MMMReportingTargetingType | str],
) -> list[MMMReportingTargetingType]:
    converted: list[MMMReportingTargetingType] = coerce.items(
        value, lambda item: coerce.choice(item, MMMReportingTargetingType)
    )
    return converted


@define(kw_only=True)
class CreateMMMReportRequest(ExtensibleRequest):
    """`CreateMMMReportRequest` of the API."""

    countries: list[TargetingAdvertiserCountry | None] | Unset = structs.field(
        default=UNSET, converter=_to_countries
    )
    columns: list[MMMReportingColumn] = structs.field(converter=_to_columns)
    end_date: str
    granularity: CreateMMMReportRequestGranularity = structs.field(converter=_to_granularity)
    level: CreateMMMReportRequestLevel = structs.field(converter=_to_level)
    report_name: str
    start_date: str
    targeting_types: list[MMMReportingTargetingType] = structs.field(converter=_to_targeting_types)


class CreateMMMReportRequestDict(RequestDict):
    """Fields of `CreateMMMReportRequest`, as a dict or as keyword arguments."""

    countries: NotRequired[Iterable[TargetingAdvertiserCountry | str | None] | Unset]
    columns: Iterable[MMMReportingColumn | str]
    end_date: str
    granularity: CreateMMMReportRequestGranularity | str
    level: CreateMMMReportRequestLevel | str
    report_name: str
    start_date: str
    targeting_types: Iterable[MMMReportingTargetingType | str]


rules.bind(
    CreateMMMReportRequest,
    {
        "countries": checks.items(checks.nullable(checks.choice(TargetingAdvertiserCountry))),
        "columns": checks.items(checks.choice(MMMReportingColumn)),
        "end_date": checks.text(pattern="^(\\d{4})-(\\d{2})-(\\d{2})\\Z"),
        "granularity": checks.choice(CreateMMMReportRequestGranularity),
        "level": checks.choice(CreateMMMReportRequestLevel),
        "report_name": checks.text(),
        "start_date": checks.text(pattern="^(\\d{4})-(\\d{2})-(\\d{2})\\Z"),
        "targeting_types": checks.items(
            checks.choice(MMMReportingTargetingType), min_items=1, max_items=5
        ),
    },
)
