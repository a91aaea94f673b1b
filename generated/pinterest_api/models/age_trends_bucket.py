from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AgeTrendsBucket(OpenStrEnum):
    """Values of `AgeTrendsBucket`."""

    VALUE_18_24 = "18-24"
    VALUE_25_34 = "25-34"
    VALUE_35_44 = "35-44"
    VALUE_45_49 = "45-49"
    VALUE_50_54 = "50-54"
    VALUE_55_64 = "55-64"
    VALUE_65_PLUS = "65+"
