from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.DeliveryMetricsResponse] = Operation(
    id="delivery_metrics_get",
    method="GET",
    path="/resources/delivery_metrics",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.DeliveryMetricsResponse},
    summary="",
)

_REPORT_TYPE = Parameter(
    "report_type",
    lambda: checks.choice(models.QueryReportType),
    lambda value: coerce.choice(value, models.QueryReportType),
)


def build_request(
    *, report_type: models.QueryReportType | str | Unset | None = UNSET
) -> Request[models.DeliveryMetricsResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/resources/delivery_metrics",
        query=encode_query([*_REPORT_TYPE.pairs(OPERATION, report_type)]),
    )


def sync_detailed(
    *, client: Executor, report_type: models.QueryReportType | str | Unset | None = UNSET
) -> Response[models.DeliveryMetricsResponse]:
    """GET /resources/delivery_metrics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(report_type=report_type))


def sync(
    *, client: Executor, report_type: models.QueryReportType | str | Unset | None = UNSET
) -> models.DeliveryMetricsResponse:
    """GET /resources/delivery_metrics.

    `GET /resources/delivery_metrics`.

    Args:
        client: The client that sends the request.
        report_type: The `report_type` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(report_type=report_type)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, report_type: models.QueryReportType | str | Unset | None = UNSET
) -> Response[models.DeliveryMetricsResponse]:
    """GET /resources/delivery_metrics.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(report_type=report_type))


async def asyncio(
    *, client: AsyncExecutor, report_type: models.QueryReportType | str | Unset | None = UNSET
) -> models.DeliveryMetricsResponse:
    """GET /resources/delivery_metrics.

    `GET /resources/delivery_metrics`.

    Args:
        client: The client that sends the request.
        report_type: The `report_type` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(report_type=report_type))).parsed
