from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class IntegrationLogLogLevel(OpenStrEnum):
    """Values of `IntegrationLogLogLevel`."""

    INFO = "INFO"
    WARN = "WARN"
    ERROR = "ERROR"
