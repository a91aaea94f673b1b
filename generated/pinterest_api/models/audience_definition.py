from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AudienceDefinition(Extensible):
    """`AudienceDefinition` of the API."""

    date: str | None = None
    scope: str | None = None
    type: str | None = None
