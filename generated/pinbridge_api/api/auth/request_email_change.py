from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PrimaryEmailChangeRequestResponse] = Operation(
    id="request_email_change",
    method="POST",
    path="/v1/auth/email/change/request",
    retry_safety="unsafe",
    security=("bearerAuth",),
    load_responses=lambda: {200: models.PrimaryEmailChangeRequestResponse},
    summary="Ask to change the email address",
)

_BODY = Body(lambda: checks.model(models.PrimaryEmailChangeRequest))


def build_request(
    *, body: models.PrimaryEmailChangeRequest | models.PrimaryEmailChangeRequestDict
) -> Request[models.PrimaryEmailChangeRequestResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/auth/email/change/request",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    body: models.PrimaryEmailChangeRequest | models.PrimaryEmailChangeRequestDict,
) -> Response[models.PrimaryEmailChangeRequestResponse]:
    """Ask to change the email address.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *,
    client: Executor,
    body: models.PrimaryEmailChangeRequest | models.PrimaryEmailChangeRequestDict,
) -> models.PrimaryEmailChangeRequestResponse:
    """Ask to change the email address.

    `POST /v1/auth/email/change/request`.

    Sends an email to the new address. The old one stays valid until the link in it is opened.

    Assumed: API keys are assumed to be refused, and an address that is taken to give 409.

    Args:
        client: The client that sends the request.
        body: Address that is to replace the present one.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    body: models.PrimaryEmailChangeRequest | models.PrimaryEmailChangeRequestDict,
) -> Response[models.PrimaryEmailChangeRequestResponse]:
    """Ask to change the email address.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: models.PrimaryEmailChangeRequest | models.PrimaryEmailChangeRequestDict,
) -> models.PrimaryEmailChangeRequestResponse:
    """Ask to change the email address.

    `POST /v1/auth/email/change/request`.

    Sends an email to the new address. The old one stays valid until the link in it is opened.

    Assumed: API keys are assumed to be refused, and an address that is taken to give 409.

    Args:
        client: The client that sends the request.
        body: Address that is to replace the present one.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
