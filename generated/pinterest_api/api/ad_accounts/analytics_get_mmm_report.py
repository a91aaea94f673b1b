from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.GetMMMReportResponse] = Operation(
    id="analytics_get_mmm_report",
    method="GET",
    path="/ad_accounts/{ad_account_id}/mmm_reports",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.GetMMMReportResponse},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_TOKEN = Parameter("token", lambda: checks.text(), required=True)


def build_request(*, ad_account_id: str, token: str) -> Request[models.GetMMMReportResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/mmm_reports",
        query=encode_query([*_TOKEN.pairs(OPERATION, token)]),
    )


def sync_detailed(
    *, client: Executor, ad_account_id: str, token: str
) -> Response[models.GetMMMReportResponse]:
    """GET /ad_accounts/{ad_account_id}/mmm_reports.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, token=token))


def sync(*, client: Executor, ad_account_id: str, token: str) -> models.GetMMMReportResponse:
    """GET /ad_accounts/{ad_account_id}/mmm_reports.

    `GET /ad_accounts/{ad_account_id}/mmm_reports`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        token: The `token` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, token=token)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, ad_account_id: str, token: str
) -> Response[models.GetMMMReportResponse]:
    """GET /ad_accounts/{ad_account_id}/mmm_reports.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(ad_account_id=ad_account_id, token=token))


async def asyncio(
    *, client: AsyncExecutor, ad_account_id: str, token: str
) -> models.GetMMMReportResponse:
    """GET /ad_accounts/{ad_account_id}/mmm_reports.

    `GET /ad_accounts/{ad_account_id}/mmm_reports`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        token: The `token` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(ad_account_id=ad_account_id, token=token))).parsed
