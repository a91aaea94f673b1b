from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class GenderBucket(OpenStrEnum):
    """Values of `GenderBucket`."""

    MALE = "MALE"
    FEMALE = "FEMALE"
    UNSPECIFIED = "UNSPECIFIED"
