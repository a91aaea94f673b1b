from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset

from .media_type import MediaType


def _to_values(value: Iterable[MediaType | str]) -> list[MediaType]:
    converted: list[MediaType] = coerce.items(value, lambda item: coerce.choice(item, MediaType))
    return converted


@define(kw_only=True)
class CatalogsProductGroupMultipleMediaTypesCriteria(ExtensibleRequest):
    """`CatalogsProductGroupMultipleMediaTypesCriteria` of the API."""

    negated: bool | Unset = False
    values: list[MediaType] = structs.field(converter=_to_values)


class CatalogsProductGroupMultipleMediaTypesCriteriaDict(RequestDict):
    """Fields of `CatalogsProductGroupMultipleMediaTypesCriteria`, as a dict or as keyword arguments."""

    negated: NotRequired[bool | Unset]
    values: Iterable[MediaType | str]


rules.bind(
    CatalogsProductGroupMultipleMediaTypesCriteria,
    {
        "negated": checks.boolean,
        "values": checks.items(checks.choice(MediaType)),
    },
)
