from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.Media] = Operation(
    id="media_get",
    method="GET",
    path="/media/{media_id}",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.Media},
    summary="",
)

_MEDIA_ID = Parameter("media_id", lambda: checks.text(pattern="^\\d+\\Z"))


def build_request(*, media_id: str) -> Request[models.Media]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/media/{_MEDIA_ID.segment(OPERATION, media_id)}",
    )


def sync_detailed(*, client: Executor, media_id: str) -> Response[models.Media]:
    """GET /media/{media_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(media_id=media_id))


def sync(*, client: Executor, media_id: str) -> models.Media:
    """GET /media/{media_id}.

    `GET /media/{media_id}`.

    Args:
        client: The client that sends the request.
        media_id: The `media_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(media_id=media_id)).parsed


async def asyncio_detailed(*, client: AsyncExecutor, media_id: str) -> Response[models.Media]:
    """GET /media/{media_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(media_id=media_id))


async def asyncio(*, client: AsyncExecutor, media_id: str) -> models.Media:
    """GET /media/{media_id}.

    `GET /media/{media_id}`.

    Args:
        client: The client that sends the request.
        media_id: The `media_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(media_id=media_id))).parsed
