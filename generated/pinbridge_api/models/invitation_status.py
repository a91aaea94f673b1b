from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class InvitationStatus(OpenStrEnum):
    """State of a team invitation."""

    ACCEPTED = "accepted"
    EXPIRED = "expired"
    PENDING = "pending"
    REVOKED = "revoked"
