"""The group `business_partners` of the facade."""

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
        DeletePartnersRequest,
        DeletePartnersRequestDict,
        DeletePartnersResponse,
        GetBusinessPartnersResponse200,
        PartnerType,
        UserBusinessRoleBinding,
    )


class AsyncBusinessPartnersResource(AsyncAPIResource):
    """Operations of the group `business_partners`."""

    async def list_page(
        self,
        business_id: str,
        *,
        assets_summary: bool | None = None,
        partner_type: PartnerType | str | None = None,
        partner_ids: str | None = None,
        start_index: int | None = None,
        page_size: int | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[UserBusinessRoleBinding]:
        """GET /businesses/{business_id}/partners, one page of them.

        `GET /businesses/{business_id}/partners`.

        Args:
            business_id: The `business_id` of the operation.
            assets_summary: The server's default is False.
            partner_type: The `partner_type` of the operation.
            partner_ids: The `partner_ids` of the operation.
            start_index: The server's default is 0.
            page_size: The server's default is 25.
            bookmark: The `bookmark` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_relationships.get_business_partners import build_request

        response: Response[GetBusinessPartnersResponse200] = await self._client.execute(
            build_request(
                business_id=business_id,
                assets_summary=assets_summary,
                partner_type=partner_type,
                partner_ids=partner_ids,
                start_index=start_index,
                page_size=page_size,
                bookmark=bookmark,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter(
        self,
        business_id: str,
        *,
        page_size: int = 100,
        assets_summary: bool | None = None,
        partner_type: PartnerType | str | None = None,
        partner_ids: str | None = None,
        start_index: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[UserBusinessRoleBinding]:
        """GET /businesses/{business_id}/partners, page by page as they are needed.

        Args:
            business_id: The `business_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            assets_summary: The server's default is False.
            partner_type: The `partner_type` of the operation.
            partner_ids: The `partner_ids` of the operation.
            start_index: The server's default is 0.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[UserBusinessRoleBinding]:
            return await self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                business_id=business_id,
                assets_summary=assets_summary,
                partner_type=partner_type,
                partner_ids=partner_ids,
                start_index=start_index,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    async def delete(
        self,
        business_id: str,
        data: DeletePartnersRequest | DeletePartnersRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> DeletePartnersResponse: ...

    @overload
    async def delete(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[DeletePartnersRequestDict],
    ) -> DeletePartnersResponse: ...

    async def delete(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> DeletePartnersResponse:
        """DELETE /businesses/{business_id}/partners.

        `DELETE /businesses/{business_id}/partners`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            partner_ids: `Iterable[str]`.
            partner_type (optional): `BusinessRoleCheckMode | str | None | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_relationships.delete_business_partners import build_request

        response: Response[DeletePartnersResponse] = await self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed
