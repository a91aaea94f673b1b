from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class InviteStatus(OpenStrEnum):
    """Values of `InviteStatus`."""

    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    CANCELLED = "CANCELLED"
    EXPIRED = "EXPIRED"
