from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsCreateRetailItemOperation(OpenStrEnum):
    """Values of `CatalogsCreateRetailItemOperation`."""

    CREATE = "CREATE"
