from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .audience import Audience


@define(kw_only=True)
class AudiencesListResponse200(Extensible):
    """`AudiencesListResponse200` of the API."""

    bookmark: str | None = None
    items: list[Audience]
