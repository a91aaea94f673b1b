"""The group `audience_sharing` of the facade."""

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
        AdAccountsAudiencesSharedAccountsListResponse200,
        Audience,
        AudienceAccountType,
        BusinessAccountAudiencesSharedAccountsListResponse200,
        BusinessSharedAudience,
        BusinessSharedAudienceDict,
        BusinessSharedAudienceResponse,
        QueryOrder,
        SharedAudience,
        SharedAudienceAccount,
        SharedAudienceDict,
        SharedAudienceResponse,
        SharedAudiencesForBusinessListResponse200,
    )


class AsyncAudienceSharingResource(AsyncAPIResource):
    """Operations of the group `audience_sharing`."""

    async def list_accounts_of_ad_account_page(
        self,
        *,
        audience_id: str,
        account_type: AudienceAccountType | str,
        ad_account_id: str | None = None,
        page_size: int | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[SharedAudienceAccount]:
        """GET /ad_accounts/{ad_account_id}/audiences/shared/accounts, one page of them.

        `GET /ad_accounts/{ad_account_id}/audiences/shared/accounts`.

        Args:
            audience_id: The `audience_id` of the operation.
            account_type: The server's default is `AD_ACCOUNT`.
            ad_account_id: The `ad_account_id` of the operation.
            page_size: The server's default is 25.
            bookmark: The `bookmark` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.audience_sharing.ad_accounts_audiences_shared_accounts_list import build_request

        response: Response[
            AdAccountsAudiencesSharedAccountsListResponse200
        ] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                audience_id=audience_id,
                account_type=account_type,
                page_size=page_size,
                bookmark=bookmark,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_accounts_of_ad_account(
        self,
        *,
        page_size: int = 100,
        audience_id: str,
        account_type: AudienceAccountType | str,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[SharedAudienceAccount]:
        """GET /ad_accounts/{ad_account_id}/audiences/shared/accounts, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            audience_id: The `audience_id` of the operation.
            account_type: The server's default is `AD_ACCOUNT`.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[SharedAudienceAccount]:
            return await self.list_accounts_of_ad_account_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                audience_id=audience_id,
                account_type=account_type,
                ad_account_id=ad_account_id,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))

    @overload
    async def update_ad_account_to_ad_account(
        self,
        data: SharedAudience | SharedAudienceDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> SharedAudienceResponse: ...

    @overload
    async def update_ad_account_to_ad_account(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[SharedAudienceDict],
    ) -> SharedAudienceResponse: ...

    async def update_ad_account_to_ad_account(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> SharedAudienceResponse:
        """PATCH /ad_accounts/{ad_account_id}/audiences/ad_accounts/shared.

        `PATCH /ad_accounts/{ad_account_id}/audiences/ad_accounts/shared`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            audience_id: `str`.
            operation_type: `OperationType | str`.
            recipient_account_ids: `Iterable[str]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.audience_sharing.update_ad_account_to_ad_account_shared_audience import (
            build_request,
        )

        response: Response[SharedAudienceResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    @overload
    async def update_ad_account_to_business(
        self,
        data: BusinessSharedAudience | BusinessSharedAudienceDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BusinessSharedAudienceResponse: ...

    @overload
    async def update_ad_account_to_business(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[BusinessSharedAudienceDict],
    ) -> BusinessSharedAudienceResponse: ...

    async def update_ad_account_to_business(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> BusinessSharedAudienceResponse:
        """PATCH /ad_accounts/{ad_account_id}/audiences/businesses/shared.

        `PATCH /ad_accounts/{ad_account_id}/audiences/businesses/shared`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            audience_id: `str`.
            operation_type: `OperationType | str`.
            recipient_business_ids: `Iterable[str]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.audience_sharing.update_ad_account_to_business_shared_audience import (
            build_request,
        )

        response: Response[BusinessSharedAudienceResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    async def list_audiences_of_business_page(
        self,
        business_id: str,
        *,
        bookmark: str | None = None,
        order: QueryOrder | str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Audience]:
        """GET /businesses/{business_id}/audiences, one page of them.

        `GET /businesses/{business_id}/audiences`.

        Args:
            business_id: The `business_id` of the operation.
            bookmark: The `bookmark` of the operation.
            order: The `order` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.audience_sharing.shared_audiences_for_business_list import build_request

        response: Response[SharedAudiencesForBusinessListResponse200] = await self._client.execute(
            build_request(
                business_id=business_id, bookmark=bookmark, order=order, page_size=page_size
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_audiences_of_business(
        self,
        business_id: str,
        *,
        page_size: int = 100,
        order: QueryOrder | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Audience]:
        """GET /businesses/{business_id}/audiences, page by page as they are needed.

        Args:
            business_id: The `business_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            order: The `order` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[Audience]:
            return await self.list_audiences_of_business_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                business_id=business_id,
                order=order,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size, lambda row: row.id))

    async def list_accounts_of_business_page(
        self,
        business_id: str,
        *,
        audience_id: str,
        account_type: AudienceAccountType | str,
        page_size: int | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[SharedAudienceAccount]:
        """GET /businesses/{business_id}/audiences/shared/accounts, one page of them.

        `GET /businesses/{business_id}/audiences/shared/accounts`.

        Args:
            business_id: The `business_id` of the operation.
            audience_id: The `audience_id` of the operation.
            account_type: The server's default is `AD_ACCOUNT`.
            page_size: The server's default is 25.
            bookmark: The `bookmark` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.audience_sharing.business_account_audiences_shared_accounts_list import (
            build_request,
        )

        response: Response[
            BusinessAccountAudiencesSharedAccountsListResponse200
        ] = await self._client.execute(
            build_request(
                business_id=business_id,
                audience_id=audience_id,
                account_type=account_type,
                page_size=page_size,
                bookmark=bookmark,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_accounts_of_business(
        self,
        business_id: str,
        *,
        page_size: int = 100,
        audience_id: str,
        account_type: AudienceAccountType | str,
        options: RequestOptions | None = None,
    ) -> AsyncPager[SharedAudienceAccount]:
        """GET /businesses/{business_id}/audiences/shared/accounts, page by page as they are needed.

        Args:
            business_id: The `business_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            audience_id: The `audience_id` of the operation.
            account_type: The server's default is `AD_ACCOUNT`.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[SharedAudienceAccount]:
            return await self.list_accounts_of_business_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                business_id=business_id,
                audience_id=audience_id,
                account_type=account_type,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))

    @overload
    async def update_business_to_ad_account(
        self,
        business_id: str,
        data: SharedAudience | SharedAudienceDict,
        *,
        options: RequestOptions | None = None,
    ) -> SharedAudienceResponse: ...

    @overload
    async def update_business_to_ad_account(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[SharedAudienceDict],
    ) -> SharedAudienceResponse: ...

    async def update_business_to_ad_account(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> SharedAudienceResponse:
        """PATCH /businesses/{business_id}/audiences/ad_accounts/shared.

        `PATCH /businesses/{business_id}/audiences/ad_accounts/shared`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            audience_id: `str`.
            operation_type: `OperationType | str`.
            recipient_account_ids: `Iterable[str]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.audience_sharing.update_business_to_ad_account_shared_audience import (
            build_request,
        )

        response: Response[SharedAudienceResponse] = await self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    async def update_business_to_business(
        self,
        business_id: str,
        data: BusinessSharedAudience | BusinessSharedAudienceDict,
        *,
        options: RequestOptions | None = None,
    ) -> BusinessSharedAudienceResponse: ...

    @overload
    async def update_business_to_business(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[BusinessSharedAudienceDict],
    ) -> BusinessSharedAudienceResponse: ...

    async def update_business_to_business(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> BusinessSharedAudienceResponse:
        """PATCH /businesses/{business_id}/audiences/businesses/shared.

        `PATCH /businesses/{business_id}/audiences/businesses/shared`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            audience_id: `str`.
            operation_type: `OperationType | str`.
            recipient_business_ids: `Iterable[str]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.audience_sharing.update_business_to_business_shared_audience import build_request

        response: Response[BusinessSharedAudienceResponse] = await self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed
