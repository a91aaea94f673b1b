from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BusinessRole(OpenStrEnum):
    """Values of `BusinessRole`."""

    EMPLOYEE = "EMPLOYEE"
    BIZ_ADMIN = "BIZ_ADMIN"
    PARTNER = "PARTNER"
