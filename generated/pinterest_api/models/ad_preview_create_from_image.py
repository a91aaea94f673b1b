from __future__ import annotations

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class AdPreviewCreateFromImage(ExtensibleRequest):
    """`AdPreviewCreateFromImage` of the API."""

    image_url: str
    title: str


class AdPreviewCreateFromImageDict(RequestDict):
    """Fields of `AdPreviewCreateFromImage`, as a dict or as keyword arguments."""

    image_url: str
    title: str


rules.bind(
    AdPreviewCreateFromImage,
    {
        "image_url": checks.text(),
        "title": checks.text(),
    },
)
