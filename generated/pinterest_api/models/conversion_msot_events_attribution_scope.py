from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ConversionMSOTEventsAttributionScope(OpenStrEnum):
    """Values of `ConversionMSOTEventsAttributionScope`."""

    VIEW = "view"
    ENGAGEMENT = "engagement"
    CLICK = "click"
