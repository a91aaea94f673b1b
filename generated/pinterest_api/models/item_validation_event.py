from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class ItemValidationEvent(Extensible):
    """`ItemValidationEvent` of the API."""

    attribute: str | None = None
    code: int | None = None
    message: str | None = None
