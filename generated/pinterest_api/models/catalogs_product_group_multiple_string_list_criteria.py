from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset


def _to_values(value: Iterable[Iterable[str]]) -> list[list[str]]:
    converted: list[list[str]] = coerce.items(value, lambda item: coerce.items(item))
    return converted


@define(kw_only=True)
class CatalogsProductGroupMultipleStringListCriteria(ExtensibleRequest):
    """`CatalogsProductGroupMultipleStringListCriteria` of the API."""

    negated: bool | Unset = False
    values: list[list[str]] = structs.field(converter=_to_values)


class CatalogsProductGroupMultipleStringListCriteriaDict(RequestDict):
    """Fields of `CatalogsProductGroupMultipleStringListCriteria`, as a dict or as keyword arguments."""

    negated: NotRequired[bool | Unset]
    values: Iterable[Iterable[str]]


rules.bind(
    CatalogsProductGroupMultipleStringListCriteria,
    {
        "negated": checks.boolean,
        "values": checks.items(checks.items(checks.text())),
    },
)
