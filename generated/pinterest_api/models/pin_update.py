from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .carousel_slot import CarouselSlot, CarouselSlotDict


def _to_carousel_slots(
    value: Iterable[CarouselSlot | CarouselSlotDict] | Unset,
) -> list[CarouselSlot] | Unset:
    converted: list[CarouselSlot] | Unset = coerce.items(
        value, lambda item: coerce.model(item, CarouselSlot)
    )
    return converted


@define(kw_only=True)
class PinUpdate(ExtensibleRequest):
    """`PinUpdate` of the API."""

    alt_text: str | None | Unset = UNSET
    board_id: str | Unset = UNSET
    board_section_id: str | None | Unset = UNSET
    carousel_slots: list[CarouselSlot] | Unset = structs.field(
        default=UNSET, converter=_to_carousel_slots
    )
    description: str | None | Unset = UNSET
    link: str | None | Unset = UNSET
    title: str | None | Unset = UNSET


class PinUpdateDict(RequestDict):
    """Fields of `PinUpdate`, as a dict or as keyword arguments."""

    alt_text: NotRequired[str | None | Unset]
    board_id: NotRequired[str | Unset]
    board_section_id: NotRequired[str | None | Unset]
    carousel_slots: NotRequired[Iterable[CarouselSlot | CarouselSlotDict] | Unset]
    description: NotRequired[str | None | Unset]
    link: NotRequired[str | None | Unset]
    title: NotRequired[str | None | Unset]


rules.bind(
    PinUpdate,
    {
        "alt_text": checks.nullable(checks.text(max_length=500)),
        "board_id": checks.text(pattern="^\\d+\\Z"),
        "board_section_id": checks.nullable(checks.text(pattern="^\\d+\\Z")),
        "carousel_slots": checks.items(checks.model(CarouselSlot)),
        "description": checks.nullable(checks.text(max_length=800)),
        "link": checks.nullable(checks.text(max_length=2048)),
        "title": checks.nullable(checks.text(max_length=100)),
    },
)
