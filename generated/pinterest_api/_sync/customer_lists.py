# Derived from _async/customer_lists.py by ./codegen.sh; do not edit.
"""The group `customer_lists` of the facade."""

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
        CustomerList,
        CustomerListsListResponse200,
        CustomerListUpdateRequest,
        CustomerListUpdateRequestDict,
        CustomerListUploadCreateRequest,
        CustomerListUploadCreateRequestDict,
        CustomerListUploadCreateResponse,
        CustomerListUploadResponse,
        QueryOrder,
    )


class CustomerListsResource(SyncAPIResource):
    """Operations of the group `customer_lists`."""

    def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        page_size: int | None = None,
        order: QueryOrder | str | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[CustomerList]:
        """GET /ad_accounts/{ad_account_id}/customer_lists, one page of them.

        `GET /ad_accounts/{ad_account_id}/customer_lists`.

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
            APIError: The status is not a success of the operation.
        """
        from ..api.customer_lists.customer_lists_list import build_request

        response: Response[CustomerListsListResponse200] = self._client.execute(
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
    ) -> Pager[CustomerList]:
        """GET /ad_accounts/{ad_account_id}/customer_lists, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            order: The `order` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[CustomerList]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                order=order,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    def get(
        self,
        customer_list_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CustomerList:
        """GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}.

        `GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}`.

        Args:
            customer_list_id: The `customer_list_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.customer_lists.customer_lists_get import build_request

        response: Response[CustomerList] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                customer_list_id=customer_list_id,
            ),
            options=options,
        )
        return response.parsed

    @overload
    def update(
        self,
        customer_list_id: str,
        data: CustomerListUpdateRequest | CustomerListUpdateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CustomerList: ...

    @overload
    def update(
        self,
        customer_list_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CustomerListUpdateRequestDict],
    ) -> CustomerList: ...

    def update(
        self,
        customer_list_id: str,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> CustomerList:
        """PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}.

        `PATCH /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}`.

        Args:
            customer_list_id: The `customer_list_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            operation_type: `UserListOperationType | str`.
            records: `str`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.customer_lists.customer_lists_update import build_request

        response: Response[CustomerList] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                customer_list_id=customer_list_id,
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    @overload
    def create_upload(
        self,
        customer_list_id: str,
        data: CustomerListUploadCreateRequest | CustomerListUploadCreateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CustomerListUploadCreateResponse: ...

    @overload
    def create_upload(
        self,
        customer_list_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CustomerListUploadCreateRequestDict],
    ) -> CustomerListUploadCreateResponse: ...

    def create_upload(
        self,
        customer_list_id: str,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> CustomerListUploadCreateResponse:
        """POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads.

        `POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads`.

        Args:
            customer_list_id: The `customer_list_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            operation: `UserListOperationType | str`.
            total_parts: `int`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.customer_list_uploads.customer_list_uploads_create import build_request

        response: Response[CustomerListUploadCreateResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                customer_list_id=customer_list_id,
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def get_upload(
        self,
        customer_list_id: str,
        customer_list_upload_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CustomerListUploadResponse:
        """GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_up
        load_id}.

        `GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}`.

        Args:
            customer_list_id: The `customer_list_id` of the operation.
            customer_list_upload_id: The `customer_list_upload_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.customer_list_uploads.customer_list_uploads_get import build_request

        response: Response[CustomerListUploadResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                customer_list_id=customer_list_id,
                customer_list_upload_id=customer_list_upload_id,
            ),
            options=options,
        )
        return response.parsed

    def run_upload(
        self,
        customer_list_id: str,
        customer_list_upload_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CustomerListUploadResponse:
        """POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_u
        pload_id}/run.

        `POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}/run`.

        Args:
            customer_list_id: The `customer_list_id` of the operation.
            customer_list_upload_id: The `customer_list_upload_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.customer_list_uploads.customer_list_uploads_run import build_request

        response: Response[CustomerListUploadResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                customer_list_id=customer_list_id,
                customer_list_upload_id=customer_list_upload_id,
            ),
            options=options,
        )
        return response.parsed
