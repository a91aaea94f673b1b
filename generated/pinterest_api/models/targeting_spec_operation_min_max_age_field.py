from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingSpecOperationMinMaxAgeField(OpenStrEnum):
    """Values of `TargetingSpecOperationMinMaxAgeField`."""

    MINIMUM_AGE = "MINIMUM_AGE"
    MAXIMUM_AGE = "MAXIMUM_AGE"
