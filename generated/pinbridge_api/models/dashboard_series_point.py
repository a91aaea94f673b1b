from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime


@define(kw_only=True)
class DashboardSeriesPoint(Decodable):
    """Counts of one hour or day.

    Attributes:
        start: Start of the span in the requested zone.
        created: Pins submitted.
    """

    start: datetime.datetime
    created: int
    published: int
    failed: int
