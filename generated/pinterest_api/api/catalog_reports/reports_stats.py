from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.ReportsStatsResponse200] = Operation(
    id="reports_stats",
    method="GET",
    path="/catalogs/reports/stats",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.ReportsStatsResponse200},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_PAGE_SIZE = Parameter("page_size", lambda: checks.integer(minimum=1, maximum=250), coerce.integer)
_BOOKMARK = Parameter("bookmark", lambda: checks.text())
_PARAMETERS = Parameter(
    "parameters",
    lambda: checks.variant(models.QueryCatalogsReportStatsParameters),
    lambda value: coerce.variant(value, models.QueryCatalogsReportStatsParameters),
    style="deepObject",
    required=True,
)


def build_request(
    *,
    parameters: models.QueryCatalogsReportStatsParameters
    | models.QueryCatalogsReportStatsParametersDict,
    ad_account_id: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Request[models.ReportsStatsResponse200]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/catalogs/reports/stats",
        query=encode_query(
            [
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
                *_PAGE_SIZE.pairs(OPERATION, page_size),
                *_BOOKMARK.pairs(OPERATION, bookmark),
                *_PARAMETERS.pairs(OPERATION, parameters),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    parameters: models.QueryCatalogsReportStatsParameters
    | models.QueryCatalogsReportStatsParametersDict,
    ad_account_id: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.ReportsStatsResponse200]:
    """GET /catalogs/reports/stats.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            page_size=page_size,
            bookmark=bookmark,
            parameters=parameters,
        )
    )


def sync(
    *,
    client: Executor,
    parameters: models.QueryCatalogsReportStatsParameters
    | models.QueryCatalogsReportStatsParametersDict,
    ad_account_id: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.ReportsStatsResponse200:
    """GET /catalogs/reports/stats.

    `GET /catalogs/reports/stats`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        page_size: The server's default is 25.
        bookmark: The `bookmark` of the operation.
        parameters: The `parameters` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            page_size=page_size,
            bookmark=bookmark,
            parameters=parameters,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    parameters: models.QueryCatalogsReportStatsParameters
    | models.QueryCatalogsReportStatsParametersDict,
    ad_account_id: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> Response[models.ReportsStatsResponse200]:
    """GET /catalogs/reports/stats.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            page_size=page_size,
            bookmark=bookmark,
            parameters=parameters,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    parameters: models.QueryCatalogsReportStatsParameters
    | models.QueryCatalogsReportStatsParametersDict,
    ad_account_id: str | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    bookmark: str | Unset | None = UNSET,
) -> models.ReportsStatsResponse200:
    """GET /catalogs/reports/stats.

    `GET /catalogs/reports/stats`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        page_size: The server's default is 25.
        bookmark: The `bookmark` of the operation.
        parameters: The `parameters` of the operation.

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
                page_size=page_size,
                bookmark=bookmark,
                parameters=parameters,
            )
        )
    ).parsed
