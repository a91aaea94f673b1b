from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .pin_media_source_images_base_64_item import (
    PinMediaSourceImagesBase64Item,
    PinMediaSourceImagesBase64ItemDict,
)


def _to_index(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_items(
    value: Iterable[PinMediaSourceImagesBase64Item | PinMediaSourceImagesBase64ItemDict],
) -> list[PinMediaSourceImagesBase64Item]:
    converted: list[PinMediaSourceImagesBase64Item] = coerce.items(
        value, lambda item: coerce.model(item, PinMediaSourceImagesBase64Item)
    )
    return converted


@define(kw_only=True)
class PinMediaSourceImagesBase64(ExtensibleRequest):
    """`PinMediaSourceImagesBase64` of the API."""

    source_type: ClassVar[Literal["multiple_image_base64"]] = "multiple_image_base64"
    """Says which of several models this one is."""
    index: int | Unset = structs.field(default=UNSET, converter=_to_index)
    items: list[PinMediaSourceImagesBase64Item] = structs.field(converter=_to_items)

    _TAG = ("source_type", "multiple_image_base64")


class PinMediaSourceImagesBase64Dict(RequestDict):
    """Fields of `PinMediaSourceImagesBase64`, as a dict or as keyword arguments."""

    source_type: Literal["multiple_image_base64"]
    index: NotRequired[int | Unset]
    items: Iterable[PinMediaSourceImagesBase64Item | PinMediaSourceImagesBase64ItemDict]


rules.bind(
    PinMediaSourceImagesBase64,
    {
        "index": checks.integer(minimum=0),
        "items": checks.items(
            checks.model(PinMediaSourceImagesBase64Item), min_items=2, max_items=5
        ),
    },
)
