from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BillingProfilesResponseStatus(OpenStrEnum):
    """Values of `BillingProfilesResponseStatus`."""

    UNSPECIFIED = "UNSPECIFIED"
    VALID = "VALID"
    INVALID = "INVALID"
    PENDING = "PENDING"
    DELETED = "DELETED"
    SECONDARY = "SECONDARY"
    PENDING_SECONDARY = "PENDING_SECONDARY"
