from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class ConversionHealthSelectionItem(Extensible):
    """`ConversionHealthSelectionItem` of the API."""

    conversion_type: dict[str, Any] | None = None
    criteria: dict[str, Any] | None = None
    ingestion_source: dict[str, Any] | None = None
    status: Any

    _WIRE_NAMES = {"conversion_type": "conversionType", "ingestion_source": "ingestionSource"}
