from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset

from .gender import Gender


def _to_values(value: Iterable[Gender | str]) -> list[Gender]:
    converted: list[Gender] = coerce.items(value, lambda item: coerce.choice(item, Gender))
    return converted


@define(kw_only=True)
class CatalogsProductGroupMultipleGenderCriteria(ExtensibleRequest):
    """`CatalogsProductGroupMultipleGenderCriteria` of the API."""

    negated: bool | Unset = False
    values: list[Gender] = structs.field(converter=_to_values)


class CatalogsProductGroupMultipleGenderCriteriaDict(RequestDict):
    """Fields of `CatalogsProductGroupMultipleGenderCriteria`, as a dict or as keyword arguments."""

    negated: NotRequired[bool | Unset]
    values: Iterable[Gender | str]


rules.bind(
    CatalogsProductGroupMultipleGenderCriteria,
    {
        "negated": checks.boolean,
        "values": checks.items(checks.choice(Gender)),
    },
)
