# Derived from _async/board_sections.py by ./codegen.sh; do not edit.
"""The group `board_sections` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        BoardSection,
        BoardSectionsListPinsResponse200,
        BoardSectionsListResponse200,
        Pin,
    )


class BoardSectionsResource(SyncAPIResource):
    """Operations of the group `board_sections`."""

    def list_page(
        self,
        board_id: str,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[BoardSection]:
        """GET /boards/{board_id}/sections, one page of them.

        `GET /boards/{board_id}/sections`.

        Args:
            board_id: The `board_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.boards.board_sections_list import build_request

        response: Response[BoardSectionsListResponse200] = self._client.execute(
            build_request(
                board_id=board_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                bookmark=bookmark,
                page_size=page_size,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter(
        self,
        board_id: str,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[BoardSection]:
        """GET /boards/{board_id}/sections, page by page as they are needed.

        Args:
            board_id: The `board_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[BoardSection]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                board_id=board_id,
                ad_account_id=ad_account_id,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    def create(
        self,
        board_id: str,
        name: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BoardSection:
        """POST /boards/{board_id}/sections.

        `POST /boards/{board_id}/sections`.

        Args:
            board_id: The `board_id` of the operation.
            name: The `name` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.boards.board_sections_create import build_request

        response: Response[BoardSection] = self._client.execute(
            build_request(
                board_id=board_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body={"name": name},
            ),
            options=options,
        )
        return response.parsed

    def delete(
        self,
        board_id: str,
        section_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /boards/{board_id}/sections/{section_id}.

        `DELETE /boards/{board_id}/sections/{section_id}`.

        Args:
            board_id: The `board_id` of the operation.
            section_id: The `section_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.boards.board_sections_delete import build_request

        self._client.execute(
            build_request(
                board_id=board_id,
                section_id=section_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )

    def update(
        self,
        board_id: str,
        section_id: str,
        name: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BoardSection:
        """PATCH /boards/{board_id}/sections/{section_id}.

        `PATCH /boards/{board_id}/sections/{section_id}`.

        Args:
            board_id: The `board_id` of the operation.
            section_id: The `section_id` of the operation.
            name: The `name` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.boards.board_sections_update import build_request

        response: Response[BoardSection] = self._client.execute(
            build_request(
                board_id=board_id,
                section_id=section_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body={"name": name},
            ),
            options=options,
        )
        return response.parsed

    def list_pins_page(
        self,
        board_id: str,
        section_id: str,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Pin]:
        """GET /boards/{board_id}/sections/{section_id}/pins, one page of them.

        `GET /boards/{board_id}/sections/{section_id}/pins`.

        Args:
            board_id: The `board_id` of the operation.
            section_id: The `section_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.boards.board_sections_list_pins import build_request

        response: Response[BoardSectionsListPinsResponse200] = self._client.execute(
            build_request(
                board_id=board_id,
                section_id=section_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                bookmark=bookmark,
                page_size=page_size,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_pins(
        self,
        board_id: str,
        section_id: str,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[Pin]:
        """GET /boards/{board_id}/sections/{section_id}/pins, page by page as they are needed.

        Args:
            board_id: The `board_id` of the operation.
            section_id: The `section_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[Pin]:
            return self.list_pins_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                board_id=board_id,
                section_id=section_id,
                ad_account_id=ad_account_id,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))
