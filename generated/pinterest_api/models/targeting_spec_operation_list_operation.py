from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TargetingSpecOperationListOperation(OpenStrEnum):
    """Values of `TargetingSpecOperationListOperation`."""

    SET = "SET"
    ADD = "ADD"
    REMOVE = "REMOVE"
