from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class InvitationStatus(OpenStrEnum):
    """State of a team invitation."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REVOKED = "revoked"
    EXPIRED = "expired"
