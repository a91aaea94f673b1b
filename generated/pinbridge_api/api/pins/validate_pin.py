from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PinValidationResponse] = Operation(
    id="validate_pin",
    method="POST",
    path="/v1/pins/validate",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.PinValidationResponse},
    required_scope="read",
    summary="Check a pin without publishing it",
)

_BODY = Body(lambda: checks.model(models.PinCreate), key_paths=[["idempotency_key"]])


def build_request(
    *, body: models.PinCreate | models.PinCreateDict
) -> Request[models.PinValidationResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/pins/validate",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.PinCreate | models.PinCreateDict
) -> Response[models.PinValidationResponse]:
    """Check a pin without publishing it.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.PinCreate | models.PinCreateDict
) -> models.PinValidationResponse:
    """Check a pin without publishing it.

    `POST /v1/pins/validate`, since API 1.30.

    Dry run of `create_pin`: every check runs, nothing is created and no quota is spent. The
    verdict is in the body, so a pin that would be refused also gets a 200. A warning with code
    `rate_paced` says that publishing would wait for rate capacity.

    Assumed: A key already in use is reported in `existing_pin_id`, and only failed checks (not
    warnings) make the pin invalid.

    Args:
        client: The client that sends the request.
        body: A pin to publish. Takes one media source and at most one video cover.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.PinCreate | models.PinCreateDict
) -> Response[models.PinValidationResponse]:
    """Check a pin without publishing it.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.PinCreate | models.PinCreateDict
) -> models.PinValidationResponse:
    """Check a pin without publishing it.

    `POST /v1/pins/validate`, since API 1.30.

    Dry run of `create_pin`: every check runs, nothing is created and no quota is spent. The
    verdict is in the body, so a pin that would be refused also gets a 200. A warning with code
    `rate_paced` says that publishing would wait for rate capacity.

    Assumed: A key already in use is reported in `existing_pin_id`, and only failed checks (not
    warnings) make the pin invalid.

    Args:
        client: The client that sends the request.
        body: A pin to publish. Takes one media source and at most one video cover.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
