from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BulkOutputFormat(OpenStrEnum):
    """Values of `BulkOutputFormat`."""

    CSV = "CSV"
    JSON = "JSON"
