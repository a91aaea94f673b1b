# Derived from _async/ad_groups.py by ./codegen.sh; do not edit.
"""The group `ad_groups` of the facade."""

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
        AdGroupAudienceSizingRequest,
        AdGroupAudienceSizingRequestDict,
        AdGroupAudienceSizingResponse,
        AdGroupResponse,
        AdGroupsListResponse200,
        BidFloor,
        BidFloorRequest,
        BidFloorRequestDict,
        QueryEntityStatusesItem,
        QueryOrder,
    )


class AdGroupsResource(SyncAPIResource):
    """Operations of the group `ad_groups`."""

    def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        campaign_ids: Iterable[str] | None = None,
        ad_group_ids: Iterable[str] | None = None,
        entity_statuses: Iterable[QueryEntityStatusesItem | str] | None = None,
        page_size: int | None = None,
        order: QueryOrder | str | None = None,
        bookmark: str | None = None,
        translate_interests_to_names: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Page[AdGroupResponse]:
        """GET /ad_accounts/{ad_account_id}/ad_groups, one page of them.

        `GET /ad_accounts/{ad_account_id}/ad_groups`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            campaign_ids: The `campaign_ids` of the operation.
            ad_group_ids: The `ad_group_ids` of the operation.
            entity_statuses: The server's default is `['ACTIVE', 'PAUSED']`.
            page_size: The server's default is 25.
            order: The `order` of the operation.
            bookmark: The `bookmark` of the operation.
            translate_interests_to_names: The server's default is False.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_groups.ad_groups_list import build_request

        response: Response[AdGroupsListResponse200] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                campaign_ids=campaign_ids,
                ad_group_ids=ad_group_ids,
                entity_statuses=entity_statuses,
                page_size=page_size,
                order=order,
                bookmark=bookmark,
                translate_interests_to_names=translate_interests_to_names,
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
        entity_statuses: Iterable[QueryEntityStatusesItem | str] | None = None,
        order: QueryOrder | str | None = None,
        translate_interests_to_names: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[AdGroupResponse]:
        """GET /ad_accounts/{ad_account_id}/ad_groups, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            campaign_ids: The `campaign_ids` of the operation.
            ad_group_ids: The `ad_group_ids` of the operation.
            entity_statuses: The server's default is `['ACTIVE', 'PAUSED']`.
            order: The `order` of the operation.
            translate_interests_to_names: The server's default is False.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[AdGroupResponse]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                campaign_ids=campaign_ids,
                ad_group_ids=ad_group_ids,
                entity_statuses=entity_statuses,
                order=order,
                translate_interests_to_names=translate_interests_to_names,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    def audience_size(
        self,
        data: AdGroupAudienceSizingRequest | AdGroupAudienceSizingRequestDict | None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdGroupAudienceSizingResponse: ...

    @overload
    def audience_size(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[AdGroupAudienceSizingRequestDict],
    ) -> AdGroupAudienceSizingResponse: ...

    def audience_size(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AdGroupAudienceSizingResponse:
        """POST /ad_accounts/{ad_account_id}/ad_groups/audience_sizing.

        `POST /ad_accounts/{ad_account_id}/ad_groups/audience_sizing`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            auto_targeting_enabled (optional): The server's default is True.
            creative_types (optional): `Iterable[AdGroupAudienceSizingRequestCreativeTypesItem |
                str] | None | Unset`.
            keywords (optional): `Iterable[AdGroupAudienceSizingRequestKeywordsItem |
                AdGroupAudienceSizingRequestKeywordsItemDict] | None | Unset`.
            placement_group (optional): The server's default is `ALL`.
            product_group_ids (optional): `Iterable[str] | None | Unset`.
            targeting_spec (optional): `TargetingSpec | TargetingSpecDict | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_groups.ad_groups_audience_sizing import build_request

        response: Response[AdGroupAudienceSizingResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def get(
        self,
        ad_group_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdGroupResponse:
        """GET /ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}.

        `GET /ad_accounts/{ad_account_id}/ad_groups/{ad_group_id}`.

        Args:
            ad_group_id: The `ad_group_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_groups.ad_groups_get import build_request

        response: Response[AdGroupResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                ad_group_id=ad_group_id,
            ),
            options=options,
        )
        return response.parsed

    @overload
    def bid_floor(
        self,
        data: BidFloorRequest | BidFloorRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BidFloor: ...

    @overload
    def bid_floor(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[BidFloorRequestDict],
    ) -> BidFloor: ...

    def bid_floor(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> BidFloor:
        """POST /ad_accounts/{ad_account_id}/bid_floor.

        `POST /ad_accounts/{ad_account_id}/bid_floor`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            bid_floor_specs: `Iterable[BidFloorRequestBidFloorSpec |
                BidFloorRequestBidFloorSpecDict]`.
            targeting_spec (optional): `TargetingSpec | TargetingSpecDict | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_groups.ad_groups_bid_floor_get import build_request

        response: Response[BidFloor] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed
