from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ActivityLogActorType(OpenStrEnum):
    """Who or what caused a log entry."""

    USER = "user"
    API_KEY = "api_key"
    SYSTEM = "system"
    WORKER = "worker"
    ADMIN = "admin"
    BILLING = "billing"
