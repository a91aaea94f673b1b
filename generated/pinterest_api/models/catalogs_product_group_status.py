from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsProductGroupStatus(OpenStrEnum):
    """Values of `CatalogsProductGroupStatus`."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
