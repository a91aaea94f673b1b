from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingSpecGender(OpenStrEnum):
    """Values of `TargetingSpecGender`."""

    UNKNOWN = "unknown"
    MALE = "male"
    FEMALE = "female"
