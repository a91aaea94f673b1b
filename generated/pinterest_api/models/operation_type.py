from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class OperationType(OpenStrEnum):
    """Values of `OperationType`."""

    SHARE = "SHARE"
    REVOKE = "REVOKE"
