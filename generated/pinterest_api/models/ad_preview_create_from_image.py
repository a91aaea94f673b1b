from __future__ import annotations

from typing import TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AdPreviewCreateFromImage(Constructible):
    """`AdPreviewCreateFromImage` of the API."""

    image_url: str
    title: str


class AdPreviewCreateFromImageDict(TypedDict):
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
