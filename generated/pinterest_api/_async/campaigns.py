"""The group `campaigns` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._async.paging import AsyncPager
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        CampaignResponse,
        CampaignsListResponse200,
        QueryEntityStatusesItem,
        QueryOrder,
    )


class AsyncCampaignsResource(AsyncAPIResource):
    """Operations of the group `campaigns`."""

    async def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        campaign_ids: Iterable[str] | None = None,
        entity_statuses: Iterable[QueryEntityStatusesItem | str] | None = None,
        page_size: int | None = None,
        order: QueryOrder | str | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[CampaignResponse]:
        """GET /ad_accounts/{ad_account_id}/campaigns, one page of them.

        `GET /ad_accounts/{ad_account_id}/campaigns`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            campaign_ids: The `campaign_ids` of the operation.
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
        from ..api.campaigns.campaigns_list import build_request

        response: Response[CampaignsListResponse200] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                campaign_ids=campaign_ids,
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
        entity_statuses: Iterable[QueryEntityStatusesItem | str] | None = None,
        order: QueryOrder | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[CampaignResponse]:
        """GET /ad_accounts/{ad_account_id}/campaigns, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            campaign_ids: The `campaign_ids` of the operation.
            entity_statuses: The server's default is `['ACTIVE', 'PAUSED']`.
            order: The `order` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[CampaignResponse]:
            return await self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                campaign_ids=campaign_ids,
                entity_statuses=entity_statuses,
                order=order,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size, lambda row: row.id))

    async def get(
        self,
        campaign_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CampaignResponse:
        """GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}.

        `GET /ad_accounts/{ad_account_id}/campaigns/{campaign_id}`.

        Args:
            campaign_id: The `campaign_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.campaigns.campaigns_get import build_request

        response: Response[CampaignResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                campaign_id=campaign_id,
            ),
            options=options,
        )
        return response.parsed
