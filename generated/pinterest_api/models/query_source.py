from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QuerySource(OpenStrEnum):
    """Values of `QuerySource`."""

    ALL = "ALL"
    YOUR_PINS = "YOUR_PINS"
    OTHER_PINS = "OTHER_PINS"
