from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset

from .content_type import ContentType


def _to_content_type(value: ContentType | str) -> ContentType:
    converted: ContentType = coerce.choice(value, ContentType)
    return converted


@define(kw_only=True)
class PinMediaSourceImageBase64(ExtensibleRequest):
    """`PinMediaSourceImageBase64` of the API."""

    source_type: ClassVar[Literal["image_base64"]] = "image_base64"
    """Says which of several models this one is."""
    content_type: ContentType = structs.field(converter=_to_content_type)
    data: str
    is_standard: bool | Unset = True

    _TAG = ("source_type", "image_base64")


class PinMediaSourceImageBase64Dict(RequestDict):
    """Fields of `PinMediaSourceImageBase64`, as a dict or as keyword arguments."""

    source_type: Literal["image_base64"]
    content_type: ContentType | str
    data: str
    is_standard: NotRequired[bool | Unset]


rules.bind(
    PinMediaSourceImageBase64,
    {
        "content_type": checks.choice(ContentType),
        "data": checks.text(pattern="^[a-zA-Z0-9+/=]+\\Z"),
        "is_standard": checks.boolean,
    },
)
