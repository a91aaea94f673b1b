# Derived from _async/catalogs.py by ./codegen.sh; do not edit.
"""The group `catalogs` of the facade."""

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
        Catalog,
        CatalogsAvailableFilterValues,
        CatalogsCreateRequest,
        CatalogsCreateRequestDict,
        CatalogsListResponse200,
        CatalogsLocale,
        Country,
    )


class CatalogsResource(SyncAPIResource):
    """Operations of the group `catalogs`."""

    def list_page(
        self,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Catalog]:
        """GET /catalogs, one page of them.

        `GET /catalogs`.

        Args:
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalogs.catalogs_list import build_request

        response: Response[CatalogsListResponse200] = self._client.execute(
            build_request(
                bookmark=bookmark,
                page_size=page_size,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
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
        options: RequestOptions | None = None,
    ) -> Pager[Catalog]:
        """GET /catalogs, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[Catalog]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    def create(
        self,
        data: CatalogsCreateRequest | CatalogsCreateRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Catalog: ...

    @overload
    def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsCreateRequestDict],
    ) -> Catalog: ...

    def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> Catalog:
        """POST /catalogs.

        `POST /catalogs`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            catalog_type: `CatalogsType | str`.
            name: `str`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalogs.catalogs_create import build_request

        response: Response[Catalog] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def available_filter_values(
        self,
        catalog_id: str,
        *,
        feed_id: str | None = None,
        country: Country | str | None = None,
        language: CatalogsLocale | str | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsAvailableFilterValues:
        """GET /catalogs/available_filter_values.

        `GET /catalogs/available_filter_values`.

        Args:
            catalog_id: The `catalog_id` of the operation.
            feed_id: The `feed_id` of the operation.
            country: The `country` of the operation.
            language: The `language` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalogs.catalogs_available_filter_values import build_request

        response: Response[CatalogsAvailableFilterValues] = self._client.execute(
            build_request(
                catalog_id=catalog_id,
                feed_id=feed_id,
                country=country,
                language=language,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )
        return response.parsed
