from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class SingleInterestTargetingOptionResponse(Extensible):
    """`SingleInterestTargetingOptionResponse` of the API."""

    child_interests: list[str] | None = None
    id: str | None = None
    level: int | None = None
    name: str | None = None
