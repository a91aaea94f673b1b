# Derived from _async/ads.py by ./codegen.sh; do not edit.
"""The group `ads` of the facade."""

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
        AdPreviewCreateFromImageDict,
        AdPreviewCreateFromPinDict,
        AdPreviewRequest,
        AdPreviewRequestDict,
        AdPreviewShoppingDict,
        AdPreviewURLResponse,
        AdResponse,
        AdsListResponse200,
        QueryEntityStatusesItem,
        QueryOrder,
    )


class AdsResource(SyncAPIResource):
    """Operations of the group `ads`."""

    @overload
    def create_preview(
        self,
        data: AdPreviewRequest | AdPreviewRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdPreviewURLResponse: ...

    @overload
    def create_preview(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[AdPreviewCreateFromImageDict],
    ) -> AdPreviewURLResponse: ...

    @overload
    def create_preview(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[AdPreviewCreateFromPinDict],
    ) -> AdPreviewURLResponse: ...

    @overload
    def create_preview(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[AdPreviewShoppingDict],
    ) -> AdPreviewURLResponse: ...

    def create_preview(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AdPreviewURLResponse:
        """POST /ad_accounts/{ad_account_id}/ad_previews.

        `POST /ad_accounts/{ad_account_id}/ad_previews`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            AdPreviewCreateFromImage: image_url, title.
            AdPreviewCreateFromPin: pin_id.
            AdPreviewShopping: catalog_product_group_id, creative_type, customizable_cta_type
                (optional), hero_image_title (optional), hero_image_url (optional), hero_pin_id
                (optional), image_tag (optional), item_id (optional), preferred_media_type
                (optional), video_tag (optional).

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ads.ad_previews_create import build_request

        response: Response[AdPreviewURLResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        campaign_ids: Iterable[str] | None = None,
        ad_group_ids: Iterable[str] | None = None,
        ad_ids: Iterable[str] | None = None,
        entity_statuses: Iterable[QueryEntityStatusesItem | str] | None = None,
        page_size: int | None = None,
        order: QueryOrder | str | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[AdResponse]:
        """GET /ad_accounts/{ad_account_id}/ads, one page of them.

        `GET /ad_accounts/{ad_account_id}/ads`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            campaign_ids: The `campaign_ids` of the operation.
            ad_group_ids: The `ad_group_ids` of the operation.
            ad_ids: The `ad_ids` of the operation.
            entity_statuses: The server's default is `['ACTIVE', 'PAUSED']`.
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
        from ..api.ads.ads_list import build_request

        response: Response[AdsListResponse200] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                campaign_ids=campaign_ids,
                ad_group_ids=ad_group_ids,
                ad_ids=ad_ids,
                entity_statuses=entity_statuses,
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
        campaign_ids: Iterable[str] | None = None,
        ad_group_ids: Iterable[str] | None = None,
        ad_ids: Iterable[str] | None = None,
        entity_statuses: Iterable[QueryEntityStatusesItem | str] | None = None,
        order: QueryOrder | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[AdResponse]:
        """GET /ad_accounts/{ad_account_id}/ads, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            campaign_ids: The `campaign_ids` of the operation.
            ad_group_ids: The `ad_group_ids` of the operation.
            ad_ids: The `ad_ids` of the operation.
            entity_statuses: The server's default is `['ACTIVE', 'PAUSED']`.
            order: The `order` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[AdResponse]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                campaign_ids=campaign_ids,
                ad_group_ids=ad_group_ids,
                ad_ids=ad_ids,
                entity_statuses=entity_statuses,
                order=order,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    def get(
        self, ad_id: str, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> AdResponse:
        """GET /ad_accounts/{ad_account_id}/ads/{ad_id}.

        `GET /ad_accounts/{ad_account_id}/ads/{ad_id}`.

        Args:
            ad_id: The `ad_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.ads.ads_get import build_request

        response: Response[AdResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                ad_id=ad_id,
            ),
            options=options,
        )
        return response.parsed
