"""The group `analytics` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._async.resource import AsyncAPIResource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AdAccountAnalyticsResponseItem,
        AdGroupsAnalyticsResponseItem,
        AdPinAnalytics,
        AdsAnalyticsAdGroupTargetingType,
        AdsAnalyticsAdTargetingType,
        AdsAnalyticsCampaignTargetingType,
        AdsAnalyticsResponseItem,
        AdsAnalyticsTargetingType,
        AnalyticsMetricsResponse,
        CampaignsAnalyticsResponseItem,
        ConversionReportAttributionType,
        Granularity,
        MetricsResponse,
        ProductGroupAnalyticsResponseItem,
        QueryAppTypes,
        QueryColumnsItem,
        QueryContentType,
        QueryConversionAttributionClickWindowDays,
        QueryConversionAttributionConversionReportTime,
        QueryConversionAttributionEngagementWindowDays,
        QueryConversionAttributionViewWindowDays,
        QueryCreatedInLastNDays,
        QueryFromClaimedContent,
        QueryMetricTypesItem,
        QueryPinFormat,
        QuerySortBy,
        QuerySource,
        QuerySplitFieldUserAccount,
        QueryVideoPinMetricTypesItem,
        QueryVideoPinSortBy,
        ReportingTimeZone,
        TopPinsAnalyticsResponse,
        TopVideoPinsAnalyticsResponse,
    )


class AsyncAnalyticsResource(AsyncAPIResource):
    """Operations of the group `analytics`."""

    async def ad_account(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        columns: Iterable[QueryColumnsItem | str],
        granularity: Granularity | str,
        ad_account_id: str | None = None,
        click_window_days: QueryConversionAttributionClickWindowDays | int | None = None,
        engagement_window_days: QueryConversionAttributionEngagementWindowDays | int | None = None,
        view_window_days: QueryConversionAttributionViewWindowDays | int | None = None,
        conversion_report_time: QueryConversionAttributionConversionReportTime | str | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
        options: RequestOptions | None = None,
    ) -> list[AdAccountAnalyticsResponseItem]:
        """GET /ad_accounts/{ad_account_id}/analytics.

        `GET /ad_accounts/{ad_account_id}/analytics`.

        Args:
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            columns: The `columns` of the operation.
            granularity: The `granularity` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            click_window_days: The server's default is 30.
            engagement_window_days: The server's default is 30.
            view_window_days: The server's default is 1.
            conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
            reporting_timezone: The `reporting_timezone` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_accounts.ad_account_analytics import build_request

        response: Response[list[AdAccountAnalyticsResponseItem]] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                start_date=start_date,
                end_date=end_date,
                columns=columns,
                granularity=granularity,
                click_window_days=click_window_days,
                engagement_window_days=engagement_window_days,
                view_window_days=view_window_days,
                conversion_report_time=conversion_report_time,
                reporting_timezone=reporting_timezone,
            ),
            options=options,
        )
        return response.parsed

    async def ad_account_targeting(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        targeting_types: Iterable[AdsAnalyticsTargetingType | str],
        columns: Iterable[QueryColumnsItem | str],
        granularity: Granularity | str,
        ad_account_id: str | None = None,
        click_window_days: QueryConversionAttributionClickWindowDays | int | None = None,
        engagement_window_days: QueryConversionAttributionEngagementWindowDays | int | None = None,
        view_window_days: QueryConversionAttributionViewWindowDays | int | None = None,
        conversion_report_time: QueryConversionAttributionConversionReportTime | str | None = None,
        attribution_types: Iterable[ConversionReportAttributionType | str] | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
        options: RequestOptions | None = None,
    ) -> MetricsResponse:
        """GET /ad_accounts/{ad_account_id}/targeting_analytics.

        `GET /ad_accounts/{ad_account_id}/targeting_analytics`.

        Args:
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            targeting_types: The `targeting_types` of the operation.
            columns: The `columns` of the operation.
            granularity: The `granularity` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            click_window_days: The server's default is 30.
            engagement_window_days: The server's default is 30.
            view_window_days: The server's default is 1.
            conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
            attribution_types: The `attribution_types` of the operation.
            reporting_timezone: The `reporting_timezone` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_accounts.ad_account_targeting_analytics_get import build_request

        response: Response[MetricsResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                start_date=start_date,
                end_date=end_date,
                targeting_types=targeting_types,
                columns=columns,
                granularity=granularity,
                click_window_days=click_window_days,
                engagement_window_days=engagement_window_days,
                view_window_days=view_window_days,
                conversion_report_time=conversion_report_time,
                attribution_types=attribution_types,
                reporting_timezone=reporting_timezone,
            ),
            options=options,
        )
        return response.parsed

    async def ad_groups(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        ad_group_ids: Iterable[str],
        columns: Iterable[QueryColumnsItem | str],
        granularity: Granularity | str,
        ad_account_id: str | None = None,
        click_window_days: QueryConversionAttributionClickWindowDays | int | None = None,
        engagement_window_days: QueryConversionAttributionEngagementWindowDays | int | None = None,
        view_window_days: QueryConversionAttributionViewWindowDays | int | None = None,
        conversion_report_time: QueryConversionAttributionConversionReportTime | str | None = None,
        aggregate_report_rows: bool | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
        options: RequestOptions | None = None,
    ) -> list[AdGroupsAnalyticsResponseItem]:
        """GET /ad_accounts/{ad_account_id}/ad_groups/analytics.

        `GET /ad_accounts/{ad_account_id}/ad_groups/analytics`.

        Args:
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            ad_group_ids: The `ad_group_ids` of the operation.
            columns: The `columns` of the operation.
            granularity: The `granularity` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            click_window_days: The server's default is 30.
            engagement_window_days: The server's default is 30.
            view_window_days: The server's default is 1.
            conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
            aggregate_report_rows: The server's default is False.
            reporting_timezone: The `reporting_timezone` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_groups.ad_groups_analytics import build_request

        response: Response[list[AdGroupsAnalyticsResponseItem]] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                start_date=start_date,
                end_date=end_date,
                ad_group_ids=ad_group_ids,
                columns=columns,
                granularity=granularity,
                click_window_days=click_window_days,
                engagement_window_days=engagement_window_days,
                view_window_days=view_window_days,
                conversion_report_time=conversion_report_time,
                aggregate_report_rows=aggregate_report_rows,
                reporting_timezone=reporting_timezone,
            ),
            options=options,
        )
        return response.parsed

    async def ad_group_targeting(
        self,
        *,
        ad_group_ids: Iterable[str],
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        targeting_types: Iterable[AdsAnalyticsAdGroupTargetingType | str],
        columns: Iterable[QueryColumnsItem | str],
        granularity: Granularity | str,
        ad_account_id: str | None = None,
        click_window_days: QueryConversionAttributionClickWindowDays | int | None = None,
        engagement_window_days: QueryConversionAttributionEngagementWindowDays | int | None = None,
        view_window_days: QueryConversionAttributionViewWindowDays | int | None = None,
        conversion_report_time: QueryConversionAttributionConversionReportTime | str | None = None,
        attribution_types: Iterable[ConversionReportAttributionType | str] | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
        options: RequestOptions | None = None,
    ) -> MetricsResponse:
        """GET /ad_accounts/{ad_account_id}/ad_groups/targeting_analytics.

        `GET /ad_accounts/{ad_account_id}/ad_groups/targeting_analytics`.

        Args:
            ad_group_ids: The `ad_group_ids` of the operation.
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            targeting_types: The `targeting_types` of the operation.
            columns: The `columns` of the operation.
            granularity: The `granularity` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            click_window_days: The server's default is 30.
            engagement_window_days: The server's default is 30.
            view_window_days: The server's default is 1.
            conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
            attribution_types: The `attribution_types` of the operation.
            reporting_timezone: The `reporting_timezone` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.ad_groups.ad_groups_targeting_analytics_get import build_request

        response: Response[MetricsResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                ad_group_ids=ad_group_ids,
                start_date=start_date,
                end_date=end_date,
                targeting_types=targeting_types,
                columns=columns,
                granularity=granularity,
                click_window_days=click_window_days,
                engagement_window_days=engagement_window_days,
                view_window_days=view_window_days,
                conversion_report_time=conversion_report_time,
                attribution_types=attribution_types,
                reporting_timezone=reporting_timezone,
            ),
            options=options,
        )
        return response.parsed

    async def ads(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        columns: Iterable[QueryColumnsItem | str],
        granularity: Granularity | str,
        ad_account_id: str | None = None,
        ad_ids: Iterable[str] | None = None,
        click_window_days: QueryConversionAttributionClickWindowDays | int | None = None,
        engagement_window_days: QueryConversionAttributionEngagementWindowDays | int | None = None,
        view_window_days: QueryConversionAttributionViewWindowDays | int | None = None,
        conversion_report_time: QueryConversionAttributionConversionReportTime | str | None = None,
        pin_ids: Iterable[str] | None = None,
        campaign_ids: Iterable[str] | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
        options: RequestOptions | None = None,
    ) -> list[AdsAnalyticsResponseItem]:
        """GET /ad_accounts/{ad_account_id}/ads/analytics.

        `GET /ad_accounts/{ad_account_id}/ads/analytics`.

        Args:
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            columns: The `columns` of the operation.
            granularity: The `granularity` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            ad_ids: The `ad_ids` of the operation.
            click_window_days: The server's default is 30.
            engagement_window_days: The server's default is 30.
            view_window_days: The server's default is 1.
            conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
            pin_ids: The `pin_ids` of the operation.
            campaign_ids: The `campaign_ids` of the operation.
            reporting_timezone: The `reporting_timezone` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.ads.ads_analytics import build_request

        response: Response[list[AdsAnalyticsResponseItem]] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                start_date=start_date,
                end_date=end_date,
                ad_ids=ad_ids,
                columns=columns,
                granularity=granularity,
                click_window_days=click_window_days,
                engagement_window_days=engagement_window_days,
                view_window_days=view_window_days,
                conversion_report_time=conversion_report_time,
                pin_ids=pin_ids,
                campaign_ids=campaign_ids,
                reporting_timezone=reporting_timezone,
            ),
            options=options,
        )
        return response.parsed

    async def ad_targeting(
        self,
        *,
        ad_ids: Iterable[str],
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        targeting_types: Iterable[AdsAnalyticsAdTargetingType | str],
        columns: Iterable[QueryColumnsItem | str],
        granularity: Granularity | str,
        ad_account_id: str | None = None,
        click_window_days: QueryConversionAttributionClickWindowDays | int | None = None,
        engagement_window_days: QueryConversionAttributionEngagementWindowDays | int | None = None,
        view_window_days: QueryConversionAttributionViewWindowDays | int | None = None,
        conversion_report_time: QueryConversionAttributionConversionReportTime | str | None = None,
        attribution_types: Iterable[ConversionReportAttributionType | str] | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
        options: RequestOptions | None = None,
    ) -> MetricsResponse:
        """GET /ad_accounts/{ad_account_id}/ads/targeting_analytics.

        `GET /ad_accounts/{ad_account_id}/ads/targeting_analytics`.

        Args:
            ad_ids: The `ad_ids` of the operation.
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            targeting_types: The `targeting_types` of the operation.
            columns: The `columns` of the operation.
            granularity: The `granularity` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            click_window_days: The server's default is 30.
            engagement_window_days: The server's default is 30.
            view_window_days: The server's default is 1.
            conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
            attribution_types: The `attribution_types` of the operation.
            reporting_timezone: The `reporting_timezone` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.ads.ad_targeting_analytics_get import build_request

        response: Response[MetricsResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                ad_ids=ad_ids,
                start_date=start_date,
                end_date=end_date,
                targeting_types=targeting_types,
                columns=columns,
                granularity=granularity,
                click_window_days=click_window_days,
                engagement_window_days=engagement_window_days,
                view_window_days=view_window_days,
                conversion_report_time=conversion_report_time,
                attribution_types=attribution_types,
                reporting_timezone=reporting_timezone,
            ),
            options=options,
        )
        return response.parsed

    async def campaigns(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        campaign_ids: Iterable[str],
        columns: Iterable[QueryColumnsItem | str],
        granularity: Granularity | str,
        ad_account_id: str | None = None,
        click_window_days: QueryConversionAttributionClickWindowDays | int | None = None,
        engagement_window_days: QueryConversionAttributionEngagementWindowDays | int | None = None,
        view_window_days: QueryConversionAttributionViewWindowDays | int | None = None,
        conversion_report_time: QueryConversionAttributionConversionReportTime | str | None = None,
        aggregate_report_rows: bool | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
        options: RequestOptions | None = None,
    ) -> list[CampaignsAnalyticsResponseItem]:
        """GET /ad_accounts/{ad_account_id}/campaigns/analytics.

        `GET /ad_accounts/{ad_account_id}/campaigns/analytics`.

        Args:
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            campaign_ids: The `campaign_ids` of the operation.
            columns: The `columns` of the operation.
            granularity: The `granularity` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            click_window_days: The server's default is 30.
            engagement_window_days: The server's default is 30.
            view_window_days: The server's default is 1.
            conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
            aggregate_report_rows: The server's default is False.
            reporting_timezone: The `reporting_timezone` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.campaigns.campaigns_analytics import build_request

        response: Response[list[CampaignsAnalyticsResponseItem]] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                start_date=start_date,
                end_date=end_date,
                campaign_ids=campaign_ids,
                columns=columns,
                granularity=granularity,
                click_window_days=click_window_days,
                engagement_window_days=engagement_window_days,
                view_window_days=view_window_days,
                conversion_report_time=conversion_report_time,
                aggregate_report_rows=aggregate_report_rows,
                reporting_timezone=reporting_timezone,
            ),
            options=options,
        )
        return response.parsed

    async def campaign_targeting(
        self,
        *,
        campaign_ids: Iterable[str],
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        targeting_types: Iterable[AdsAnalyticsCampaignTargetingType | str],
        columns: Iterable[QueryColumnsItem | str],
        granularity: Granularity | str,
        ad_account_id: str | None = None,
        click_window_days: QueryConversionAttributionClickWindowDays | int | None = None,
        engagement_window_days: QueryConversionAttributionEngagementWindowDays | int | None = None,
        view_window_days: QueryConversionAttributionViewWindowDays | int | None = None,
        conversion_report_time: QueryConversionAttributionConversionReportTime | str | None = None,
        attribution_types: Iterable[ConversionReportAttributionType | str] | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
        options: RequestOptions | None = None,
    ) -> MetricsResponse:
        """GET /ad_accounts/{ad_account_id}/campaigns/targeting_analytics.

        `GET /ad_accounts/{ad_account_id}/campaigns/targeting_analytics`.

        Args:
            campaign_ids: The `campaign_ids` of the operation.
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            targeting_types: The `targeting_types` of the operation.
            columns: The `columns` of the operation.
            granularity: The `granularity` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            click_window_days: The server's default is 30.
            engagement_window_days: The server's default is 30.
            view_window_days: The server's default is 1.
            conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
            attribution_types: The `attribution_types` of the operation.
            reporting_timezone: The `reporting_timezone` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.campaigns.campaign_targeting_analytics_get import build_request

        response: Response[MetricsResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                campaign_ids=campaign_ids,
                start_date=start_date,
                end_date=end_date,
                targeting_types=targeting_types,
                columns=columns,
                granularity=granularity,
                click_window_days=click_window_days,
                engagement_window_days=engagement_window_days,
                view_window_days=view_window_days,
                conversion_report_time=conversion_report_time,
                attribution_types=attribution_types,
                reporting_timezone=reporting_timezone,
            ),
            options=options,
        )
        return response.parsed

    async def ad_pins(
        self,
        *,
        campaign_id: str,
        pin_ids: Iterable[str],
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        columns: Iterable[QueryColumnsItem | str],
        granularity: Granularity | str,
        ad_account_id: str | None = None,
        click_window_days: QueryConversionAttributionClickWindowDays | int | None = None,
        engagement_window_days: QueryConversionAttributionEngagementWindowDays | int | None = None,
        view_window_days: QueryConversionAttributionViewWindowDays | int | None = None,
        conversion_report_time: QueryConversionAttributionConversionReportTime | str | None = None,
        options: RequestOptions | None = None,
    ) -> list[AdPinAnalytics]:
        """GET /ad_accounts/{ad_account_id}/pins/analytics.

        `GET /ad_accounts/{ad_account_id}/pins/analytics`.

        Args:
            campaign_id: The `campaign_id` of the operation.
            pin_ids: The `pin_ids` of the operation.
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            columns: The `columns` of the operation.
            granularity: The `granularity` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            click_window_days: The server's default is 30.
            engagement_window_days: The server's default is 30.
            view_window_days: The server's default is 1.
            conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.campaigns.ad_pins_analytics import build_request

        response: Response[list[AdPinAnalytics]] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                campaign_id=campaign_id,
                pin_ids=pin_ids,
                start_date=start_date,
                end_date=end_date,
                columns=columns,
                granularity=granularity,
                click_window_days=click_window_days,
                engagement_window_days=engagement_window_days,
                view_window_days=view_window_days,
                conversion_report_time=conversion_report_time,
            ),
            options=options,
        )
        return response.parsed

    async def product_groups(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        product_group_ids: Iterable[str],
        columns: Iterable[QueryColumnsItem | str],
        granularity: Granularity | str,
        ad_account_id: str | None = None,
        click_window_days: QueryConversionAttributionClickWindowDays | int | None = None,
        engagement_window_days: QueryConversionAttributionEngagementWindowDays | int | None = None,
        view_window_days: QueryConversionAttributionViewWindowDays | int | None = None,
        conversion_report_time: QueryConversionAttributionConversionReportTime | str | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
        options: RequestOptions | None = None,
    ) -> list[ProductGroupAnalyticsResponseItem]:
        """GET /ad_accounts/{ad_account_id}/product_groups/analytics.

        `GET /ad_accounts/{ad_account_id}/product_groups/analytics`.

        Args:
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            product_group_ids: The `product_group_ids` of the operation.
            columns: The `columns` of the operation.
            granularity: The `granularity` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            click_window_days: The server's default is 30.
            engagement_window_days: The server's default is 30.
            view_window_days: The server's default is 1.
            conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.
            reporting_timezone: The `reporting_timezone` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.product_group_promotions.product_groups_analytics import build_request

        response: Response[list[ProductGroupAnalyticsResponseItem]] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                start_date=start_date,
                end_date=end_date,
                product_group_ids=product_group_ids,
                columns=columns,
                granularity=granularity,
                click_window_days=click_window_days,
                engagement_window_days=engagement_window_days,
                view_window_days=view_window_days,
                conversion_report_time=conversion_report_time,
                reporting_timezone=reporting_timezone,
            ),
            options=options,
        )
        return response.parsed

    async def user(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        from_claimed_content: QueryFromClaimedContent | str | None = None,
        pin_format: QueryPinFormat | str | None = None,
        app_types: QueryAppTypes | str | None = None,
        content_type: QueryContentType | str | None = None,
        source: QuerySource | str | None = None,
        metric_types: Iterable[QueryMetricTypesItem | str] | None = None,
        split_field: QuerySplitFieldUserAccount | str | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, AnalyticsMetricsResponse]:
        """GET /user_account/analytics.

        `GET /user_account/analytics`.

        Args:
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            from_claimed_content: The server's default is `BOTH`.
            pin_format: The server's default is `ALL`.
            app_types: The server's default is `ALL`.
            content_type: The server's default is `ALL`.
            source: The server's default is `ALL`.
            metric_types: The `metric_types` of the operation.
            split_field: The server's default is `NO_SPLIT`.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.user_account_analytics import build_request

        response: Response[dict[str, AnalyticsMetricsResponse]] = await self._client.execute(
            build_request(
                start_date=start_date,
                end_date=end_date,
                from_claimed_content=from_claimed_content,
                pin_format=pin_format,
                app_types=app_types,
                content_type=content_type,
                source=source,
                metric_types=metric_types,
                split_field=split_field,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )
        return response.parsed

    async def top_pins(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        sort_by: QuerySortBy | str,
        from_claimed_content: QueryFromClaimedContent | str | None = None,
        pin_format: QueryPinFormat | str | None = None,
        app_types: QueryAppTypes | str | None = None,
        content_type: QueryContentType | str | None = None,
        source: QuerySource | str | None = None,
        metric_types: Iterable[QueryMetricTypesItem | str] | None = None,
        num_of_pins: int | None = None,
        created_in_last_n_days: QueryCreatedInLastNDays | int | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> TopPinsAnalyticsResponse:
        """GET /user_account/analytics/top_pins.

        `GET /user_account/analytics/top_pins`.

        Args:
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            sort_by: The `sort_by` of the operation.
            from_claimed_content: The server's default is `BOTH`.
            pin_format: The server's default is `ALL`.
            app_types: The server's default is `ALL`.
            content_type: The server's default is `ALL`.
            source: The server's default is `ALL`.
            metric_types: The `metric_types` of the operation.
            num_of_pins: The server's default is 10.
            created_in_last_n_days: The `created_in_last_n_days` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.user_account_analytics_top_pins import build_request

        response: Response[TopPinsAnalyticsResponse] = await self._client.execute(
            build_request(
                start_date=start_date,
                end_date=end_date,
                sort_by=sort_by,
                from_claimed_content=from_claimed_content,
                pin_format=pin_format,
                app_types=app_types,
                content_type=content_type,
                source=source,
                metric_types=metric_types,
                num_of_pins=num_of_pins,
                created_in_last_n_days=created_in_last_n_days,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )
        return response.parsed

    async def top_video_pins(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        sort_by: QueryVideoPinSortBy | str,
        from_claimed_content: QueryFromClaimedContent | str | None = None,
        pin_format: QueryPinFormat | str | None = None,
        app_types: QueryAppTypes | str | None = None,
        content_type: QueryContentType | str | None = None,
        source: QuerySource | str | None = None,
        metric_types: Iterable[QueryVideoPinMetricTypesItem | str] | None = None,
        num_of_pins: int | None = None,
        created_in_last_n_days: QueryCreatedInLastNDays | int | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> TopVideoPinsAnalyticsResponse:
        """GET /user_account/analytics/top_video_pins.

        `GET /user_account/analytics/top_video_pins`.

        Args:
            start_date: The `start_date` of the operation.
            end_date: The `end_date` of the operation.
            sort_by: The `sort_by` of the operation.
            from_claimed_content: The server's default is `BOTH`.
            pin_format: The server's default is `ALL`.
            app_types: The server's default is `ALL`.
            content_type: The server's default is `ALL`.
            source: The server's default is `ALL`.
            metric_types: The `metric_types` of the operation.
            num_of_pins: The server's default is 10.
            created_in_last_n_days: The `created_in_last_n_days` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.user_account_analytics_top_video_pins import build_request

        response: Response[TopVideoPinsAnalyticsResponse] = await self._client.execute(
            build_request(
                start_date=start_date,
                end_date=end_date,
                sort_by=sort_by,
                from_claimed_content=from_claimed_content,
                pin_format=pin_format,
                app_types=app_types,
                content_type=content_type,
                source=source,
                metric_types=metric_types,
                num_of_pins=num_of_pins,
                created_in_last_n_days=created_in_last_n_days,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )
        return response.parsed
