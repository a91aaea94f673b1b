# Derived from _async/ad_accounts.py by ./codegen.sh; do not edit.
"""The group `ad_accounts` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import AdAccount, AdAccountCreate, AdAccountCreateDict, AdAccountsListResponse200


class AdAccountsResource(SyncAPIResource):
    """Operations of the group `ad_accounts`."""

    def list_page(
        self,
        *,
        include_shared_accounts: bool | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[AdAccount]:
        """GET /ad_accounts, one page of them.

        `GET /ad_accounts`.

        Args:
            include_shared_accounts: The server's default is True.
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
        from ..api.ad_accounts.ad_accounts_list import build_request

        response: Response[AdAccountsListResponse200] = self._client.execute(
            build_request(
                include_shared_accounts=include_shared_accounts,
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
        include_shared_accounts: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[AdAccount]:
        """GET /ad_accounts, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            include_shared_accounts: The server's default is True.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[AdAccount]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                include_shared_accounts=include_shared_accounts,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    def create(
        self,
        data: AdAccountCreate | AdAccountCreateDict | None,
        *,
        options: RequestOptions | None = None,
    ) -> AdAccount: ...

    @overload
    def create(
        self, *, options: RequestOptions | None = None, **fields: Unpack[AdAccountCreateDict]
    ) -> AdAccount: ...

    def create(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> AdAccount:
        """POST /ad_accounts.

        `POST /ad_accounts`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            country (optional): `Country | str | Unset`.
            currency (optional): `Currency | str | Unset`.
            name (optional): `str | Unset`.
            owner_user_id (optional): `str | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_accounts.ad_accounts_create import build_request

        response: Response[AdAccount] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    def get(
        self, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> AdAccount:
        """GET /ad_accounts/{ad_account_id}.

        `GET /ad_accounts/{ad_account_id}`.

        Args:
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
        from ..api.ad_accounts.ad_accounts_get import build_request

        response: Response[AdAccount] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True)
            ),
            options=options,
        )
        return response.parsed

    def clear_sandbox(
        self, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> str:
        """DELETE /ad_accounts/{ad_account_id}/sandbox.

        `DELETE /ad_accounts/{ad_account_id}/sandbox`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_accounts.sandbox_delete import build_request

        response: Response[str] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True)
            ),
            options=options,
        )
        return response.parsed
