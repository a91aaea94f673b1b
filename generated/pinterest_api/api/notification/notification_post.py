from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.NotificationPostNotificationResponse] = Operation(
    id="notification_post",
    method="POST",
    path="/notifications",
    retry_safety="unsafe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.NotificationPostNotificationResponse},
    summary="",
)

_BODY = Body(
    lambda: checks.either(
        checks.items(checks.mapping(checks.anything), min_items=1, max_items=100),
        checks.mapping(checks.anything),
    ),
    lambda value: coerce.mapping(coerce.items(value, lambda item: coerce.mapping(item))),
)


def build_request(
    *, body: Iterable[Mapping[str, Any]] | Mapping[str, Any]
) -> Request[models.NotificationPostNotificationResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/notifications",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: Iterable[Mapping[str, Any]] | Mapping[str, Any]
) -> Response[models.NotificationPostNotificationResponse]:
    """POST /notifications.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: Iterable[Mapping[str, Any]] | Mapping[str, Any]
) -> models.NotificationPostNotificationResponse:
    """POST /notifications.

    `POST /notifications`.

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
    *, client: AsyncExecutor, body: Iterable[Mapping[str, Any]] | Mapping[str, Any]
) -> Response[models.NotificationPostNotificationResponse]:
    """POST /notifications.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: Iterable[Mapping[str, Any]] | Mapping[str, Any]
) -> models.NotificationPostNotificationResponse:
    """POST /notifications.

    `POST /notifications`.

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
