from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .content_type import ContentType


def _to_cover_image_content_type(value: ContentType | str | Unset) -> ContentType | Unset:
    converted: ContentType | Unset = coerce.choice(value, ContentType)
    return converted


def _to_cover_image_key_frame_time(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class PinMediaSourceVideoID(ExtensibleRequest):
    """`PinMediaSourceVideoID` of the API."""

    source_type: ClassVar[Literal["video_id"]] = "video_id"
    """Says which of several models this one is."""
    cover_image_content_type: ContentType | Unset = structs.field(
        default=UNSET, converter=_to_cover_image_content_type
    )
    cover_image_data: str | Unset = UNSET
    cover_image_key_frame_time: int | Unset = structs.field(
        default=UNSET, converter=_to_cover_image_key_frame_time
    )
    cover_image_url: str | Unset = UNSET
    is_standard: bool | Unset = True
    media_id: str

    _TAG = ("source_type", "video_id")


class PinMediaSourceVideoIDDict(RequestDict):
    """Fields of `PinMediaSourceVideoID`, as a dict or as keyword arguments."""

    source_type: Literal["video_id"]
    cover_image_content_type: NotRequired[ContentType | str | Unset]
    cover_image_data: NotRequired[str | Unset]
    cover_image_key_frame_time: NotRequired[int | Unset]
    cover_image_url: NotRequired[str | Unset]
    is_standard: NotRequired[bool | Unset]
    media_id: str


rules.bind(
    PinMediaSourceVideoID,
    {
        "cover_image_content_type": checks.choice(ContentType),
        "cover_image_data": checks.text(),
        "cover_image_key_frame_time": checks.integer(minimum=0),
        "cover_image_url": checks.text(),
        "is_standard": checks.boolean,
        "media_id": checks.text(pattern="^\\d+\\Z"),
    },
)
