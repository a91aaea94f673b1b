# Derived from pinbridge/_pinbridge/_async/resources/analytics.py by ./codegen.sh; do not edit.
"""Figures over all accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge._core.paging import DEFAULT_PAGE_SIZE, Batch, OffsetWalk, Spot
from pinbridge._sync.paging import Pager
from pinbridge._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    import datetime
    from uuid import UUID

    from pinbridge_api.models import (
        AnalyticsCollectResponse,
        AnalyticsOverviewResponse,
        TopPin,
        TopPinsMetric,
        TopPinsPage,
    )

    from pinbridge._core.settings import RequestOptions


class AnalyticsResource(SyncAPIResource):
    """Engagement over all accounts, and the pins that do best."""

    def overview(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        account_id: UUID | str | None = None,
        options: RequestOptions | None = None,
    ) -> AnalyticsOverviewResponse:
        """Read the totals of all accounts or one, against the period before.

        Args:
            start_date: First day; 30 days ago where left out.
            end_date: Last day; today where left out.
            account_id: Only this account.
            options: Settings for this call only.
        """
        from pinbridge_api.api.analytics import get_analytics_overview

        return self._call(
            options,
            get_analytics_overview.build_request,
            start_date=start_date,
            end_date=end_date,
            account_id=account_id,
        )

    def top_pins(
        self,
        *,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        account_id: UUID | str | None = None,
        sort_by: TopPinsMetric | str = "impression",
        limit: int = 50,
        offset: int = 0,
        options: RequestOptions | None = None,
    ) -> TopPinsPage:
        """List pins by how well they do, best first.

        Args:
            start_date: First day; 30 days ago where left out.
            end_date: Last day; today where left out.
            account_id: Only pins of this account.
            sort_by: The figure that decides the order.
            limit: Rows of a page, 1 to 100.
            offset: Rows to skip.
            options: Settings for this call only.

        Returns:
            The page, with the total.
        """
        from pinbridge_api.api.analytics import list_top_pins

        return self._call(
            options,
            list_top_pins.build_request,
            start_date=start_date,
            end_date=end_date,
            account_id=account_id,
            sort_by=sort_by,
            limit=limit,
            offset=offset,
        )

    def iter_top_pins(
        self,
        *,
        page_size: int = DEFAULT_PAGE_SIZE,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        account_id: UUID | str | None = None,
        sort_by: TopPinsMetric | str = "impression",
        options: RequestOptions | None = None,
    ) -> Pager[TopPin]:
        """Iterate over pins by how well they do, best first, fetching pages as they are needed.

        A pin whose figures change meanwhile may move past the place where the next page starts.

        Args:
            page_size: Rows fetched at a time, 1 to 100.
            start_date: First day; 30 days ago where left out.
            end_date: Last day; today where left out.
            account_id: Only pins of this account.
            sort_by: The figure that decides the order.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Batch[TopPin]:
            page = self.top_pins(
                limit=spot.limit,
                offset=spot.offset,
                start_date=start_date,
                end_date=end_date,
                account_id=account_id,
                sort_by=sort_by,
                options=options,
            )
            return Batch(page.items, page.total)

        return Pager(fetch, OffsetWalk(page_size, lambda row: row.pin_id))

    def collect(
        self, account_id: UUID | str, *, options: RequestOptions | None = None
    ) -> AnalyticsCollectResponse:
        """Have fresh figures read from Pinterest, in the background.

        Args:
            account_id: The Pinterest account.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such account.
            RateLimitError: It was done less than 15 minutes ago; `retry_after` says when to come back.
        """
        from pinbridge_api.api.analytics import collect_account_analytics

        return self._call(options, collect_account_analytics.build_request, account_id=account_id)
