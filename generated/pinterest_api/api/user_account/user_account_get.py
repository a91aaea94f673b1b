from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.Account] = Operation(
    id="user_account_get",
    method="GET",
    path="/user_account",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.Account},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(*, ad_account_id: str | Unset | None = UNSET) -> Request[models.Account]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/user_account",
        query=encode_query([*_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id)]),
    )


def sync_detailed(
    *, client: Executor, ad_account_id: str | Unset | None = UNSET
) -> Response[models.Account]:
    """GET /user_account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(ad_account_id=ad_account_id))


def sync(*, client: Executor, ad_account_id: str | Unset | None = UNSET) -> models.Account:
    """GET /user_account.

    `GET /user_account`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(ad_account_id=ad_account_id)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, ad_account_id: str | Unset | None = UNSET
) -> Response[models.Account]:
    """GET /user_account.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(ad_account_id=ad_account_id))


async def asyncio(
    *, client: AsyncExecutor, ad_account_id: str | Unset | None = UNSET
) -> models.Account:
    """GET /user_account.

    `GET /user_account`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(ad_account_id=ad_account_id))).parsed
