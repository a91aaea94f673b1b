from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class PinMediaSourceImagesURLItem(ExtensibleRequest):
    """`PinMediaSourceImagesURLItem` of the API."""

    description: str | Unset = UNSET
    link: str | Unset = UNSET
    title: str | Unset = UNSET
    url: str


class PinMediaSourceImagesURLItemDict(RequestDict):
    """Fields of `PinMediaSourceImagesURLItem`, as a dict or as keyword arguments."""

    description: NotRequired[str | Unset]
    link: NotRequired[str | Unset]
    title: NotRequired[str | Unset]
    url: str


rules.bind(
    PinMediaSourceImagesURLItem,
    {
        "description": checks.text(),
        "link": checks.text(),
        "title": checks.text(),
        "url": checks.text(),
    },
)
