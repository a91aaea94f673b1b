from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryPinFilter(OpenStrEnum):
    """Values of `QueryPinFilter`."""

    EXCLUDE_NATIVE = "exclude_native"
    EXCLUDE_REPINS = "exclude_repins"
    HAS_BEEN_PROMOTED = "has_been_promoted"
