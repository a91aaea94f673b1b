from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .pin_media_source_images_url_item import (
    PinMediaSourceImagesURLItem,
    PinMediaSourceImagesURLItemDict,
)


def _to_index(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_items(
    value: Iterable[PinMediaSourceImagesURLItem | PinMediaSourceImagesURLItemDict],
) -> list[PinMediaSourceImagesURLItem]:
    converted: list[PinMediaSourceImagesURLItem] = coerce.items(
        value, lambda item: coerce.model(item, PinMediaSourceImagesURLItem)
    )
    return converted


@define(kw_only=True)
class PinMediaSourceImagesURL(ExtensibleRequest):
    """`PinMediaSourceImagesURL` of the API."""

    source_type: ClassVar[Literal["multiple_image_urls"]] = "multiple_image_urls"
    """Says which of several models this one is."""
    index: int | Unset = structs.field(default=UNSET, converter=_to_index)
    items: list[PinMediaSourceImagesURLItem] = structs.field(converter=_to_items)

    _TAG = ("source_type", "multiple_image_urls")


class PinMediaSourceImagesURLDict(RequestDict):
    """Fields of `PinMediaSourceImagesURL`, as a dict or as keyword arguments."""

    source_type: Literal["multiple_image_urls"]
    index: NotRequired[int | Unset]
    items: Iterable[PinMediaSourceImagesURLItem | PinMediaSourceImagesURLItemDict]


rules.bind(
    PinMediaSourceImagesURL,
    {
        "index": checks.integer(minimum=0),
        "items": checks.items(checks.model(PinMediaSourceImagesURLItem), min_items=2, max_items=5),
    },
)
