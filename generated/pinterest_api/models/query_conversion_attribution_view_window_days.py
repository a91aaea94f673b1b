from __future__ import annotations

from pinbridge.runtime.enums import OpenIntEnum


class QueryConversionAttributionViewWindowDays(OpenIntEnum):
    """Values of `QueryConversionAttributionViewWindowDays`."""

    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_7 = 7
    VALUE_14 = 14
    VALUE_30 = 30
    VALUE_60 = 60
