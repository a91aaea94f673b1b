from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryInviteStatusItem(OpenStrEnum):
    """Values of `QueryInviteStatusItem`."""

    PENDING = "PENDING"
    EXPIRED = "EXPIRED"
