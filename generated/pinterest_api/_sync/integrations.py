# Derived from _async/integrations.py by ./codegen.sh; do not edit.
"""The group `integrations` of the facade."""

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
        IntegrationLogsRequest,
        IntegrationLogsRequestDict,
        IntegrationLogsSuccessResponse,
        IntegrationMetadata,
        IntegrationRecord,
        IntegrationRequest,
        IntegrationRequestDict,
        IntegrationRequestPatch,
        IntegrationRequestPatchDict,
        IntegrationsGetListResponse200,
    )


class IntegrationsResource(SyncAPIResource):
    """Operations of the group `integrations`."""

    @overload
    def create_commerce(
        self,
        data: IntegrationRequest | IntegrationRequestDict | None,
        *,
        options: RequestOptions | None = None,
    ) -> IntegrationMetadata: ...

    @overload
    def create_commerce(
        self, *, options: RequestOptions | None = None, **fields: Unpack[IntegrationRequestDict]
    ) -> IntegrationMetadata: ...

    def create_commerce(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> IntegrationMetadata:
        """POST /integrations/commerce.

        `POST /integrations/commerce`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            additional_id_1 (optional): `str | Unset`.
            connected_advertiser_id (optional): `str | Unset`.
            connected_lba_id (optional): `str | Unset`.
            connected_merchant_id (optional): `str | Unset`.
            connected_tag_id (optional): `str | Unset`.
            external_business_id (optional): `str | Unset`.
            partner_access_token (optional): `str | Unset`.
            partner_access_token_expiry (optional): `int | Unset`.
            partner_metadata (optional): `str | Unset`.
            partner_primary_email (optional): `str | Unset`.
            partner_refresh_token (optional): `str | Unset`.
            partner_refresh_token_expiry (optional): `int | Unset`.
            scopes (optional): `str | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.integrations.integrations_commerce_post import build_request

        response: Response[IntegrationMetadata] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    def get_commerce(
        self, external_business_id: str, *, options: RequestOptions | None = None
    ) -> IntegrationMetadata:
        """GET /integrations/commerce/{external_business_id}.

        `GET /integrations/commerce/{external_business_id}`.

        Args:
            external_business_id: The `external_business_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.integrations.integrations_commerce_get import build_request

        response: Response[IntegrationMetadata] = self._client.execute(
            build_request(external_business_id=external_business_id), options=options
        )
        return response.parsed

    def delete_commerce(
        self, external_business_id: str, *, options: RequestOptions | None = None
    ) -> None:
        """DELETE /integrations/commerce/{external_business_id}.

        `DELETE /integrations/commerce/{external_business_id}`.

        Args:
            external_business_id: The `external_business_id` of the operation.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.integrations.integrations_commerce_del import build_request

        self._client.execute(
            build_request(external_business_id=external_business_id), options=options
        )

    @overload
    def update_commerce(
        self,
        external_business_id: str,
        data: IntegrationRequestPatch | IntegrationRequestPatchDict | None,
        *,
        options: RequestOptions | None = None,
    ) -> IntegrationMetadata: ...

    @overload
    def update_commerce(
        self,
        external_business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[IntegrationRequestPatchDict],
    ) -> IntegrationMetadata: ...

    def update_commerce(
        self,
        external_business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> IntegrationMetadata:
        """PATCH /integrations/commerce/{external_business_id}.

        `PATCH /integrations/commerce/{external_business_id}`.

        Args:
            external_business_id: The `external_business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            additional_id_1 (optional): `str | Unset`.
            connected_advertiser_id (optional): `str | Unset`.
            connected_lba_id (optional): `str | Unset`.
            connected_merchant_id (optional): `str | Unset`.
            connected_tag_id (optional): `str | Unset`.
            partner_access_token (optional): `str | Unset`.
            partner_access_token_expiry (optional): `float | Decimal | Unset`.
            partner_metadata (optional): `str | Unset`.
            partner_primary_email (optional): `str | Unset`.
            partner_refresh_token (optional): `str | Unset`.
            partner_refresh_token_expiry (optional): `float | Decimal | Unset`.
            scopes (optional): `str | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.integrations.integrations_commerce_patch import build_request

        response: Response[IntegrationMetadata] = self._client.execute(
            build_request(external_business_id=external_business_id, body=body_of(data, fields)),
            options=options,
        )
        return response.parsed

    @overload
    def send_logs(
        self,
        data: IntegrationLogsRequest | IntegrationLogsRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> IntegrationLogsSuccessResponse: ...

    @overload
    def send_logs(
        self, *, options: RequestOptions | None = None, **fields: Unpack[IntegrationLogsRequestDict]
    ) -> IntegrationLogsSuccessResponse: ...

    def send_logs(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> IntegrationLogsSuccessResponse:
        """POST /integrations/logs.

        `POST /integrations/logs`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            logs: `Iterable[IntegrationLog | IntegrationLogDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.integrations.integrations_logs_post import build_request

        response: Response[IntegrationLogsSuccessResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    def list_page(
        self,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[IntegrationRecord]:
        """GET /integrations, one page of them.

        `GET /integrations`.

        Args:
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.integrations.integrations_get_list import build_request

        response: Response[IntegrationsGetListResponse200] = self._client.execute(
            build_request(bookmark=bookmark, page_size=page_size), options=options
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter(
        self, *, page_size: int = 100, options: RequestOptions | None = None
    ) -> Pager[IntegrationRecord]:
        """GET /integrations, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[IntegrationRecord]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    def get(self, id: str, *, options: RequestOptions | None = None) -> IntegrationRecord:
        """GET /integrations/{id}.

        `GET /integrations/{id}`.

        Args:
            id: The `id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.integrations.integrations_get_by_id import build_request

        response: Response[IntegrationRecord] = self._client.execute(
            build_request(id=id), options=options
        )
        return response.parsed
