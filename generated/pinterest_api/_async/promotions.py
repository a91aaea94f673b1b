"""The group `promotions` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.paging import AsyncPager
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import items_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        PromotionCreateRequest,
        PromotionCreateRequestDict,
        PromotionResponse,
        PromotionsListResponse200,
        PromotionsResponse,
        PromotionUpdateRequest,
        PromotionUpdateRequestDict,
        QueryOrder,
    )


class AsyncPromotionsResource(AsyncAPIResource):
    """Operations of the group `promotions`."""

    async def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        page_size: int | None = None,
        order: QueryOrder | str | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[PromotionResponse]:
        """GET /ad_accounts/{ad_account_id}/promotions, one page of them.

        `GET /ad_accounts/{ad_account_id}/promotions`.

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
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.promotions.promotions_list import build_request

        response: Response[PromotionsListResponse200] = await self._client.execute(
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
    ) -> AsyncPager[PromotionResponse]:
        """GET /ad_accounts/{ad_account_id}/promotions, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            order: The `order` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[PromotionResponse]:
            return await self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                order=order,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    async def create(
        self,
        data: Iterable[PromotionCreateRequest | PromotionCreateRequestDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PromotionsResponse: ...

    @overload
    async def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[PromotionCreateRequestDict],
    ) -> PromotionsResponse: ...

    async def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> PromotionsResponse:
        """POST /ad_accounts/{ad_account_id}/promotions.

        `POST /ad_accounts/{ad_account_id}/promotions`.

        Args:
            data: The items as models or dicts; or give the fields of one as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            discount_status (optional): `PromotionCommonDiscountStatus | str | Unset`.
            end_time (optional): `int | Unset`.
            external_id (optional): `str | Unset`.
            platform_type (optional): `str | Unset`.
            promotion_code (optional): `str | Unset`.
            promotion_custom_id (optional): `str | Unset`.
            promotion_title: `str`.
            promotion_type: `PromotionType | str`.
            start_time (optional): `int | Unset`.
            template_values (optional): `Iterable[PromotionTemplateValue |
                PromotionTemplateValueDict] | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.promotions.promotions_create import build_request

        response: Response[PromotionsResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=items_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    @overload
    async def update(
        self,
        data: Iterable[PromotionUpdateRequest | PromotionUpdateRequestDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PromotionsResponse: ...

    @overload
    async def update(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[PromotionUpdateRequestDict],
    ) -> PromotionsResponse: ...

    async def update(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> PromotionsResponse:
        """PATCH /ad_accounts/{ad_account_id}/promotions.

        `PATCH /ad_accounts/{ad_account_id}/promotions`.

        Args:
            data: The items as models or dicts; or give the fields of one as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            discount_status (optional): `PromotionCommonDiscountStatus | str | Unset`.
            end_time (optional): `int | Unset`.
            external_id (optional): `str | Unset`.
            platform_type (optional): `str | Unset`.
            promotion_code (optional): `str | Unset`.
            promotion_custom_id (optional): `str | Unset`.
            promotion_title (optional): `str | Unset`.
            promotion_type (optional): `PromotionType | str | Unset`.
            start_time (optional): `int | Unset`.
            template_values (optional): `Iterable[PromotionTemplateValue |
                PromotionTemplateValueDict] | Unset`.
            id: `str`.
            status (optional): `EntityStatus | str | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.promotions.promotions_update import build_request

        response: Response[PromotionsResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=items_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    async def get(
        self,
        promotion_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> PromotionResponse:
        """GET /ad_accounts/{ad_account_id}/promotions/{promotion_id}.

        `GET /ad_accounts/{ad_account_id}/promotions/{promotion_id}`.

        Args:
            promotion_id: The `promotion_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.promotions.promotions_get import build_request

        response: Response[PromotionResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                promotion_id=promotion_id,
            ),
            options=options,
        )
        return response.parsed

    async def delete(
        self,
        promotion_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /ad_accounts/{ad_account_id}/promotions/{promotion_id}.

        `DELETE /ad_accounts/{ad_account_id}/promotions/{promotion_id}`.

        Args:
            promotion_id: The `promotion_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.promotions.promotions_delete import build_request

        await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                promotion_id=promotion_id,
            ),
            options=options,
        )
