from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .analytics_overview_account import AnalyticsOverviewAccount


@define(kw_only=True)
class AnalyticsOverviewResponse(Decodable):
    """Figures of all accounts for a range and for the range before it.

    Attributes:
        metrics: Names of the metrics in this response.
        totals: Sum of the range by metric name.
        previous_totals: Sum of the range before by metric name.
        history_start: First day for which history was collected.
        data_as_of: How recent the figures are.
    """

    start_date: datetime.date
    end_date: datetime.date
    previous_start_date: datetime.date
    previous_end_date: datetime.date
    metrics: list[str]
    totals: dict[str, float]
    previous_totals: dict[str, float] | None = None
    daily: list[dict[str, Any]]
    history_start: datetime.date | None = None
    data_as_of: datetime.datetime | None = None
    accounts: list[AnalyticsOverviewAccount]
