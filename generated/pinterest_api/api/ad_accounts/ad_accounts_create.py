from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.AdAccount] = Operation(
    id="ad_accounts_create",
    method="POST",
    path="/ad_accounts",
    retry_safety="unsafe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.AdAccount, 201: models.AdAccount},
    summary="",
)

_BODY = Body(lambda: checks.model(models.AdAccountCreate))


def build_request(
    *, body: models.AdAccountCreate | models.AdAccountCreateDict
) -> Request[models.AdAccount]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/ad_accounts",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.AdAccountCreate | models.AdAccountCreateDict
) -> Response[models.AdAccount]:
    """POST /ad_accounts.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.AdAccountCreate | models.AdAccountCreateDict
) -> models.AdAccount:
    """POST /ad_accounts.

    `POST /ad_accounts`.

    Args:
        client: The client that sends the request.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.AdAccountCreate | models.AdAccountCreateDict
) -> Response[models.AdAccount]:
    """POST /ad_accounts.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.AdAccountCreate | models.AdAccountCreateDict
) -> models.AdAccount:
    """POST /ad_accounts.

    `POST /ad_accounts`.

    Args:
        client: The client that sends the request.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
