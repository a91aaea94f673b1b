from __future__ import annotations

import datetime
from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[list[models.AdPinAnalytics]] = Operation(
    id="ad_pins_analytics",
    method="GET",
    path="/ad_accounts/{ad_account_id}/pins/analytics",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: list[models.AdPinAnalytics]},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_CAMPAIGN_ID = Parameter(
    "campaign_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"), required=True
)
_PIN_IDS = Parameter(
    "pin_ids",
    lambda: checks.items(checks.text(pattern="^\\d+\\Z"), min_items=1, max_items=100),
    coerce.items,
    required=True,
)
_START_DATE = Parameter("start_date", lambda: checks.date, coerce.date, required=True)
_END_DATE = Parameter("end_date", lambda: checks.date, coerce.date, required=True)
_COLUMNS = Parameter(
    "columns",
    lambda: checks.items(checks.choice(models.QueryColumnsItem)),
    lambda value: coerce.items(value, lambda item: coerce.choice(item, models.QueryColumnsItem)),
    separator=",",
    required=True,
)
_GRANULARITY = Parameter(
    "granularity",
    lambda: checks.choice(models.Granularity),
    lambda value: coerce.choice(value, models.Granularity),
    required=True,
)
_CLICK_WINDOW_DAYS = Parameter(
    "click_window_days",
    lambda: checks.choice(models.QueryConversionAttributionClickWindowDays),
    lambda value: coerce.choice(value, models.QueryConversionAttributionClickWindowDays),
)
_ENGAGEMENT_WINDOW_DAYS = Parameter(
    "engagement_window_days",
    lambda: checks.choice(models.QueryConversionAttributionEngagementWindowDays),
    lambda value: coerce.choice(value, models.QueryConversionAttributionEngagementWindowDays),
)
_VIEW_WINDOW_DAYS = Parameter(
    "view_window_days",
    lambda: checks.choice(models.QueryConversionAttributionViewWindowDays),
    lambda value: coerce.choice(value, models.QueryConversionAttributionViewWindowDays),
)
_CONVERSION_REPORT_TIME = Parameter(
    "conversion_report_time",
    lambda: checks.choice(models.QueryConversionAttributionConversionReportTime),
    lambda value: coerce.choice(value, models.QueryConversionAttributionConversionReportTime),
)


def build_request(
    *,
    ad_account_id: str,
    campaign_id: str,
    pin_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    columns: Iterable[models.QueryColumnsItem | str],
    granularity: models.Granularity | str,
    click_window_days: models.QueryConversionAttributionClickWindowDays
    | int
    | Unset
    | None = UNSET,
    engagement_window_days: models.QueryConversionAttributionEngagementWindowDays
    | int
    | Unset
    | None = UNSET,
    view_window_days: models.QueryConversionAttributionViewWindowDays | int | Unset | None = UNSET,
    conversion_report_time: models.QueryConversionAttributionConversionReportTime
    | str
    | Unset
    | None = UNSET,
) -> Request[list[models.AdPinAnalytics]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/pins/analytics",
        query=encode_query(
            [
                *_CAMPAIGN_ID.pairs(OPERATION, campaign_id),
                *_PIN_IDS.pairs(OPERATION, pin_ids),
                *_START_DATE.pairs(OPERATION, start_date),
                *_END_DATE.pairs(OPERATION, end_date),
                *_COLUMNS.pairs(OPERATION, columns),
                *_GRANULARITY.pairs(OPERATION, granularity),
                *_CLICK_WINDOW_DAYS.pairs(OPERATION, click_window_days),
                *_ENGAGEMENT_WINDOW_DAYS.pairs(OPERATION, engagement_window_days),
                *_VIEW_WINDOW_DAYS.pairs(OPERATION, view_window_days),
                *_CONVERSION_REPORT_TIME.pairs(OPERATION, conversion_report_time),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    campaign_id: str,
    pin_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    columns: Iterable[models.QueryColumnsItem | str],
    granularity: models.Granularity | str,
    click_window_days: models.QueryConversionAttributionClickWindowDays
    | int
    | Unset
    | None = UNSET,
    engagement_window_days: models.QueryConversionAttributionEngagementWindowDays
    | int
    | Unset
    | None = UNSET,
    view_window_days: models.QueryConversionAttributionViewWindowDays | int | Unset | None = UNSET,
    conversion_report_time: models.QueryConversionAttributionConversionReportTime
    | str
    | Unset
    | None = UNSET,
) -> Response[list[models.AdPinAnalytics]]:
    """GET /ad_accounts/{ad_account_id}/pins/analytics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
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
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    campaign_id: str,
    pin_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    columns: Iterable[models.QueryColumnsItem | str],
    granularity: models.Granularity | str,
    click_window_days: models.QueryConversionAttributionClickWindowDays
    | int
    | Unset
    | None = UNSET,
    engagement_window_days: models.QueryConversionAttributionEngagementWindowDays
    | int
    | Unset
    | None = UNSET,
    view_window_days: models.QueryConversionAttributionViewWindowDays | int | Unset | None = UNSET,
    conversion_report_time: models.QueryConversionAttributionConversionReportTime
    | str
    | Unset
    | None = UNSET,
) -> list[models.AdPinAnalytics]:
    """GET /ad_accounts/{ad_account_id}/pins/analytics.

    `GET /ad_accounts/{ad_account_id}/pins/analytics`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        campaign_id: The `campaign_id` of the operation.
        pin_ids: The `pin_ids` of the operation.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        columns: The `columns` of the operation.
        granularity: The `granularity` of the operation.
        click_window_days: The server's default is 30.
        engagement_window_days: The server's default is 30.
        view_window_days: The server's default is 1.
        conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
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
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    campaign_id: str,
    pin_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    columns: Iterable[models.QueryColumnsItem | str],
    granularity: models.Granularity | str,
    click_window_days: models.QueryConversionAttributionClickWindowDays
    | int
    | Unset
    | None = UNSET,
    engagement_window_days: models.QueryConversionAttributionEngagementWindowDays
    | int
    | Unset
    | None = UNSET,
    view_window_days: models.QueryConversionAttributionViewWindowDays | int | Unset | None = UNSET,
    conversion_report_time: models.QueryConversionAttributionConversionReportTime
    | str
    | Unset
    | None = UNSET,
) -> Response[list[models.AdPinAnalytics]]:
    """GET /ad_accounts/{ad_account_id}/pins/analytics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
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
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    campaign_id: str,
    pin_ids: Iterable[str],
    start_date: datetime.date | str,
    end_date: datetime.date | str,
    columns: Iterable[models.QueryColumnsItem | str],
    granularity: models.Granularity | str,
    click_window_days: models.QueryConversionAttributionClickWindowDays
    | int
    | Unset
    | None = UNSET,
    engagement_window_days: models.QueryConversionAttributionEngagementWindowDays
    | int
    | Unset
    | None = UNSET,
    view_window_days: models.QueryConversionAttributionViewWindowDays | int | Unset | None = UNSET,
    conversion_report_time: models.QueryConversionAttributionConversionReportTime
    | str
    | Unset
    | None = UNSET,
) -> list[models.AdPinAnalytics]:
    """GET /ad_accounts/{ad_account_id}/pins/analytics.

    `GET /ad_accounts/{ad_account_id}/pins/analytics`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        campaign_id: The `campaign_id` of the operation.
        pin_ids: The `pin_ids` of the operation.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        columns: The `columns` of the operation.
        granularity: The `granularity` of the operation.
        click_window_days: The server's default is 30.
        engagement_window_days: The server's default is 30.
        view_window_days: The server's default is 1.
        conversion_report_time: The server's default is `TIME_OF_AD_ACTION`.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                ad_account_id=ad_account_id,
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
            )
        )
    ).parsed
