# Derived from _async/product_group_promotions.py by ./codegen.sh; do not edit.
"""The group `product_group_promotions` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        ProductGroupPromotion,
        ProductGroupPromotionCreateRequest,
        ProductGroupPromotionCreateRequestDict,
        ProductGroupPromotionResponse,
        ProductGroupPromotionsListResponse200,
        ProductGroupPromotionUpdateRequest,
        ProductGroupPromotionUpdateRequestDict,
        QueryEntityStatusesItem,
        QueryOrder,
    )


class ProductGroupPromotionsResource(SyncAPIResource):
    """Operations of the group `product_group_promotions`."""

    def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        product_group_promotion_ids: Iterable[str] | None = None,
        entity_statuses: Iterable[QueryEntityStatusesItem | str] | None = None,
        ad_group_id: str | None = None,
        page_size: int | None = None,
        order: QueryOrder | str | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[ProductGroupPromotion]:
        """GET /ad_accounts/{ad_account_id}/product_group_promotions, one page of them.

        `GET /ad_accounts/{ad_account_id}/product_group_promotions`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            product_group_promotion_ids: The `product_group_promotion_ids` of the operation.
            entity_statuses: The server's default is `['ACTIVE', 'PAUSED']`.
            ad_group_id: The `ad_group_id` of the operation.
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
        from ..api.product_group_promotions.product_group_promotions_list import build_request

        response: Response[ProductGroupPromotionsListResponse200] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                product_group_promotion_ids=product_group_promotion_ids,
                entity_statuses=entity_statuses,
                ad_group_id=ad_group_id,
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
        product_group_promotion_ids: Iterable[str] | None = None,
        entity_statuses: Iterable[QueryEntityStatusesItem | str] | None = None,
        ad_group_id: str | None = None,
        order: QueryOrder | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[ProductGroupPromotion]:
        """GET /ad_accounts/{ad_account_id}/product_group_promotions, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            product_group_promotion_ids: The `product_group_promotion_ids` of the operation.
            entity_statuses: The server's default is `['ACTIVE', 'PAUSED']`.
            ad_group_id: The `ad_group_id` of the operation.
            order: The `order` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[ProductGroupPromotion]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                product_group_promotion_ids=product_group_promotion_ids,
                entity_statuses=entity_statuses,
                ad_group_id=ad_group_id,
                order=order,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    def create(
        self,
        data: ProductGroupPromotionCreateRequest | ProductGroupPromotionCreateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ProductGroupPromotionResponse: ...

    @overload
    def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[ProductGroupPromotionCreateRequestDict],
    ) -> ProductGroupPromotionResponse: ...

    def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> ProductGroupPromotionResponse:
        """POST /ad_accounts/{ad_account_id}/product_group_promotions.

        `POST /ad_accounts/{ad_account_id}/product_group_promotions`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            ad_group_id: `str`.
            product_group_promotion: `Iterable[ProductGroupPromotion | ProductGroupPromotionDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.product_group_promotions.product_group_promotions_create import build_request

        response: Response[ProductGroupPromotionResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    @overload
    def update(
        self,
        data: ProductGroupPromotionUpdateRequest | ProductGroupPromotionUpdateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ProductGroupPromotionResponse: ...

    @overload
    def update(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[ProductGroupPromotionUpdateRequestDict],
    ) -> ProductGroupPromotionResponse: ...

    def update(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> ProductGroupPromotionResponse:
        """PATCH /ad_accounts/{ad_account_id}/product_group_promotions.

        `PATCH /ad_accounts/{ad_account_id}/product_group_promotions`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            ad_group_id: `str`.
            product_group_promotion: `Iterable[ProductGroupPromotion | ProductGroupPromotionDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.product_group_promotions.product_group_promotions_update import build_request

        response: Response[ProductGroupPromotionResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def get(
        self,
        product_group_promotion_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ProductGroupPromotion:
        """GET /ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}.

        `GET /ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}`.

        Args:
            product_group_promotion_id: The `product_group_promotion_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.product_group_promotions.product_group_promotions_get import build_request

        response: Response[ProductGroupPromotion] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                product_group_promotion_id=product_group_promotion_id,
            ),
            options=options,
        )
        return response.parsed
