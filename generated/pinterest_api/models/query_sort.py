from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QuerySort(OpenStrEnum):
    """Values of `QuerySort`."""

    RATIO = "RATIO"
