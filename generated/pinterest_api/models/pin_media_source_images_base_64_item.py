from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .content_type import ContentType


def _to_content_type(value: ContentType | str) -> ContentType:
    converted: ContentType = coerce.choice(value, ContentType)
    return converted


@define(kw_only=True)
class PinMediaSourceImagesBase64Item(ExtensibleRequest):
    """`PinMediaSourceImagesBase64Item` of the API."""

    content_type: ContentType = structs.field(converter=_to_content_type)
    data: str
    description: str | Unset = UNSET
    link: str | Unset = UNSET
    title: str | Unset = UNSET


class PinMediaSourceImagesBase64ItemDict(RequestDict):
    """Fields of `PinMediaSourceImagesBase64Item`, as a dict or as keyword arguments."""

    content_type: ContentType | str
    data: str
    description: NotRequired[str | Unset]
    link: NotRequired[str | Unset]
    title: NotRequired[str | Unset]


rules.bind(
    PinMediaSourceImagesBase64Item,
    {
        "content_type": checks.choice(ContentType),
        "data": checks.text(pattern="^[a-zA-Z0-9+/=]+\\Z"),
        "description": checks.text(),
        "link": checks.text(),
        "title": checks.text(),
    },
)
