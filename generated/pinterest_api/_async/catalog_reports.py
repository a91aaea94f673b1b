"""The group `catalog_reports` of the facade."""

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
        CatalogsCreateReportResponse,
        CatalogsReport,
        CatalogsReportParameters,
        CatalogsReportParametersDict,
        CatalogsReportStats,
        CatalogsRetailReportParametersDict,
        QueryCatalogsReportStatsParameters,
        QueryCatalogsReportStatsParametersDict,
        ReportsStatsResponse200,
    )


class AsyncCatalogReportsResource(AsyncAPIResource):
    """Operations of the group `catalog_reports`."""

    async def get(
        self, token: str, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> CatalogsReport:
        """GET /catalogs/reports.

        `GET /catalogs/reports`.

        Args:
            token: The `token` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_reports.reports_get import build_request

        response: Response[CatalogsReport] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id), token=token
            ),
            options=options,
        )
        return response.parsed

    @overload
    async def create(
        self,
        data: CatalogsReportParameters | CatalogsReportParametersDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CatalogsCreateReportResponse: ...

    @overload
    async def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CatalogsRetailReportParametersDict],
    ) -> CatalogsCreateReportResponse: ...

    async def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> CatalogsCreateReportResponse:
        """POST /catalogs/reports.

        `POST /catalogs/reports`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            CatalogsRetailReportParameters: report.
            CatalogsHotelReportParameters: report.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_reports.reports_create import build_request

        response: Response[CatalogsCreateReportResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    async def list_stats_page(
        self,
        parameters: QueryCatalogsReportStatsParameters | QueryCatalogsReportStatsParametersDict,
        *,
        ad_account_id: str | None = None,
        page_size: int | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[CatalogsReportStats]:
        """GET /catalogs/reports/stats, one page of them.

        `GET /catalogs/reports/stats`.

        Args:
            parameters: The `parameters` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            page_size: The server's default is 25.
            bookmark: The `bookmark` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.catalog_reports.reports_stats import build_request

        response: Response[ReportsStatsResponse200] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                page_size=page_size,
                bookmark=bookmark,
                parameters=parameters,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_stats(
        self,
        parameters: QueryCatalogsReportStatsParameters | QueryCatalogsReportStatsParametersDict,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[CatalogsReportStats]:
        """GET /catalogs/reports/stats, page by page as they are needed.

        Args:
            parameters: The `parameters` of the operation.
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[CatalogsReportStats]:
            return await self.list_stats_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                parameters=parameters,
                ad_account_id=ad_account_id,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))
