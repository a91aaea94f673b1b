from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset


@define(kw_only=True)
class PinMediaSourcePinURL(ExtensibleRequest):
    """`PinMediaSourcePinURL` of the API."""

    source_type: ClassVar[Literal["pin_url"]] = "pin_url"
    """Says which of several models this one is."""
    is_affiliate_link: bool | Unset = False

    _TAG = ("source_type", "pin_url")


class PinMediaSourcePinURLDict(RequestDict):
    """Fields of `PinMediaSourcePinURL`, as a dict or as keyword arguments."""

    source_type: Literal["pin_url"]
    is_affiliate_link: NotRequired[bool | Unset]


rules.bind(
    PinMediaSourcePinURL,
    {
        "is_affiliate_link": checks.boolean,
    },
)
