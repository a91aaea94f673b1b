from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingSpecOperationAgeBucketOperation(OpenStrEnum):
    """Values of `TargetingSpecOperationAgeBucketOperation`."""

    SET = "SET"
