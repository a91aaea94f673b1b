from __future__ import annotations

from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

OPERATION: Operation[None] = Operation(
    id="lead_form_questions_get",
    method="GET",
    path="/resources/lead_form_questions",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: None},
    summary="",
)


def build_request() -> Request[None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/resources/lead_form_questions",
    )


def sync_detailed(*, client: Executor) -> Response[None]:
    """GET /resources/lead_form_questions.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request())


def sync(*, client: Executor) -> None:
    """GET /resources/lead_form_questions.

    `GET /resources/lead_form_questions`.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request()).parsed


async def asyncio_detailed(*, client: AsyncExecutor) -> Response[None]:
    """GET /resources/lead_form_questions.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request())


async def asyncio(*, client: AsyncExecutor) -> None:
    """GET /resources/lead_form_questions.

    `GET /resources/lead_form_questions`.

    Args:
        client: The client that sends the request.

    Returns:
        The decoded body.

    Raises:
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request())).parsed
