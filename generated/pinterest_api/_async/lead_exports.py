"""The group `lead_exports` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        LeadsExportCreateRequest,
        LeadsExportCreateRequestDict,
        LeadsExportCreateResponse,
        LeadsExportResponseData,
    )


class AsyncLeadExportsResource(AsyncAPIResource):
    """Operations of the group `lead_exports`."""

    @overload
    async def create(
        self,
        data: LeadsExportCreateRequest | LeadsExportCreateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> LeadsExportCreateResponse: ...

    @overload
    async def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[LeadsExportCreateRequestDict],
    ) -> LeadsExportCreateResponse: ...

    async def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> LeadsExportCreateResponse:
        """POST /ad_accounts/{ad_account_id}/leads_export.

        `POST /ad_accounts/{ad_account_id}/leads_export`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            ad_id: `str`.
            end_date: `str`.
            start_date: `str`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.leads_export.leads_export_create import build_request

        response: Response[LeadsExportCreateResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    async def get(
        self,
        leads_export_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> LeadsExportResponseData:
        """GET /ad_accounts/{ad_account_id}/leads_export/{leads_export_id}.

        `GET /ad_accounts/{ad_account_id}/leads_export/{leads_export_id}`.

        Args:
            leads_export_id: The `leads_export_id` of the operation.
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
        from ..api.leads_export.leads_export_get import build_request

        response: Response[LeadsExportResponseData] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                leads_export_id=leads_export_id,
            ),
            options=options,
        )
        return response.parsed
