from __future__ import annotations

from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_max_score(value: float | Decimal | None | Unset) -> float | None | Unset:
    converted: float | None | Unset = coerce.number(value)
    return converted


def _to_number_of_reviewers(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_score(value: float | Decimal | None | Unset) -> float | None | Unset:
    converted: float | None | Unset = coerce.number(value)
    return converted


@define(kw_only=True)
class CatalogsHotelGuestRatings(ExtensibleRequest):
    """`CatalogsHotelGuestRatings` of the API."""

    max_score: float | None | Unset = structs.field(default=UNSET, converter=_to_max_score)
    number_of_reviewers: int | None | Unset = structs.field(
        default=UNSET, converter=_to_number_of_reviewers
    )
    rating_system: str | None | Unset = UNSET
    score: float | None | Unset = structs.field(default=UNSET, converter=_to_score)


class CatalogsHotelGuestRatingsDict(RequestDict):
    """Fields of `CatalogsHotelGuestRatings`, as a dict or as keyword arguments."""

    max_score: NotRequired[float | Decimal | None | Unset]
    number_of_reviewers: NotRequired[int | None | Unset]
    rating_system: NotRequired[str | None | Unset]
    score: NotRequired[float | Decimal | None | Unset]


rules.bind(
    CatalogsHotelGuestRatings,
    {
        "max_score": checks.nullable(checks.number()),
        "number_of_reviewers": checks.nullable(checks.integer()),
        "rating_system": checks.nullable(checks.text()),
        "score": checks.nullable(checks.number()),
    },
)
