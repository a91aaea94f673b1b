# Derived from _async/lead_subscriptions.py by ./codegen.sh; do not edit.
"""The group `lead_subscriptions` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AdAccountsSubscriptionsGetListResponse200,
        LeadSubscription,
        LeadSubscriptionPostParamsCreate,
        LeadSubscriptionPostParamsCreateDict,
    )


class LeadSubscriptionsResource(SyncAPIResource):
    """Operations of the group `lead_subscriptions`."""

    def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[LeadSubscription]:
        """GET /ad_accounts/{ad_account_id}/leads/subscriptions, one page of them.

        `GET /ad_accounts/{ad_account_id}/leads/subscriptions`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
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
        from ..api.lead_ads.ad_accounts_subscriptions_get_list import build_request

        response: Response[AdAccountsSubscriptionsGetListResponse200] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
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
        options: RequestOptions | None = None,
    ) -> Pager[LeadSubscription]:
        """GET /ad_accounts/{ad_account_id}/leads/subscriptions, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[LeadSubscription]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    def create(
        self,
        data: LeadSubscriptionPostParamsCreate | LeadSubscriptionPostParamsCreateDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> LeadSubscription: ...

    @overload
    def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[LeadSubscriptionPostParamsCreateDict],
    ) -> LeadSubscription: ...

    def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> LeadSubscription:
        """POST /ad_accounts/{ad_account_id}/leads/subscriptions.

        `POST /ad_accounts/{ad_account_id}/leads/subscriptions`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            lead_form_id (optional): `str | Unset`.
            webhook_url: `str`.
            partner_access_token (optional): `str | Unset`.
            partner_metadata (optional): `LeadSubscriptionPostParamsCreatePartnerMetadata |
                LeadSubscriptionPostParamsCreatePartnerMetadataDict | Unset`.
            partner_refresh_token (optional): `str | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.lead_ads.ad_accounts_subscriptions_post import build_request

        response: Response[LeadSubscription] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def get(
        self,
        subscription_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> LeadSubscription:
        """GET /ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}.

        `GET /ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}`.

        Args:
            subscription_id: The `subscription_id` of the operation.
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
        from ..api.lead_ads.ad_accounts_subscriptions_get_by_id import build_request

        response: Response[LeadSubscription] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                subscription_id=subscription_id,
            ),
            options=options,
        )
        return response.parsed

    def delete(
        self,
        subscription_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}.

        `DELETE /ad_accounts/{ad_account_id}/leads/subscriptions/{subscription_id}`.

        Args:
            subscription_id: The `subscription_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.lead_ads.ad_accounts_subscriptions_del_by_id import build_request

        self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                subscription_id=subscription_id,
            ),
            options=options,
        )
