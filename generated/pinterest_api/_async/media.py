"""The group `media` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.paging import AsyncPager
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        Media,
        MediaListResponse200,
        MediaUpload,
        MediaUploadCreate,
        MediaUploadCreateDict,
    )


class AsyncMediaResource(AsyncAPIResource):
    """Operations of the group `media`."""

    async def list_page(
        self,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Media]:
        """GET /media, one page of them.

        `GET /media`.

        Args:
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
        from ..api.media.media_list import build_request

        response: Response[MediaListResponse200] = await self._client.execute(
            build_request(bookmark=bookmark, page_size=page_size), options=options
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter(
        self, *, page_size: int = 100, options: RequestOptions | None = None
    ) -> AsyncPager[Media]:
        """GET /media, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[Media]:
            return await self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))

    @overload
    async def register(
        self,
        data: MediaUploadCreate | MediaUploadCreateDict,
        *,
        options: RequestOptions | None = None,
    ) -> MediaUpload: ...

    @overload
    async def register(
        self, *, options: RequestOptions | None = None, **fields: Unpack[MediaUploadCreateDict]
    ) -> MediaUpload: ...

    async def register(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> MediaUpload:
        """POST /media.

        `POST /media`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            media_type: `MediaUploadType | str`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.media.media_create import build_request

        response: Response[MediaUpload] = await self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    async def get(self, media_id: str, *, options: RequestOptions | None = None) -> Media:
        """GET /media/{media_id}.

        `GET /media/{media_id}`.

        Args:
            media_id: The `media_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.media.media_get import build_request

        response: Response[Media] = await self._client.execute(
            build_request(media_id=media_id), options=options
        )
        return response.parsed
