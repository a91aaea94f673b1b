from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .pin_media_source import PinMediaSource, PinMediaSourceDict


def _to_media_source(value: PinMediaSource | PinMediaSourceDict | Unset) -> PinMediaSource | Unset:
    converted: PinMediaSource | Unset = coerce.variant(value, PinMediaSource)
    return converted


def _to_ai_disclosures(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


@define(kw_only=True)
class PinCreate(ExtensibleRequest):
    """`PinCreate` of the API.

    Attributes:
        ai_disclosures: How artificial intelligence took part in the content.
    """

    alt_text: str | None | Unset = UNSET
    board_id: str | Unset = UNSET
    board_section_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    dominant_color: str | None | Unset = UNSET
    link: str | None | Unset = UNSET
    media_source: PinMediaSource | Unset = structs.field(default=UNSET, converter=_to_media_source)
    parent_pin_id: str | None | Unset = UNSET
    sponsor_id: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    ai_disclosures: list[str] | Unset = structs.field(default=UNSET, converter=_to_ai_disclosures)


class PinCreateDict(RequestDict):
    """Fields of `PinCreate`, as a dict or as keyword arguments."""

    alt_text: NotRequired[str | None | Unset]
    board_id: NotRequired[str | Unset]
    board_section_id: NotRequired[str | None | Unset]
    description: NotRequired[str | None | Unset]
    dominant_color: NotRequired[str | None | Unset]
    link: NotRequired[str | None | Unset]
    media_source: NotRequired[PinMediaSource | PinMediaSourceDict | Unset]
    parent_pin_id: NotRequired[str | None | Unset]
    sponsor_id: NotRequired[str | None | Unset]
    title: NotRequired[str | None | Unset]
    ai_disclosures: NotRequired[Iterable[str] | Unset]


rules.bind(
    PinCreate,
    {
        "alt_text": checks.nullable(checks.text(max_length=500)),
        "board_id": checks.text(pattern="^\\d+\\Z"),
        "board_section_id": checks.nullable(checks.text(pattern="^\\d+\\Z")),
        "description": checks.nullable(checks.text(max_length=800)),
        "dominant_color": checks.nullable(checks.text()),
        "link": checks.nullable(checks.text(max_length=2048)),
        "media_source": checks.variant(PinMediaSource),
        "parent_pin_id": checks.nullable(checks.text(pattern="^\\d+\\Z")),
        "sponsor_id": checks.nullable(checks.text(pattern="^\\d+\\Z")),
        "title": checks.nullable(checks.text(max_length=100)),
        "ai_disclosures": checks.items(checks.text()),
    },
)
