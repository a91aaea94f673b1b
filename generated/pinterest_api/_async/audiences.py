"""The group `audiences` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from pinbridge.runtime._async.paging import AsyncPager
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response, Unset

    from ..models import (
        Audience,
        AudienceCreateRequest,
        AudienceCreateRequestDict,
        AudienceRule,
        AudienceRuleDict,
        AudiencesListOrder,
        AudiencesListOwnershipType,
        AudiencesListResponse200,
        AudienceType,
        AudienceUpdateOperationType,
        AudienceUpdateRequest,
        AudienceUpdateRequestDict,
    )


class AsyncAudiencesResource(AsyncAPIResource):
    """Operations of the group `audiences`."""

    async def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        order: AudiencesListOrder | str | None = None,
        page_size: int | None = None,
        ownership_type: AudiencesListOwnershipType | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Audience]:
        """GET /ad_accounts/{ad_account_id}/audiences, one page of them.

        `GET /ad_accounts/{ad_account_id}/audiences`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            bookmark: The `bookmark` of the operation.
            order: The `order` of the operation.
            page_size: The server's default is 25.
            ownership_type: The server's default is `OWNED`.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.audiences.audiences_list import build_request

        response: Response[AudiencesListResponse200] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                bookmark=bookmark,
                order=order,
                page_size=page_size,
                ownership_type=ownership_type,
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
        order: AudiencesListOrder | str | None = None,
        ownership_type: AudiencesListOwnershipType | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Audience]:
        """GET /ad_accounts/{ad_account_id}/audiences, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            order: The `order` of the operation.
            ownership_type: The server's default is `OWNED`.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[Audience]:
            return await self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                order=order,
                ownership_type=ownership_type,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    async def create(
        self,
        data: AudienceCreateRequest | AudienceCreateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Audience: ...

    @overload
    async def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        ad_account_id_body: str | Unset = ...,
        name: str,
        rule: AudienceRule | AudienceRuleDict,
        audience_type: AudienceType | str,
        description: str | Unset = ...,
        extra: Mapping[str, Any] | Unset = ...,
    ) -> Audience: ...

    async def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Audience:
        """POST /ad_accounts/{ad_account_id}/audiences.

        `POST /ad_accounts/{ad_account_id}/audiences`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            ad_account_id_body (optional): `str | Unset`.
            name: `str`.
            rule: `AudienceRule | AudienceRuleDict`.
            audience_type: `AudienceType | str`.
            description (optional): `str | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.audiences.audiences_create import build_request

        response: Response[Audience] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields, {"ad_account_id_body": "ad_account_id"}),
            ),
            options=options,
        )
        return response.parsed

    async def get(
        self,
        audience_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Audience:
        """GET /ad_accounts/{ad_account_id}/audiences/{audience_id}.

        `GET /ad_accounts/{ad_account_id}/audiences/{audience_id}`.

        Args:
            audience_id: The `audience_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.audiences.audiences_get import build_request

        response: Response[Audience] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                audience_id=audience_id,
            ),
            options=options,
        )
        return response.parsed

    @overload
    async def update(
        self,
        audience_id: str,
        data: AudienceUpdateRequest | AudienceUpdateRequestDict | None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Audience: ...

    @overload
    async def update(
        self,
        audience_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        ad_account_id_body: str | Unset = ...,
        name: str | Unset = ...,
        rule: AudienceRule | AudienceRuleDict | Unset = ...,
        description: str | Unset = ...,
        operation_type: AudienceUpdateOperationType | str = ...,
        extra: Mapping[str, Any] | Unset = ...,
    ) -> Audience: ...

    async def update(
        self,
        audience_id: str,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Audience:
        """PATCH /ad_accounts/{ad_account_id}/audiences/{audience_id}.

        `PATCH /ad_accounts/{ad_account_id}/audiences/{audience_id}`.

        Args:
            audience_id: The `audience_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            ad_account_id_body (optional): `str | Unset`.
            name (optional): `str | Unset`.
            rule (optional): `AudienceRule | AudienceRuleDict | Unset`.
            description (optional): `str | Unset`.
            operation_type (optional): The server's default is `UPDATE`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.audiences.audiences_update import build_request

        response: Response[Audience] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                audience_id=audience_id,
                body=body_of(data, fields, {"ad_account_id_body": "ad_account_id"}),
            ),
            options=options,
        )
        return response.parsed
