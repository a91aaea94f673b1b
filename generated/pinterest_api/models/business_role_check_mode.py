from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BusinessRoleCheckMode(OpenStrEnum):
    """Values of `BusinessRoleCheckMode`."""

    INTERNAL = "INTERNAL"
    EXTERNAL = "EXTERNAL"
