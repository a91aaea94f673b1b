from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset


def _to_values(value: Iterable[str]) -> list[str]:
    converted: list[str] = coerce.items(value)
    return converted


@define(kw_only=True)
class CatalogsProductGroupMultipleStringCriteria(ExtensibleRequest):
    """`CatalogsProductGroupMultipleStringCriteria` of the API."""

    negated: bool | Unset = False
    values: list[str] = structs.field(converter=_to_values)


class CatalogsProductGroupMultipleStringCriteriaDict(RequestDict):
    """Fields of `CatalogsProductGroupMultipleStringCriteria`, as a dict or as keyword arguments."""

    negated: NotRequired[bool | Unset]
    values: Iterable[str]


rules.bind(
    CatalogsProductGroupMultipleStringCriteria,
    {
        "negated": checks.boolean,
        "values": checks.items(checks.text()),
    },
)
