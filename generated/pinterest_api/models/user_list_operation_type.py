from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class UserListOperationType(OpenStrEnum):
    """Values of `UserListOperationType`."""

    ADD = "ADD"
    REMOVE = "REMOVE"
