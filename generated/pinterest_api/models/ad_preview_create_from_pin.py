from __future__ import annotations

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


@define(kw_only=True)
class AdPreviewCreateFromPin(ExtensibleRequest):
    """`AdPreviewCreateFromPin` of the API."""

    pin_id: str


class AdPreviewCreateFromPinDict(RequestDict):
    """Fields of `AdPreviewCreateFromPin`, as a dict or as keyword arguments."""

    pin_id: str


rules.bind(
    AdPreviewCreateFromPin,
    {
        "pin_id": checks.text(),
    },
)
