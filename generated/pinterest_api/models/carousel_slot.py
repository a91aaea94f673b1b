from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class CarouselSlot(ExtensibleRequest):
    """`CarouselSlot` of the API."""

    description: str | Unset = UNSET
    link: str | Unset = UNSET
    title: str | Unset = UNSET


class CarouselSlotDict(RequestDict):
    """Fields of `CarouselSlot`, as a dict or as keyword arguments."""

    description: NotRequired[str | Unset]
    link: NotRequired[str | Unset]
    title: NotRequired[str | Unset]


rules.bind(
    CarouselSlot,
    {
        "description": checks.text(),
        "link": checks.text(),
        "title": checks.text(),
    },
)
