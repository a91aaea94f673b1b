from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class ImportSourceType(OpenStrEnum):
    """Format in which an import was sent."""

    JSON = "json"
    CSV = "csv"
