from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class AudienceDemographicValue(Decodable):
    """`AudienceDemographicValue` of the API."""

    key: str | None = None
    name: str | None = None
    ratio: float | None = None
