"""The group `reports` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.paging import AsyncPager
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    import datetime

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AdsAnalyticsCreateAsyncRequest,
        AdsAnalyticsCreateAsyncRequestDict,
        AdsAnalyticsCreateAsyncResponse,
        AdsAnalyticsGetAsyncResponse,
        ConversionProductReportRequest,
        ConversionProductReportRequestDict,
        CreateMMMReportRequest,
        CreateMMMReportRequestDict,
        CreateMMMReportResponse,
        GetMMMReportResponse,
        Granularity,
        QueryOrder,
        TemplateBasedReport,
        TemplateResponse,
        TemplatesListResponse200,
    )


class AsyncReportsResource(AsyncAPIResource):
    """Operations of the group `reports`."""

    async def get_mmm(
        self, token: str, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> GetMMMReportResponse:
        """GET /ad_accounts/{ad_account_id}/mmm_reports.

        `GET /ad_accounts/{ad_account_id}/mmm_reports`.

        Args:
            token: The `token` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_accounts.analytics_get_mmm_report import build_request

        response: Response[GetMMMReportResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                token=token,
            ),
            options=options,
        )
        return response.parsed

    @overload
    async def create_mmm(
        self,
        data: CreateMMMReportRequest | CreateMMMReportRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CreateMMMReportResponse: ...

    @overload
    async def create_mmm(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[CreateMMMReportRequestDict],
    ) -> CreateMMMReportResponse: ...

    async def create_mmm(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> CreateMMMReportResponse:
        """POST /ad_accounts/{ad_account_id}/mmm_reports.

        `POST /ad_accounts/{ad_account_id}/mmm_reports`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            countries (optional): `Iterable[TargetingAdvertiserCountry | str | None] | Unset`.
            columns: `Iterable[MMMReportingColumn | str]`.
            end_date: `str`.
            granularity: `CreateMMMReportRequestGranularity | str`.
            level: `CreateMMMReportRequestLevel | str`.
            report_name: `str`.
            start_date: `str`.
            targeting_types: `Iterable[MMMReportingTargetingType | str]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_accounts.analytics_create_mmm_report import build_request

        response: Response[CreateMMMReportResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    async def get(
        self, token: str, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> AdsAnalyticsGetAsyncResponse:
        """GET /ad_accounts/{ad_account_id}/reports.

        `GET /ad_accounts/{ad_account_id}/reports`.

        Args:
            token: The `token` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_accounts.analytics_get_report import build_request

        response: Response[AdsAnalyticsGetAsyncResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                token=token,
            ),
            options=options,
        )
        return response.parsed

    @overload
    async def create(
        self,
        data: AdsAnalyticsCreateAsyncRequest | AdsAnalyticsCreateAsyncRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdsAnalyticsCreateAsyncResponse: ...

    @overload
    async def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[AdsAnalyticsCreateAsyncRequestDict],
    ) -> AdsAnalyticsCreateAsyncResponse: ...

    async def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AdsAnalyticsCreateAsyncResponse:
        """POST /ad_accounts/{ad_account_id}/reports.

        `POST /ad_accounts/{ad_account_id}/reports`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            attribution_types (optional): `Iterable[ConversionReportAttributionType | str] | Unset`.
            click_window_days (optional): The server's default is 30.
            conversion_report_time (optional): The server's default is `TIME_OF_AD_ACTION`.
            end_date: `str`.
            engagement_window_days (optional): The server's default is 30.
            granularity: `Granularity | str`.
            start_date: `str`.
            view_window_days (optional): The server's default is 1.
            campaign_ids (optional): `Iterable[str] | Unset`.
            campaign_statuses (optional): `Iterable[CampaignSummaryStatus | str] | Unset`.
            campaign_objective_types (optional): `Iterable[ObjectiveType | str] | Unset`.
            campaign_brand_label (optional): `str | Unset`.
            ad_group_ids (optional): `Iterable[str] | Unset`.
            ad_group_statuses (optional): `Iterable[AdGroupSummaryStatus | str] | Unset`.
            ad_ids (optional): `Iterable[str] | Unset`.
            ad_statuses (optional): `Iterable[PinPromotionSummaryStatus | str] | Unset`.
            product_group_ids (optional): `Iterable[str] | Unset`.
            product_group_statuses (optional): `Iterable[ProductGroupSummaryStatus | str] | Unset`.
            product_item_ids (optional): `Iterable[str] | Unset`.
            targeting_types (optional): `Iterable[TargetingTypeFilterTargetingTypesItem | str] |
                Unset`.
            metrics_filters (optional): `Iterable[AdsAnalyticsMetricsFilter |
                AdsAnalyticsMetricsFilterDict] | Unset`.
            columns: `Iterable[ReportingColumnAsync | str]`.
            combine_targeting_types (optional): The server's default is False.
            custom_conversion_event_metrics (optional):
                `Iterable[AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItem |
                AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricsItemDict] | Unset`.
            end_hour (optional): `int | Unset`.
            level: `MetricsReportingLevel | str`.
            primary_sort (optional): The server's default is `BY_ID`.
            report_format (optional): The server's default is `JSON`.
            reporting_timezone (optional): `ReportingTimeZone | str | Unset`.
            start_hour (optional): `int | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_accounts.analytics_create_report import build_request

        response: Response[AdsAnalyticsCreateAsyncResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    async def get_conversion_product(
        self, token: str, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> AdsAnalyticsGetAsyncResponse:
        """GET /ad_accounts/{ad_account_id}/reports/brand_category_sku.

        `GET /ad_accounts/{ad_account_id}/reports/brand_category_sku`.

        Args:
            token: The `token` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_accounts.analytics_get_conversion_product_report import build_request

        response: Response[AdsAnalyticsGetAsyncResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                token=token,
            ),
            options=options,
        )
        return response.parsed

    @overload
    async def create_conversion_product(
        self,
        data: ConversionProductReportRequest | ConversionProductReportRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdsAnalyticsCreateAsyncResponse: ...

    @overload
    async def create_conversion_product(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[ConversionProductReportRequestDict],
    ) -> AdsAnalyticsCreateAsyncResponse: ...

    async def create_conversion_product(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AdsAnalyticsCreateAsyncResponse:
        """POST /ad_accounts/{ad_account_id}/reports/brand_category_sku.

        `POST /ad_accounts/{ad_account_id}/reports/brand_category_sku`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            ad_group_ids (optional): `Iterable[str] | Unset`.
            campaign_ids (optional): `Iterable[str] | Unset`.
            campaign_objective_types (optional): `Iterable[ObjectiveType | str] | Unset`.
            click_window_days (optional): The server's default is 30.
            columns: `Iterable[ConversionProductReportingColumn | str]`.
            conversion_product_attribution_type (optional): The server's default is `DEFAULT`.
            conversion_product_breakdown (optional): The server's default is `PRODUCT_BRAND`.
            conversion_report_time (optional): The server's default is `TIME_OF_AD_ACTION`.
            end_date: `str`.
            granularity: `ConversionProductReportRequestGranularity | str`.
            level: `ConversionProductReportRequestLevel | str`.
            product_sku_ids (optional): `Iterable[str] | Unset`.
            report_name: `str`.
            start_date: `str`.
            view_window_days (optional): The server's default is 30.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_accounts.analytics_create_conversion_product_report import build_request

        response: Response[AdsAnalyticsCreateAsyncResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    async def list_templates_page(
        self,
        *,
        ad_account_id: str | None = None,
        page_size: int | None = None,
        order: QueryOrder | str | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[TemplateResponse]:
        """GET /ad_accounts/{ad_account_id}/templates, one page of them.

        `GET /ad_accounts/{ad_account_id}/templates`.

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
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_accounts.templates_list import build_request

        response: Response[TemplatesListResponse200] = await self._client.execute(
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

    def iter_templates(
        self,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        order: QueryOrder | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[TemplateResponse]:
        """GET /ad_accounts/{ad_account_id}/templates, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            order: The `order` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[TemplateResponse]:
            return await self.list_templates_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                order=order,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size, lambda row: row.id))

    async def create_from_template(
        self,
        template_id: str,
        *,
        ad_account_id: str | None = None,
        start_date: datetime.date | str | None = None,
        end_date: datetime.date | str | None = None,
        granularity: Granularity | str | None = None,
        options: RequestOptions | None = None,
    ) -> TemplateBasedReport:
        """POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports.

        `POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports`.

        Args:
            template_id: The `template_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            granularity: The `granularity` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_accounts.analytics_create_template_report import build_request

        response: Response[TemplateBasedReport] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                template_id=template_id,
                start_date=start_date,
                end_date=end_date,
                granularity=granularity,
            ),
            options=options,
        )
        return response.parsed
