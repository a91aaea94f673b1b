from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[None] = Operation(
    id="revoke_account",
    method="DELETE",
    path="/v1/pinterest/accounts/{account_id}",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {204: None},
    required_scope="destructive",
    summary="Disconnect a Pinterest account",
)

_ACCOUNT_ID = Parameter(
    "account_id", lambda: checks.uuid, lambda value: coerce.uuid(value, "PinterestAccountResponse")
)


def build_request(
    *, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> Request[None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/v1/pinterest/accounts/{_ACCOUNT_ID.segment(OPERATION, account_id)}",
    )


def sync_detailed(
    *, client: Executor, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> Response[None]:
    """Disconnect a Pinterest account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(account_id=account_id))


def sync(
    *, client: Executor, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> None:
    """Disconnect a Pinterest account.

    `DELETE /v1/pinterest/accounts/{account_id}`.

    Also drops every schedule of the account that has not run.

    Args:
        client: The client that sends the request.
        account_id: PinBridge id of the connected Pinterest account.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(account_id=account_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> Response[None]:
    """Disconnect a Pinterest account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(account_id=account_id))


async def asyncio(
    *, client: AsyncExecutor, account_id: uuid.UUID | str | models.PinterestAccountResponse
) -> None:
    """Disconnect a Pinterest account.

    `DELETE /v1/pinterest/accounts/{account_id}`.

    Also drops every schedule of the account that has not run.

    Args:
        client: The client that sends the request.
        account_id: PinBridge id of the connected Pinterest account.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(account_id=account_id))).parsed
