from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AgeBucketListItem(OpenStrEnum):
    """Values of `AgeBucketListItem`."""

    VALUE_0 = "18-24"
    VALUE_1 = "25-34"
    VALUE_2 = "35-44"
    VALUE_3 = "45-49"
    VALUE_4 = "50-54"
    VALUE_5 = "55-64"
    VALUE_6 = "65+"
