from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class MetricsResponse(Extensible):
    """`MetricsResponse` of the API."""

    data: list[dict[str, Any]] | None = None
