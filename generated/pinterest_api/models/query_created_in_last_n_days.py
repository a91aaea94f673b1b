from __future__ import annotations

from pinbridge.runtime.enums import OpenIntEnum


class QueryCreatedInLastNDays(OpenIntEnum):
    """Values of `QueryCreatedInLastNDays`."""

    VALUE_30 = 30
