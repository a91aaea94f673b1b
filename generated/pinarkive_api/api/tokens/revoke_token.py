from __future__ import annotations

from typing import Any

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[dict[str, Any] | None] = Operation(
    id="revoke_token",
    method="DELETE",
    path="/tokens/revoke/{name}",
    retry_safety="safe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: dict[str, Any], 204: None},
    required_scope="tokens:delete",
    summary="Revoke an API token",
)

_NAME = Parameter("name", lambda: checks.text(min_length=1))
_BODY = Body(lambda: checks.model(models.RevokeTokenRequest))


def build_request(
    *, name: str, body: models.RevokeTokenRequest | models.RevokeTokenRequestDict | Unset = UNSET
) -> Request[dict[str, Any] | None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/tokens/revoke/{_NAME.segment(OPERATION, name)}",
        content=_BODY.json(OPERATION, body) if body is not UNSET else None,
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    name: str,
    body: models.RevokeTokenRequest | models.RevokeTokenRequestDict | Unset = UNSET,
) -> Response[dict[str, Any] | None]:
    """Revoke an API token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(name=name, body=body))


def sync(
    *,
    client: Executor,
    name: str,
    body: models.RevokeTokenRequest | models.RevokeTokenRequestDict | Unset = UNSET,
) -> dict[str, Any] | None:
    """Revoke an API token.

    `DELETE /tokens/revoke/{name}`.

    A user with a second factor has to send a code; otherwise 400 with the code `2fa_required`
    or `2fa_invalid`. A repeat changes nothing more, but results in 404 when the first request
    was carried out.

    Assumed: The body of the response is not documented; a response without one (204) is
    accepted as well.

    Args:
        client: The client that sends the request.
        name: Name of the token, not its secret.
        body: Second factor for revoking a token.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(name=name, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    name: str,
    body: models.RevokeTokenRequest | models.RevokeTokenRequestDict | Unset = UNSET,
) -> Response[dict[str, Any] | None]:
    """Revoke an API token.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(name=name, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    name: str,
    body: models.RevokeTokenRequest | models.RevokeTokenRequestDict | Unset = UNSET,
) -> dict[str, Any] | None:
    """Revoke an API token.

    `DELETE /tokens/revoke/{name}`.

    A user with a second factor has to send a code; otherwise 400 with the code `2fa_required`
    or `2fa_invalid`. A repeat changes nothing more, but results in 404 when the first request
    was carried out.

    Assumed: The body of the response is not documented; a response without one (204) is
    accepted as well.

    Args:
        client: The client that sends the request.
        name: Name of the token, not its secret.
        body: Second factor for revoking a token.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(name=name, body=body))).parsed
