from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ActivityLogCategory(OpenStrEnum):
    """Subject area of a log entry."""

    BILLING = "billing"
    CONFIGURATION = "configuration"
    INTEGRATION = "integration"
    PUBLISHING = "publishing"
    SECURITY = "security"
