from __future__ import annotations

import datetime

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.TemplateBasedReport] = Operation(
    id="analytics_create_template_report",
    method="POST",
    path="/ad_accounts/{ad_account_id}/templates/{template_id}/reports",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.TemplateBasedReport, 201: models.TemplateBasedReport},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_TEMPLATE_ID = Parameter("template_id", lambda: checks.text(max_length=18))
_START_DATE = Parameter("start_date", lambda: checks.date, coerce.date)
_END_DATE = Parameter("end_date", lambda: checks.date, coerce.date)
_GRANULARITY = Parameter(
    "granularity",
    lambda: checks.choice(models.Granularity),
    lambda value: coerce.choice(value, models.Granularity),
)


def build_request(
    *,
    ad_account_id: str,
    template_id: str,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    granularity: models.Granularity | str | Unset | None = UNSET,
) -> Request[models.TemplateBasedReport]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/templates/{_TEMPLATE_ID.segment(OPERATION, template_id)}/reports",
        query=encode_query(
            [
                *_START_DATE.pairs(OPERATION, start_date),
                *_END_DATE.pairs(OPERATION, end_date),
                *_GRANULARITY.pairs(OPERATION, granularity),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    template_id: str,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    granularity: models.Granularity | str | Unset | None = UNSET,
) -> Response[models.TemplateBasedReport]:
    """POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            template_id=template_id,
            start_date=start_date,
            end_date=end_date,
            granularity=granularity,
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    template_id: str,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    granularity: models.Granularity | str | Unset | None = UNSET,
) -> models.TemplateBasedReport:
    """POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports.

    `POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        template_id: The `template_id` of the operation.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        granularity: The `granularity` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            template_id=template_id,
            start_date=start_date,
            end_date=end_date,
            granularity=granularity,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    template_id: str,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    granularity: models.Granularity | str | Unset | None = UNSET,
) -> Response[models.TemplateBasedReport]:
    """POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            template_id=template_id,
            start_date=start_date,
            end_date=end_date,
            granularity=granularity,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    template_id: str,
    start_date: datetime.date | str | Unset | None = UNSET,
    end_date: datetime.date | str | Unset | None = UNSET,
    granularity: models.Granularity | str | Unset | None = UNSET,
) -> models.TemplateBasedReport:
    """POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports.

    `POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        template_id: The `template_id` of the operation.
        start_date: The `start_date` of the operation.
        end_date: The `end_date` of the operation.
        granularity: The `granularity` of the operation.

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
                template_id=template_id,
                start_date=start_date,
                end_date=end_date,
                granularity=granularity,
            )
        )
    ).parsed
