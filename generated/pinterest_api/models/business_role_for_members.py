from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BusinessRoleForMembers(OpenStrEnum):
    """Values of `BusinessRoleForMembers`."""

    EMPLOYEE = "EMPLOYEE"
    BIZ_ADMIN = "BIZ_ADMIN"
