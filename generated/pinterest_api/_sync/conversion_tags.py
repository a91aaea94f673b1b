# Derived from _async/conversion_tags.py by ./codegen.sh; do not edit.
"""The group `conversion_tags` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    import builtins

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        ConversionEventResponse,
        ConversionTag,
        ConversionTagCreate,
        ConversionTagCreateDict,
        ConversionTagsListResponse200,
        PageVisitConversionTagsGetResponse200,
        QueryOrder,
    )


class ConversionTagsResource(SyncAPIResource):
    """Operations of the group `conversion_tags`."""

    def list(
        self,
        *,
        ad_account_id: str | None = None,
        filter_deleted: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ConversionTagsListResponse200:
        """GET /ad_accounts/{ad_account_id}/conversion_tags.

        `GET /ad_accounts/{ad_account_id}/conversion_tags`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            filter_deleted: The server's default is False.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.conversion_tags.conversion_tags_list import build_request

        response: Response[ConversionTagsListResponse200] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                filter_deleted=filter_deleted,
            ),
            options=options,
        )
        return response.parsed

    @overload
    def create(
        self,
        data: ConversionTagCreate | ConversionTagCreateDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ConversionTag: ...

    @overload
    def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[ConversionTagCreateDict],
    ) -> ConversionTag: ...

    def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> ConversionTag:
        """POST /ad_accounts/{ad_account_id}/conversion_tags.

        `POST /ad_accounts/{ad_account_id}/conversion_tags`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            aem_db_enabled (optional): The server's default is False.
            aem_enabled (optional): The server's default is False.
            aem_external_id_enabled (optional): The server's default is False.
            aem_fnln_enabled (optional): The server's default is False.
            aem_ge_enabled (optional): The server's default is False.
            aem_loc_enabled (optional): The server's default is False.
            aem_ph_enabled (optional): The server's default is False.
            md_frequency (optional): The server's default is 1.
            name: `str`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.conversion_tags.conversion_tags_create import build_request

        response: Response[ConversionTag] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def ocpm_eligible(
        self, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> dict[str, builtins.list[ConversionEventResponse]]:
        """GET /ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible.

        `GET /ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.conversion_tags.ocpm_eligible_conversion_tags_get import build_request

        response: Response[dict[str, builtins.list[ConversionEventResponse]]] = (
            self._client.execute(
                build_request(
                    ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True)
                ),
                options=options,
            )
        )
        return response.parsed

    def list_page_visit_page(
        self,
        *,
        ad_account_id: str | None = None,
        page_size: int | None = None,
        order: QueryOrder | str | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[ConversionEventResponse]:
        """GET /ad_accounts/{ad_account_id}/conversion_tags/page_visit, one page of them.

        `GET /ad_accounts/{ad_account_id}/conversion_tags/page_visit`.

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
        from ..api.conversion_tags.page_visit_conversion_tags_get import build_request

        response: Response[PageVisitConversionTagsGetResponse200] = self._client.execute(
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

    def iter_page_visit(
        self,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        order: QueryOrder | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[ConversionEventResponse]:
        """GET /ad_accounts/{ad_account_id}/conversion_tags/page_visit, page by page as they are
        needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            order: The `order` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[ConversionEventResponse]:
            return self.list_page_visit_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                order=order,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size))

    def get(
        self,
        conversion_tag_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ConversionTag:
        """GET /ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}.

        `GET /ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}`.

        Args:
            conversion_tag_id: The `conversion_tag_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.conversion_tags.conversion_tags_get import build_request

        response: Response[ConversionTag] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                conversion_tag_id=conversion_tag_id,
            ),
            options=options,
        )
        return response.parsed
