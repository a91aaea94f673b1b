from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class PartnerType(OpenStrEnum):
    """Values of `PartnerType`."""

    INTERNAL = "INTERNAL"
    EXTERNAL = "EXTERNAL"
