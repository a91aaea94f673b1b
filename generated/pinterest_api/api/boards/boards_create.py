from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body, Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.Board] = Operation(
    id="boards_create",
    method="POST",
    path="/boards",
    retry_safety="unsafe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.Board, 201: models.Board},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BODY = Body(lambda: checks.model(models.BoardCreate))


def build_request(
    *, body: models.BoardCreate | models.BoardCreateDict, ad_account_id: str | Unset | None = UNSET
) -> Request[models.Board]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/boards",
        query=encode_query([*_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id)]),
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    body: models.BoardCreate | models.BoardCreateDict,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.Board]:
    """POST /boards.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, body=body))


def sync(
    *,
    client: Executor,
    body: models.BoardCreate | models.BoardCreateDict,
    ad_account_id: str | Unset | None = UNSET,
) -> models.Board:
    """POST /boards.

    `POST /boards`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    body: models.BoardCreate | models.BoardCreateDict,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.Board]:
    """POST /boards.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(ad_account_id=ad_account_id, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    body: models.BoardCreate | models.BoardCreateDict,
    ad_account_id: str | Unset | None = UNSET,
) -> models.Board:
    """POST /boards.

    `POST /boards`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(ad_account_id=ad_account_id, body=body))).parsed
