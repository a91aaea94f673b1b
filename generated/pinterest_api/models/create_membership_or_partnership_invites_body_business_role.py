from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CreateMembershipOrPartnershipInvitesBodyBusinessRole(OpenStrEnum):
    """Values of `CreateMembershipOrPartnershipInvitesBodyBusinessRole`."""

    EMPLOYEE = "EMPLOYEE"
    BIZ_ADMIN = "BIZ_ADMIN"
    PARTNER = "PARTNER"
