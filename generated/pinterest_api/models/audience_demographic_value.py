from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AudienceDemographicValue(Extensible):
    """`AudienceDemographicValue` of the API."""

    key: str | None = None
    name: str | None = None
    ratio: float | None = None
