from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class LookbackPeriodOptions(OpenStrEnum):
    """Values of `LookbackPeriodOptions`."""

    VALUE_1D = "1d"
    VALUE_14D = "14d"
