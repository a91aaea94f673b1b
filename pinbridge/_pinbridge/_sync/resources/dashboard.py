# Derived from pinbridge/_pinbridge/_async/resources/dashboard.py by ./codegen.sh; do not edit.
"""The dashboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    import datetime
    from uuid import UUID

    from pinbridge_api.models import DashboardSummaryResponse

    from pinbridge._core.settings import RequestOptions


class DashboardResource(SyncAPIResource):
    """Publishing in numbers."""

    def summary(
        self,
        *,
        start: datetime.datetime | str | None = None,
        end: datetime.datetime | str | None = None,
        tz: str | None = None,
        account_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> DashboardSummaryResponse:
        """Count what was published and what failed, by hour or day, against the period before.

        Ranges of up to 48 hours come by the hour, longer ones by the day.

        Args:
            start: Beginning; 30 days ago where left out. Without an offset it is meant in `tz`.
            end: End, itself excluded; now where left out. At most 366 days after `start`.
            tz: IANA name of the time zone, `UTC` where left out.
            account_id: Only this account; the numbers of imports are left out then.
            options: Settings for this call only.

        Raises:
            InvalidInputError: There is no such time zone, or a field breaks another rule; nothing was sent.
            ValidationError: The range is not usable (`invalid_date_range`).
        """
        from pinbridge_api.api.dashboard import get_dashboard_summary

        return self._call(
            options,
            get_dashboard_summary.build_request,
            start=start,
            end=end,
            tz=tz,
            account_id=account_id,
        )
