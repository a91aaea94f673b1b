# Derived from _async/order_lines.py by ./codegen.sh; do not edit.
"""The group `order_lines` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import OrderLine, OrderLinesListResponse200, QueryOrder


class OrderLinesResource(SyncAPIResource):
    """Operations of the group `order_lines`."""

    def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        page_size: int | None = None,
        order: QueryOrder | str | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[OrderLine]:
        """GET /ad_accounts/{ad_account_id}/order_lines, one page of them.

        `GET /ad_accounts/{ad_account_id}/order_lines`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            page_size: The server's default is 25.
            order: The `order` of the operation.
            bookmark: The `bookmark` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.order_lines.order_lines_list import build_request

        response: Response[OrderLinesListResponse200] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                page_size=page_size,
                order=order,
                bookmark=bookmark,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter(
        self,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        order: QueryOrder | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[OrderLine]:
        """GET /ad_accounts/{ad_account_id}/order_lines, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            order: The `order` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[OrderLine]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                order=order,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    def get(
        self,
        order_line_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> OrderLine:
        """GET /ad_accounts/{ad_account_id}/order_lines/{order_line_id}.

        `GET /ad_accounts/{ad_account_id}/order_lines/{order_line_id}`.

        Args:
            order_line_id: The `order_line_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.order_lines.order_lines_get import build_request

        response: Response[OrderLine] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                order_line_id=order_line_id,
            ),
            options=options,
        )
        return response.parsed
