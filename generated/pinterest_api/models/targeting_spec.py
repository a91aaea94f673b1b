from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .targeting_spec_age_bucket import TargetingSpecAgeBucket
from .targeting_spec_app_type import TargetingSpecAppType
from .targeting_spec_gender import TargetingSpecGender
from .targeting_spec_shopping_retargeting import (
    TargetingSpecShoppingRetargeting,
    TargetingSpecShoppingRetargetingDict,
)
from .targeting_spec_targetingstrategy_item import TargetingSpecTARGETINGSTRATEGYItem


def _to_age_bucket(
    value: Iterable[TargetingSpecAgeBucket | str] | None | Unset,
) -> list[TargetingSpecAgeBucket] | None | Unset:
    converted: list[TargetingSpecAgeBucket] | None | Unset = coerce.items(
        value, lambda item: coerce.choice(item, TargetingSpecAgeBucket)
    )
    return converted


def _to_apptype(
    value: Iterable[TargetingSpecAppType | str] | None | Unset,
) -> list[TargetingSpecAppType] | None | Unset:
    converted: list[TargetingSpecAppType] | None | Unset = coerce.items(
        value, lambda item: coerce.choice(item, TargetingSpecAppType)
    )
    return converted


def _to_audience_exclude(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


def _to_audience_include(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


def _to_gender(
    value: Iterable[TargetingSpecGender | str] | None | Unset,
) -> list[TargetingSpecGender] | None | Unset:
    converted: list[TargetingSpecGender] | None | Unset = coerce.items(
        value, lambda item: coerce.choice(item, TargetingSpecGender)
    )
    return converted


def _to_geo(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


def _to_interest(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_locale(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


def _to_location(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


def _to_shopping_retargeting(
    value: Iterable[TargetingSpecShoppingRetargeting | TargetingSpecShoppingRetargetingDict]
    | None
    | Unset,
) -> list[TargetingSpecShoppingRetargeting] | None | Unset:
    converted: list[TargetingSpecShoppingRetargeting] | None | Unset = coerce.items(
        value, lambda item: coerce.model(item, TargetingSpecShoppingRetargeting)
    )
    return converted


def _to_targeting_strategy(
    value: Iterable[TargetingSpecTARGETINGSTRATEGYItem | str] | None | Unset,
) -> list[TargetingSpecTARGETINGSTRATEGYItem] | None | Unset:
    converted: list[TargetingSpecTARGETINGSTRATEGYItem] | None | Unset = coerce.items(
        value, lambda item: coerce.choice(item, TargetingSpecTARGETINGSTRATEGYItem)
    )
    return converted


@define(kw_only=True)
class TargetingSpec(ExtensibleRequest):
    """`TargetingSpec` of the API."""

    age_bucket: list[TargetingSpecAgeBucket] | None | Unset = structs.field(
        default=UNSET, converter=_to_age_bucket
    )
    apptype: list[TargetingSpecAppType] | None | Unset = structs.field(
        default=UNSET, converter=_to_apptype
    )
    audience_exclude: list[str] | None | Unset = structs.field(
        default=UNSET, converter=_to_audience_exclude
    )
    audience_include: list[str] | None | Unset = structs.field(
        default=UNSET, converter=_to_audience_include
    )
    gender: list[TargetingSpecGender] | None | Unset = structs.field(
        default=UNSET, converter=_to_gender
    )
    geo: list[str] | None | Unset = structs.field(default=UNSET, converter=_to_geo)
    interest: list[str] | Unset = structs.field(default=UNSET, converter=_to_interest)
    locale: list[str] | None | Unset = structs.field(default=UNSET, converter=_to_locale)
    location: list[str] | None | Unset = structs.field(default=UNSET, converter=_to_location)
    maximum_age: str | Unset = UNSET
    minimum_age: str | Unset = UNSET
    shopping_retargeting: list[TargetingSpecShoppingRetargeting] | None | Unset = structs.field(
        default=UNSET, converter=_to_shopping_retargeting
    )
    targeting_strategy: list[TargetingSpecTARGETINGSTRATEGYItem] | None | Unset = structs.field(
        default=UNSET, converter=_to_targeting_strategy
    )

    _WIRE_NAMES = {
        "age_bucket": "AGE_BUCKET",
        "apptype": "APPTYPE",
        "audience_exclude": "AUDIENCE_EXCLUDE",
        "audience_include": "AUDIENCE_INCLUDE",
        "gender": "GENDER",
        "geo": "GEO",
        "interest": "INTEREST",
        "locale": "LOCALE",
        "location": "LOCATION",
        "maximum_age": "MAXIMUM_AGE",
        "minimum_age": "MINIMUM_AGE",
        "shopping_retargeting": "SHOPPING_RETARGETING",
        "targeting_strategy": "TARGETING_STRATEGY",
    }


class TargetingSpecDict(RequestDict):
    """Fields of `TargetingSpec`, as a dict or as keyword arguments."""

    age_bucket: NotRequired[Iterable[TargetingSpecAgeBucket | str] | None | Unset]
    apptype: NotRequired[Iterable[TargetingSpecAppType | str] | None | Unset]
    audience_exclude: NotRequired[Iterable[str] | None | Unset]
    audience_include: NotRequired[Iterable[str] | None | Unset]
    gender: NotRequired[Iterable[TargetingSpecGender | str] | None | Unset]
    geo: NotRequired[Iterable[str] | None | Unset]
    interest: NotRequired[Iterable[str] | Unset]
    locale: NotRequired[Iterable[str] | None | Unset]
    location: NotRequired[Iterable[str] | None | Unset]
    maximum_age: NotRequired[str | Unset]
    minimum_age: NotRequired[str | Unset]
    shopping_retargeting: NotRequired[
        Iterable[TargetingSpecShoppingRetargeting | TargetingSpecShoppingRetargetingDict]
        | None
        | Unset
    ]
    targeting_strategy: NotRequired[
        Iterable[TargetingSpecTARGETINGSTRATEGYItem | str] | None | Unset
    ]


rules.bind(
    TargetingSpec,
    {
        "age_bucket": checks.nullable(checks.items(checks.choice(TargetingSpecAgeBucket))),
        "apptype": checks.nullable(checks.items(checks.choice(TargetingSpecAppType))),
        "audience_exclude": checks.nullable(checks.items(checks.text(pattern="^\\d+\\Z"))),
        "audience_include": checks.nullable(checks.items(checks.text(pattern="^\\d+\\Z"))),
        "gender": checks.nullable(checks.items(checks.choice(TargetingSpecGender))),
        "geo": checks.nullable(checks.items(checks.text())),
        "interest": checks.items(checks.text()),
        "locale": checks.nullable(checks.items(checks.text())),
        "location": checks.nullable(checks.items(checks.text())),
        "maximum_age": checks.text(pattern="^\\d+\\+?\\Z"),
        "minimum_age": checks.text(pattern="^\\d+\\Z"),
        "shopping_retargeting": checks.nullable(
            checks.items(checks.model(TargetingSpecShoppingRetargeting))
        ),
        "targeting_strategy": checks.nullable(
            checks.items(checks.choice(TargetingSpecTARGETINGSTRATEGYItem))
        ),
    },
)
