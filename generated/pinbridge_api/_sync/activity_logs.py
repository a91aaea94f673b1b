# Derived from _async/activity_logs.py by ./codegen.sh; do not edit.
"""The group `activity_logs` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.paging import CursorWalk, Page, Spot

if TYPE_CHECKING:
    import datetime

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        ActivityLogCategory,
        ActivityLogListResponse,
        ActivityLogResponse,
        ActivityLogStatus,
    )


class ActivityLogsResource(SyncAPIResource):
    """Audit trail of the project."""

    def list(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        category: ActivityLogCategory | str | None = None,
        action: str | None = None,
        status: ActivityLogStatus | str | None = None,
        resource_type: str | None = None,
        since: datetime.date | datetime.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> ActivityLogListResponse:
        """List activity log entries.

        `GET /v1/activity-logs`.

        Pages by cursor; stop when `next_cursor` is null or the page is empty. Filter values nobody
        uses give an empty page. Entries disappear when the retention time of the plan is over.

        Args:
            limit: Rows per page. The server's default is 50.
            cursor: Value of `next_cursor` from the page before. Opaque.
            category: Only entries of this category.
            action: Only this action, such as `pin.published`.
            status: Only entries with this outcome.
            resource_type: Only entries about this kind of object, such as `pin`.
            since: Earliest time, itself included.
            options: Settings for this call only.

        Returns:
            One page of entries.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.activity_logs.list_activity_logs import build_request

        response: Response[ActivityLogListResponse] = self._client.execute(
            build_request(
                limit=limit,
                cursor=cursor,
                category=category,
                action=action,
                status=status,
                resource_type=resource_type,
                since=since,
            ),
            options=options,
        )
        return response.parsed

    def iter(
        self,
        *,
        page_size: int = 100,
        category: ActivityLogCategory | str | None = None,
        action: str | None = None,
        status: ActivityLogStatus | str | None = None,
        resource_type: str | None = None,
        since: datetime.date | datetime.datetime | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[ActivityLogResponse]:
        """List activity log entries, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 200.
            category: Only entries of this category.
            action: Only this action, such as `pin.published`.
            status: Only entries with this outcome.
            resource_type: Only entries about this kind of object, such as `pin`.
            since: Earliest time, itself included.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[ActivityLogResponse]:
            page = self.list(
                limit=spot.limit,
                cursor=spot.cursor,
                category=category,
                action=action,
                status=status,
                resource_type=resource_type,
                since=since,
                options=options,
            )
            return Page(items=page.items, next_cursor=page.next_cursor)

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))
