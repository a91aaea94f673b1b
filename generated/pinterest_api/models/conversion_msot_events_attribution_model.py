from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ConversionMSOTEventsAttributionModel(OpenStrEnum):
    """Values of `ConversionMSOTEventsAttributionModel`."""

    FIRST_TOUCH = "first_touch"
    LAST_TOUCH = "last_touch"
    MULTI_TOUCH = "multi_touch"
