"""The activity log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge._async.paging import AsyncPager
from pinbridge._async.resource import AsyncAPIResource
from pinbridge._core.paging import DEFAULT_PAGE_SIZE, Batch, CursorWalk, Spot

if TYPE_CHECKING:
    import datetime

    from pinbridge_api.models import (
        ActivityLogCategory,
        ActivityLogListResponse,
        ActivityLogResponse,
        ActivityLogStatus,
    )

    from pinbridge._core.settings import RequestOptions


class AsyncActivityLogsResource(AsyncAPIResource):
    """What happened in the project, and who did it."""

    async def list(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        category: ActivityLogCategory | str | None = None,
        action: str | None = None,
        status: ActivityLogStatus | str | None = None,
        resource_type: str | None = None,
        since: datetime.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> ActivityLogListResponse:
        """List log entries, newest first; those older than the plan keeps are gone.

        Args:
            limit: Entries of a page, 1 to 200.
            cursor: `next_cursor` of the page before.
            category: Only entries of this category.
            action: Only this action, such as `pin.published`.
            status: Only entries with this outcome.
            resource_type: Only entries about this kind of thing, such as `pin`.
            since: Written at or after.
            options: Settings for this call only.

        Returns:
            The page; the last one has no `next_cursor`, or no entries.

        Raises:
            ValidationError: The cursor is not one of the service's.
        """
        from pinbridge_api.api.activity_logs import list_activity_logs

        return await self._call(
            options,
            list_activity_logs.build_request,
            limit=limit,
            cursor=cursor,
            category=category,
            action=action,
            status=status,
            resource_type=resource_type,
            since=since,
        )

    def iter(
        self,
        *,
        page_size: int = DEFAULT_PAGE_SIZE,
        category: ActivityLogCategory | str | None = None,
        action: str | None = None,
        status: ActivityLogStatus | str | None = None,
        resource_type: str | None = None,
        since: datetime.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[ActivityLogResponse]:
        """Iterate over log entries, newest first, fetching pages as they are needed.

        Args:
            page_size: Entries fetched at a time, 1 to 200.
            category: Only entries of this category.
            action: Only this action, such as `pin.published`.
            status: Only entries with this outcome.
            resource_type: Only entries about this kind of thing, such as `pin`.
            since: Written at or after.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Batch[ActivityLogResponse]:
            page = await self.list(
                limit=spot.limit,
                cursor=spot.cursor,
                category=category,
                action=action,
                status=status,
                resource_type=resource_type,
                since=since,
                options=options,
            )
            return Batch(page.items, next_cursor=page.next_cursor)

        return AsyncPager(fetch, CursorWalk(page_size, lambda row: row.id))
