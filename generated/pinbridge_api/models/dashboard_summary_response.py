from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .dashboard_account_count import DashboardAccountCount
from .dashboard_granularity import DashboardGranularity
from .dashboard_import_job_stats import DashboardImportJobStats
from .dashboard_pin_stats import DashboardPinStats
from .dashboard_queue import DashboardQueue
from .dashboard_schedule_stats import DashboardScheduleStats
from .dashboard_series_point import DashboardSeriesPoint


@define(kw_only=True)
class DashboardSummaryResponse(Decodable):
    """Figures of a range next to those of the range before it.

    Attributes:
        start: Start of the range, included.
        end: End of the range, excluded.
        timezone: IANA zone of all times here.
        previous_start: Start of the range before, which has the same length.
        previous_end: Equal to start.
        account_id: Account that the figures are limited to; null for all.
        import_jobs: Null when limited to an account.
    """

    start: datetime.datetime
    end: datetime.datetime
    timezone: str
    granularity: DashboardGranularity
    previous_start: datetime.datetime
    previous_end: datetime.datetime
    account_id: uuid.UUID | None = None
    pins: DashboardPinStats
    previous_pins: DashboardPinStats
    series: list[DashboardSeriesPoint]
    published_by_account: list[DashboardAccountCount]
    queue: DashboardQueue
    schedules: DashboardScheduleStats
    import_jobs: DashboardImportJobStats | None = None
