from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class IntegrationLogEventType(OpenStrEnum):
    """Values of `IntegrationLogEventType`."""

    APP = "APP"
    API = "API"
