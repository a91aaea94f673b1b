from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PinDeleteReason(OpenStrEnum):
    """Why nothing had to be removed on Pinterest."""

    NOT_PUBLISHED = "not_published"
    SIMULATED_SANDBOX = "simulated_sandbox"
