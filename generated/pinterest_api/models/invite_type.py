from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class InviteType(OpenStrEnum):
    """Values of `InviteType`."""

    MEMBER_INVITE = "MEMBER_INVITE"
    PARTNER_INVITE = "PARTNER_INVITE"
    PARTNER_REQUEST = "PARTNER_REQUEST"
