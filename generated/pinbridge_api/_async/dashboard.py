"""The group `dashboard` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._async.resource import AsyncAPIResource

if TYPE_CHECKING:
    import datetime
    import uuid

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import DashboardSummaryResponse, PinterestAccountResponse


class AsyncDashboardResource(AsyncAPIResource):
    """Publishing figures for a time range."""

    async def summary(
        self,
        *,
        start: datetime.datetime | str | None = None,
        end: datetime.datetime | str | None = None,
        tz: datetime.tzinfo | str | None = None,
        account_id: uuid.UUID | str | PinterestAccountResponse | None = None,
        options: RequestOptions | None = None,
    ) -> DashboardSummaryResponse:
        """Get publishing statistics.

        `GET /v1/dashboard/summary`, since API 1.34.

        Covers `start` (included) to `end` (excluded), at most 366 days, and compares with the
        period of equal length before it. Ranges up to 48 hours give hourly points, longer ones
        daily points. An invalid range results in `invalid_date_range`, an unknown zone
        `invalid_timezone`.

        Args:
            start: Start of the range, default 30 days ago. Without an offset the time is read in
                the zone `tz`.
            end: End of the range, default now. Without an offset the time is read in the zone `tz`.
            tz: IANA name of the time zone for days and returned times. The server's default is
                `UTC`.
            account_id: Only this connected Pinterest account. Without it all permitted accounts.
            options: Settings for this call only.

        Returns:
            Counters, time series and current queue.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.dashboard.get_dashboard_summary import build_request

        response: Response[DashboardSummaryResponse] = await self._client.execute(
            build_request(start=start, end=end, tz=tz, account_id=account_id), options=options
        )
        return response.parsed
