# Derived from _async/advanced_auction.py by ./codegen.sh; do not edit.
"""The group `advanced_auction` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AdvancedAuctionItems,
        AdvancedAuctionItemsGetRequest,
        AdvancedAuctionItemsGetRequestDict,
        AdvancedAuctionItemsSubmitRequest,
        AdvancedAuctionItemsSubmitRequestDict,
        AdvancedAuctionProcessedItems,
    )


class AdvancedAuctionResource(SyncAPIResource):
    """Operations of the group `advanced_auction`."""

    @overload
    def get_items(
        self,
        data: AdvancedAuctionItemsGetRequest | AdvancedAuctionItemsGetRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdvancedAuctionItems: ...

    @overload
    def get_items(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[AdvancedAuctionItemsGetRequestDict],
    ) -> AdvancedAuctionItems: ...

    def get_items(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AdvancedAuctionItems:
        """POST /advanced_auction/items/get.

        `POST /advanced_auction/items/get`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            catalog_id: `str`.
            items: `Iterable[AdvancedAuctionItemsGetRecord | AdvancedAuctionItemsGetRecordDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.advanced_auction.advanced_auction_items_get_post import build_request

        response: Response[AdvancedAuctionItems] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    @overload
    def submit_items(
        self,
        data: AdvancedAuctionItemsSubmitRequest | AdvancedAuctionItemsSubmitRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdvancedAuctionProcessedItems: ...

    @overload
    def submit_items(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[AdvancedAuctionItemsSubmitRequestDict],
    ) -> AdvancedAuctionProcessedItems: ...

    def submit_items(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AdvancedAuctionProcessedItems:
        """POST /advanced_auction/items/submit.

        `POST /advanced_auction/items/submit`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            catalog_id: `str`.
            items: `Iterable[AdvancedAuctionItemsSubmitRecord |
                AdvancedAuctionItemsSubmitRecordDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.advanced_auction.advanced_auction_items_submit_post import build_request

        response: Response[AdvancedAuctionProcessedItems] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed
