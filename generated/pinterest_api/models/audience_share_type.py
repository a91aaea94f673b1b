from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AudienceShareType(OpenStrEnum):
    """Values of `AudienceShareType`."""

    SHARED = "SHARED"
    RECEIVED = "RECEIVED"
