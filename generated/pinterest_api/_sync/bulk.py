# Derived from _async/bulk.py by ./codegen.sh; do not edit.
"""The group `bulk` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        BulkDownloadRequest,
        BulkDownloadRequestDict,
        BulkDownloadResponse,
        BulkUpsertRequest,
        BulkUpsertRequestDict,
        BulkUpsertResponse,
        BulkUpsertStatusResponse,
    )


class BulkResource(SyncAPIResource):
    """Operations of the group `bulk`."""

    @overload
    def download(
        self,
        data: BulkDownloadRequest | BulkDownloadRequestDict | None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkDownloadResponse: ...

    @overload
    def download(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[BulkDownloadRequestDict],
    ) -> BulkDownloadResponse: ...

    def download(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> BulkDownloadResponse:
        """POST /ad_accounts/{ad_account_id}/bulk/download.

        `POST /ad_accounts/{ad_account_id}/bulk/download`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            campaign_filter (optional): `BulkDownloadRequestCampaignFilter |
                BulkDownloadRequestCampaignFilterDict | Unset`.
            entity_ids (optional): `Iterable[str] | Unset`.
            entity_types (optional): `Iterable[BulkEntityType | str] | Unset`.
            output_format (optional): The server's default is `JSON`.
            updated_since (optional): `str | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.bulk.bulk_download_create import build_request

        response: Response[BulkDownloadResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    @overload
    def upsert(
        self,
        data: BulkUpsertRequest | BulkUpsertRequestDict | None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkUpsertResponse: ...

    @overload
    def upsert(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[BulkUpsertRequestDict],
    ) -> BulkUpsertResponse: ...

    def upsert(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> BulkUpsertResponse:
        """POST /ad_accounts/{ad_account_id}/bulk/upsert.

        `POST /ad_accounts/{ad_account_id}/bulk/upsert`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            create (optional): `BulkUpsertRequestCreate | BulkUpsertRequestCreateDict | Unset`.
            update (optional): `BulkUpsertRequestUpdate | BulkUpsertRequestUpdateDict | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.bulk.bulk_upsert_create import build_request

        response: Response[BulkUpsertResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def get(
        self,
        bulk_request_id: str,
        *,
        ad_account_id: str | None = None,
        include_details: bool | None = None,
        options: RequestOptions | None = None,
    ) -> BulkUpsertStatusResponse:
        """GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}.

        `GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}`.

        Args:
            bulk_request_id: The `bulk_request_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            include_details: The server's default is False.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.bulk.bulk_request_get import build_request

        response: Response[BulkUpsertStatusResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                bulk_request_id=bulk_request_id,
                include_details=include_details,
            ),
            options=options,
        )
        return response.parsed
