from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class MemberBusinessRole(OpenStrEnum):
    """Values of `MemberBusinessRole`."""

    EMPLOYEE = "EMPLOYEE"
    BIZ_ADMIN = "BIZ_ADMIN"
