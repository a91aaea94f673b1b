from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BatchOperation(OpenStrEnum):
    """Values of `BatchOperation`."""

    UPDATE = "UPDATE"
    UPSERT = "UPSERT"
    CREATE = "CREATE"
    DELETE_DISCONTINUED = "DELETE_DISCONTINUED"
    DELETE = "DELETE"
