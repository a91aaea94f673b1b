from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BulkUpsertStatusResponse] = Operation(
    id="bulk_request_get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/bulk/{bulk_request_id}",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.BulkUpsertStatusResponse},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BULK_REQUEST_ID = Parameter("bulk_request_id", lambda: checks.text())
_INCLUDE_DETAILS = Parameter("include_details", lambda: checks.boolean)


def build_request(
    *, ad_account_id: str, bulk_request_id: str, include_details: bool | Unset | None = UNSET
) -> Request[models.BulkUpsertStatusResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/bulk/{_BULK_REQUEST_ID.segment(OPERATION, bulk_request_id)}",
        query=encode_query([*_INCLUDE_DETAILS.pairs(OPERATION, include_details)]),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    bulk_request_id: str,
    include_details: bool | Unset | None = UNSET,
) -> Response[models.BulkUpsertStatusResponse]:
    """GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            bulk_request_id=bulk_request_id,
            include_details=include_details,
        )
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    bulk_request_id: str,
    include_details: bool | Unset | None = UNSET,
) -> models.BulkUpsertStatusResponse:
    """GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}.

    `GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        bulk_request_id: The `bulk_request_id` of the operation.
        include_details: The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            bulk_request_id=bulk_request_id,
            include_details=include_details,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    bulk_request_id: str,
    include_details: bool | Unset | None = UNSET,
) -> Response[models.BulkUpsertStatusResponse]:
    """GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            bulk_request_id=bulk_request_id,
            include_details=include_details,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    bulk_request_id: str,
    include_details: bool | Unset | None = UNSET,
) -> models.BulkUpsertStatusResponse:
    """GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}.

    `GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        bulk_request_id: The `bulk_request_id` of the operation.
        include_details: The server's default is False.

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
                bulk_request_id=bulk_request_id,
                include_details=include_details,
            )
        )
    ).parsed
