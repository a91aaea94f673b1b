from __future__ import annotations

from typing import NotRequired, TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, Unset


@define(kw_only=True)
class PinMediaSourceImagesURLItem(Constructible):
    """`PinMediaSourceImagesURLItem` of the API."""

    description: str | Unset = UNSET
    link: str | Unset = UNSET
    title: str | Unset = UNSET
    url: str


class PinMediaSourceImagesURLItemDict(TypedDict):
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
