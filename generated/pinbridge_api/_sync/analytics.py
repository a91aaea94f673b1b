# Derived from _async/analytics.py by ./codegen.sh; do not edit.
"""The group `analytics` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.paging import OffsetWalk, Page, Spot

if TYPE_CHECKING:
    import datetime
    import uuid

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AnalyticsCollectResponse,
        AnalyticsOverviewResponse,
        PinterestAccountResponse,
        TopPin,
        TopPinsMetric,
        TopPinsPage,
    )


class AnalyticsResource(SyncAPIResource):
    """Engagement figures over all accounts and pins of the project."""

    def overview(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        account_id: uuid.UUID | str | PinterestAccountResponse | None = None,
        options: RequestOptions | None = None,
    ) -> AnalyticsOverviewResponse:
        """Get metrics over all accounts.

        `GET /v1/analytics/overview`, since API 1.41.

        Covers all connected accounts, or one of them, and gives the totals of the period before for
        comparison.

        Args:
            start_date: First day of the range. Without dates the last 30 days are taken.
            end_date: Last day of the range, itself included. Without it today.
            account_id: Only this connected Pinterest account. Without it all permitted accounts.
            options: Settings for this call only.

        Returns:
            Totals, daily values and the state of each account.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.analytics.get_analytics_overview import build_request

        response: Response[AnalyticsOverviewResponse] = self._client.execute(
            build_request(start_date=start_date, end_date=end_date, account_id=account_id),
            options=options,
        )
        return response.parsed

    def top_pins(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        account_id: uuid.UUID | str | PinterestAccountResponse | None = None,
        sort_by: TopPinsMetric | str = "impression",
        limit: int = 50,
        offset: int = 0,
        options: RequestOptions | None = None,
    ) -> TopPinsPage:
        """List the pins with the best metrics.

        `GET /v1/analytics/pins`, since API 1.41.

        Pins ordered by one metric; the page object carries the total.

        Args:
            start_date: First day of the range. Without dates the last 30 days are taken.
            end_date: Last day of the range, itself included. Without it today.
            account_id: Only this connected Pinterest account. Without it all permitted accounts.
            sort_by: Metric that decides the order. The server's default is `impression`.
            limit: Rows per page; the cap is lower here than for other lists. The server's default
                is 50.
            offset: Rows to skip before the page starts. The server's default is 0.
            options: Settings for this call only.

        Returns:
            One page of pins with their totals.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.analytics.list_top_pins import build_request

        response: Response[TopPinsPage] = self._client.execute(
            build_request(
                start_date=start_date,
                end_date=end_date,
                account_id=account_id,
                sort_by=sort_by,
                limit=limit,
                offset=offset,
            ),
            options=options,
        )
        return response.parsed

    def iter_top_pins(
        self,
        *,
        page_size: int = 100,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        account_id: uuid.UUID | str | PinterestAccountResponse | None = None,
        sort_by: TopPinsMetric | str = "impression",
        options: RequestOptions | None = None,
    ) -> Pager[TopPin]:
        """List the pins with the best metrics, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 100.
            start_date: First day of the range. Without dates the last 30 days are taken.
            end_date: Last day of the range, itself included. Without it today.
            account_id: Only this connected Pinterest account. Without it all permitted accounts.
            sort_by: Metric that decides the order. The server's default is `impression`.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[TopPin]:
            page = self.top_pins(
                limit=spot.limit,
                offset=spot.offset,
                start_date=start_date,
                end_date=end_date,
                account_id=account_id,
                sort_by=sort_by,
                options=options,
            )
            return Page(items=page.items, total=page.total)

        return Pager(fetch, OffsetWalk(page_size, lambda row: row.pin_id))

    def collect(
        self,
        account_id: uuid.UUID | str | PinterestAccountResponse,
        *,
        options: RequestOptions | None = None,
    ) -> AnalyticsCollectResponse:
        """Collect fresh metrics of an account.

        `POST /v1/analytics/accounts/{account_id}/collect`, since API 1.41.

        Starts reading metrics from Pinterest in the background; once per account every 15 minutes.

        Args:
            account_id: PinBridge id of the connected Pinterest account.
            options: Settings for this call only.

        Returns:
            The collection is queued.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.analytics.collect_account_analytics import build_request

        response: Response[AnalyticsCollectResponse] = self._client.execute(
            build_request(account_id=account_id), options=options
        )
        return response.parsed
