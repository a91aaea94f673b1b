from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset


@define(kw_only=True)
class PinMediaSourceImageURL(ExtensibleRequest):
    """`PinMediaSourceImageURL` of the API."""

    source_type: ClassVar[Literal["image_url"]] = "image_url"
    """Says which of several models this one is."""
    is_standard: bool | Unset = True
    url: str

    _TAG = ("source_type", "image_url")


class PinMediaSourceImageURLDict(RequestDict):
    """Fields of `PinMediaSourceImageURL`, as a dict or as keyword arguments."""

    source_type: Literal["image_url"]
    is_standard: NotRequired[bool | Unset]
    url: str


rules.bind(
    PinMediaSourceImageURL,
    {
        "is_standard": checks.boolean,
        "url": checks.text(),
    },
)
