from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingSpecOperationAgeBucketField(OpenStrEnum):
    """Values of `TargetingSpecOperationAgeBucketField`."""

    AGE_BUCKET = "AGE_BUCKET"
