from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsDeleteRetailItemOperation(OpenStrEnum):
    """Values of `CatalogsDeleteRetailItemOperation`."""

    DELETE = "DELETE"
