from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingSpecOperationGenderField(OpenStrEnum):
    """Values of `TargetingSpecOperationGenderField`."""

    GENDER = "GENDER"
