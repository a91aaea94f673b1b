from __future__ import annotations

from typing import TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AdPreviewCreateFromPin(Constructible):
    """`AdPreviewCreateFromPin` of the API."""

    pin_id: str


class AdPreviewCreateFromPinDict(TypedDict):
    """Fields of `AdPreviewCreateFromPin`, as a dict or as keyword arguments."""

    pin_id: str


rules.bind(
    AdPreviewCreateFromPin,
    {
        "pin_id": checks.text(),
    },
)
