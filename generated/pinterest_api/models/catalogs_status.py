from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsStatus(OpenStrEnum):
    """Values of `CatalogsStatus`."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
