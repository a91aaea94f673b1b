from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class MetricsResponse(Decodable):
    """`MetricsResponse` of the API."""

    data: list[dict[str, Any]] | None = None
