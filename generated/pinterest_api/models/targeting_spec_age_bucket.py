from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingSpecAgeBucket(OpenStrEnum):
    """Values of `TargetingSpecAgeBucket`."""

    VALUE_0 = "18-24"
    VALUE_1 = "19+"
    VALUE_2 = "20+"
    VALUE_3 = "21+"
    VALUE_4 = "25-34"
    VALUE_5 = "35-44"
    VALUE_6 = "45-49"
    VALUE_7 = "50-54"
    VALUE_8 = "55-64"
    VALUE_9 = "65+"
