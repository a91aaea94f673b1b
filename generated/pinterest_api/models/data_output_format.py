from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class DataOutputFormat(OpenStrEnum):
    """Values of `DataOutputFormat`."""

    JSON = "JSON"
    CSV = "CSV"
