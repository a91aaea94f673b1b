from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AccountHealthStatus(OpenStrEnum):
    """Condition of the link to a Pinterest account."""

    HEALTHY = "healthy"
    REFRESH_DUE = "refresh_due"
    RECONNECT_REQUIRED = "reconnect_required"
    SCOPE_MISSING = "scope_missing"
