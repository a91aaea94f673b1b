from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_tag(value: Iterable[str] | None | Unset) -> list[str] | None | Unset:
    converted: list[str] | None | Unset = coerce.items(value)
    return converted


@define(kw_only=True)
class CatalogsHotelAttributesMainImage(ExtensibleRequest):
    """`CatalogsHotelAttributesMainImage` of the API."""

    link: str | Unset = UNSET
    tag: list[str] | None | Unset = structs.field(default=UNSET, converter=_to_tag)


class CatalogsHotelAttributesMainImageDict(RequestDict):
    """Fields of `CatalogsHotelAttributesMainImage`, as a dict or as keyword arguments."""

    link: NotRequired[str | Unset]
    tag: NotRequired[Iterable[str] | None | Unset]


rules.bind(
    CatalogsHotelAttributesMainImage,
    {
        "link": checks.text(),
        "tag": checks.nullable(checks.items(checks.text())),
    },
)
