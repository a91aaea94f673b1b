from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsUpdateRetailItemOperation(OpenStrEnum):
    """Values of `CatalogsUpdateRetailItemOperation`."""

    UPDATE = "UPDATE"
