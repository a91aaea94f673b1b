from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ActivityLogCategory(OpenStrEnum):
    """Subject area of a log entry."""

    SECURITY = "security"
    PUBLISHING = "publishing"
    BILLING = "billing"
    CONFIGURATION = "configuration"
    INTEGRATION = "integration"
