from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ActivityLogActorType(OpenStrEnum):
    """Who or what caused a log entry."""

    ADMIN = "admin"
    API_KEY = "api_key"
    BILLING = "billing"
    SYSTEM = "system"
    USER = "user"
    WORKER = "worker"
