from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class ItemValidationEvent(Decodable):
    """`ItemValidationEvent` of the API."""

    attribute: str | None = None
    code: int | None = None
    message: str | None = None
