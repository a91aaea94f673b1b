from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_audience_verification(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_buyable_button(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_click(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_engagement(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_impression(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


@define(kw_only=True)
class TrackingUrls(ExtensibleRequest):
    """`TrackingUrls` of the API."""

    audience_verification: list[str] | Unset = structs.field(
        default=UNSET, converter=_to_audience_verification
    )
    buyable_button: list[str] | Unset = structs.field(default=UNSET, converter=_to_buyable_button)
    click: list[str] | Unset = structs.field(default=UNSET, converter=_to_click)
    engagement: list[str] | Unset = structs.field(default=UNSET, converter=_to_engagement)
    impression: list[str] | Unset = structs.field(default=UNSET, converter=_to_impression)


class TrackingUrlsDict(RequestDict):
    """Fields of `TrackingUrls`, as a dict or as keyword arguments."""

    audience_verification: NotRequired[Iterable[str] | Unset]
    buyable_button: NotRequired[Iterable[str] | Unset]
    click: NotRequired[Iterable[str] | Unset]
    engagement: NotRequired[Iterable[str] | Unset]
    impression: NotRequired[Iterable[str] | Unset]


rules.bind(
    TrackingUrls,
    {
        "audience_verification": checks.items(checks.text()),
        "buyable_button": checks.items(checks.text()),
        "click": checks.items(checks.text()),
        "engagement": checks.items(checks.text()),
        "impression": checks.items(checks.text()),
    },
)
