from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PermissionsWithOwner(OpenStrEnum):
    """Values of `PermissionsWithOwner`."""

    ADMIN = "ADMIN"
    ANALYST = "ANALYST"
    FINANCE_MANAGER = "FINANCE_MANAGER"
    FINANCE_EDIT = "FINANCE_EDIT"
    FINANCE_VIEW = "FINANCE_VIEW"
    AUDIENCE_MANAGER = "AUDIENCE_MANAGER"
    CAMPAIGN_MANAGER = "CAMPAIGN_MANAGER"
    CATALOGS_MANAGER = "CATALOGS_MANAGER"
    CATALOGS_VIEWER = "CATALOGS_VIEWER"
    PROFILE_PUBLISHER = "PROFILE_PUBLISHER"
    OWNER = "OWNER"
