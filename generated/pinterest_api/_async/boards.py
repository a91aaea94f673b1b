"""The group `boards` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.paging import AsyncPager
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page
from pinbridge.runtime.types import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response, Unset

    from ..models import (
        Board,
        BoardPrivacy,
        BoardPrivacyFilter,
        BoardsListPinsResponse200,
        BoardsListResponse200,
        BoardWithUpdatePrivacy,
        BoardWithUpdatePrivacyUpdate,
        BoardWithUpdatePrivacyUpdateDict,
        CreativeType,
        Pin,
    )


class AsyncBoardsResource(AsyncAPIResource):
    """Operations of the group `boards`."""

    async def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        privacy: BoardPrivacyFilter | str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Board]:
        """GET /boards, one page of them.

        `GET /boards`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            privacy: The `privacy` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.boards.boards_list import build_request

        response: Response[BoardsListResponse200] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                privacy=privacy,
                bookmark=bookmark,
                page_size=page_size,
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
        privacy: BoardPrivacyFilter | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Board]:
        """GET /boards, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            privacy: The `privacy` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[Board]:
            return await self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                privacy=privacy,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size, lambda row: row.id))

    async def create(
        self,
        name: str,
        *,
        ad_account_id: str | None = None,
        description: str | None | Unset = UNSET,
        is_ads_only: bool = False,
        privacy: BoardPrivacy | str = "PUBLIC",
        options: RequestOptions | None = None,
    ) -> Board:
        """POST /boards.

        `POST /boards`.

        Args:
            name: The `name` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            description: The `description` of the operation.
            is_ads_only: The server's default is False.
            privacy: The server's default is `PUBLIC`.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.boards.boards_create import build_request

        response: Response[Board] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body={
                    "description": description,
                    "is_ads_only": is_ads_only,
                    "name": name,
                    "privacy": privacy,
                },
            ),
            options=options,
        )
        return response.parsed

    async def get(
        self,
        board_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Board:
        """GET /boards/{board_id}.

        `GET /boards/{board_id}`.

        Args:
            board_id: The `board_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.boards.boards_get import build_request

        response: Response[Board] = await self._client.execute(
            build_request(
                board_id=board_id, ad_account_id=self._or_default("ad_account_id", ad_account_id)
            ),
            options=options,
        )
        return response.parsed

    async def delete(
        self,
        board_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /boards/{board_id}.

        `DELETE /boards/{board_id}`.

        Args:
            board_id: The `board_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.boards.boards_delete import build_request

        await self._client.execute(
            build_request(
                board_id=board_id, ad_account_id=self._or_default("ad_account_id", ad_account_id)
            ),
            options=options,
        )

    @overload
    async def update(
        self,
        board_id: str,
        data: BoardWithUpdatePrivacyUpdate | BoardWithUpdatePrivacyUpdateDict | None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BoardWithUpdatePrivacy: ...

    @overload
    async def update(
        self,
        board_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[BoardWithUpdatePrivacyUpdateDict],
    ) -> BoardWithUpdatePrivacy: ...

    async def update(
        self,
        board_id: str,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> BoardWithUpdatePrivacy:
        """PATCH /boards/{board_id}.

        `PATCH /boards/{board_id}`.

        Args:
            board_id: The `board_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            description (optional): `str | None | Unset`.
            name (optional): `str | Unset`.
            privacy (optional): `BoardUpdatePrivacy | str | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.boards.boards_update import build_request

        response: Response[BoardWithUpdatePrivacy] = await self._client.execute(
            build_request(
                board_id=board_id,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    async def list_pins_page(
        self,
        board_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        creative_types: Iterable[CreativeType | str] | None = None,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Pin]:
        """GET /boards/{board_id}/pins, one page of them.

        `GET /boards/{board_id}/pins`.

        Args:
            board_id: The `board_id` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            creative_types: The `creative_types` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            pin_metrics: The server's default is False.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.boards.boards_list_pins import build_request

        response: Response[BoardsListPinsResponse200] = await self._client.execute(
            build_request(
                board_id=board_id,
                bookmark=bookmark,
                page_size=page_size,
                creative_types=creative_types,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                pin_metrics=pin_metrics,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_pins(
        self,
        board_id: str,
        *,
        page_size: int = 100,
        creative_types: Iterable[CreativeType | str] | None = None,
        ad_account_id: str | None = None,
        pin_metrics: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Pin]:
        """GET /boards/{board_id}/pins, page by page as they are needed.

        Args:
            board_id: The `board_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            creative_types: The `creative_types` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            pin_metrics: The server's default is False.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[Pin]:
            return await self.list_pins_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                board_id=board_id,
                creative_types=creative_types,
                ad_account_id=ad_account_id,
                pin_metrics=pin_metrics,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size, lambda row: row.id))
