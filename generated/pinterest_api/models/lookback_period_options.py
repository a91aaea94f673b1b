from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class LookbackPeriodOptions(OpenStrEnum):
    """Values of `LookbackPeriodOptions`."""

    VALUE_0 = "1d"
    VALUE_1 = "14d"
