from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class TeamRole(OpenStrEnum):
    """Role of a person in the organization."""

    OWNER = "owner"
    ADMIN = "admin"
    EDITOR = "editor"
    VIEWER = "viewer"
