from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingSpecOperationStringOperation(OpenStrEnum):
    """Values of `TargetingSpecOperationStringOperation`."""

    SET = "SET"
