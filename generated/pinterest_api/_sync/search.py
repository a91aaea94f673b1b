# Derived from _async/search.py by ./codegen.sh; do not edit.
"""The group `search` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        Board,
        Pin,
        SearchPartnerPinsResponse200,
        SearchUserBoardsGetResponse200,
        SearchUserPinsListResponse200,
        SummaryPin,
    )


class SearchResource(SyncAPIResource):
    """Operations of the group `search`."""

    def list_boards_page(
        self,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        query: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Board]:
        """GET /search/boards, one page of them.

        `GET /search/boards`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            query: The `query` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.search.search_user_boards_get import build_request

        response: Response[SearchUserBoardsGetResponse200] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                bookmark=bookmark,
                page_size=page_size,
                query=query,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_boards(
        self,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        query: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[Board]:
        """GET /search/boards, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            query: The `query` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[Board]:
            return self.list_boards_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                query=query,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    def list_pins_page(
        self,
        query: str,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Pin]:
        """GET /search/pins, one page of them.

        `GET /search/pins`.

        Args:
            query: The `query` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            bookmark: The `bookmark` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.search.search_user_pins_list import build_request

        response: Response[SearchUserPinsListResponse200] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                query=query,
                bookmark=bookmark,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, None, page.bookmark)

    def iter_pins(
        self, query: str, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> Pager[Pin]:
        """GET /search/pins, page by page as they are needed.

        Args:
            query: The `query` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[Pin]:
            return self.list_pins_page(
                bookmark=spot.cursor,
                query=query,
                ad_account_id=ad_account_id,
                options=options,
            )

        return Pager(fetch, CursorWalk(1, lambda row: row.id))

    def list_partner_pins_page(
        self,
        *,
        term: str,
        country_code: str,
        bookmark: str | None = None,
        locale: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[SummaryPin]:
        """GET /search/partner/pins, one page of them.

        `GET /search/partner/pins`.

        Args:
            term: The `term` of the operation.
            country_code: The `country_code` of the operation.
            bookmark: The `bookmark` of the operation.
            locale: The `locale` of the operation.
            limit: The server's default is 10.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.search.search_partner_pins import build_request

        response: Response[SearchPartnerPinsResponse200] = self._client.execute(
            build_request(
                term=term, country_code=country_code, bookmark=bookmark, locale=locale, limit=limit
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, None, page.bookmark)

    def iter_partner_pins(
        self,
        *,
        term: str,
        country_code: str,
        locale: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[SummaryPin]:
        """GET /search/partner/pins, page by page as they are needed.

        Args:
            term: The `term` of the operation.
            country_code: The `country_code` of the operation.
            locale: The `locale` of the operation.
            limit: The server's default is 10.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[SummaryPin]:
            return self.list_partner_pins_page(
                bookmark=spot.cursor,
                term=term,
                country_code=country_code,
                locale=locale,
                limit=limit,
                options=options,
            )

        return Pager(fetch, CursorWalk(1, lambda row: row.id))
