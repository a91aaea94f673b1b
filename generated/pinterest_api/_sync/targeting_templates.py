# Derived from _async/targeting_templates.py by ./codegen.sh; do not edit.
"""The group `targeting_templates` of the facade."""

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
        QueryOrder,
        TargetingTemplateCreate,
        TargetingTemplateCreateDict,
        TargetingTemplateGetResponseData,
        TargetingTemplateListResponse200,
        TargetingTemplateUpdateRequest,
        TargetingTemplateUpdateRequestDict,
    )


class TargetingTemplatesResource(SyncAPIResource):
    """Operations of the group `targeting_templates`."""

    def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        order: QueryOrder | str | None = None,
        include_sizing: bool | None = None,
        search_query: str | None = None,
        page_size: int | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[TargetingTemplateGetResponseData]:
        """GET /ad_accounts/{ad_account_id}/targeting_templates, one page of them.

        `GET /ad_accounts/{ad_account_id}/targeting_templates`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            order: The `order` of the operation.
            include_sizing: The server's default is False.
            search_query: The `search_query` of the operation.
            page_size: The server's default is 25.
            bookmark: The `bookmark` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.targeting_template.targeting_template_list import build_request

        response: Response[TargetingTemplateListResponse200] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                order=order,
                include_sizing=include_sizing,
                search_query=search_query,
                page_size=page_size,
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
        include_sizing: bool | None = None,
        search_query: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[TargetingTemplateGetResponseData]:
        """GET /ad_accounts/{ad_account_id}/targeting_templates, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            order: The `order` of the operation.
            include_sizing: The server's default is False.
            search_query: The `search_query` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[TargetingTemplateGetResponseData]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                order=order,
                include_sizing=include_sizing,
                search_query=search_query,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    def create(
        self,
        data: TargetingTemplateCreate | TargetingTemplateCreateDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> TargetingTemplateGetResponseData: ...

    @overload
    def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[TargetingTemplateCreateDict],
    ) -> TargetingTemplateGetResponseData: ...

    def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> TargetingTemplateGetResponseData:
        """POST /ad_accounts/{ad_account_id}/targeting_templates.

        `POST /ad_accounts/{ad_account_id}/targeting_templates`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            auto_targeting_enabled (optional): The server's default is True.
            keywords (optional): `Iterable[TargetingTemplateKeyword | TargetingTemplateKeywordDict]
                | Unset`.
            name: `str`.
            placement_group (optional): The server's default is `ALL`.
            targeting_attributes: `TargetingSpec | TargetingSpecDict`.
            tracking_urls (optional): `TrackingUrls | TrackingUrlsDict | None | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.targeting_template.targeting_template_create import build_request

        response: Response[TargetingTemplateGetResponseData] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    @overload
    def update(
        self,
        data: TargetingTemplateUpdateRequest | TargetingTemplateUpdateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[TargetingTemplateUpdateRequestDict],
    ) -> None: ...

    def update(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """PATCH /ad_accounts/{ad_account_id}/targeting_templates.

        `PATCH /ad_accounts/{ad_account_id}/targeting_templates`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            id: `str`.
            operation_type: `TargetingTemplateUpdateRequestOperationType | str`.
            targeting_attributes (optional): `TargetingSpec | TargetingSpecDict | Unset`.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.targeting_template.targeting_template_update import build_request

        self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
