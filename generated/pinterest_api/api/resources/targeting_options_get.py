from __future__ import annotations

from typing import Any

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[list[dict[str, Any]] | None] = Operation(
    id="targeting_options_get",
    method="GET",
    path="/resources/targeting/{targeting_type}",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: list[dict[str, Any]] | None},
    summary="",
)

_TARGETING_TYPE = Parameter(
    "targeting_type",
    lambda: checks.choice(models.PublicTargetingType),
    lambda value: coerce.choice(value, models.PublicTargetingType),
)
_CLIENT_ID = Parameter("client_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_OAUTH_SIGNATURE = Parameter("oauth_signature", lambda: checks.text())
_TIMESTAMP = Parameter("timestamp", lambda: checks.text(pattern="\\d+"))
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))


def build_request(
    *,
    targeting_type: models.PublicTargetingType | str,
    client_id: str | Unset | None = UNSET,
    oauth_signature: str | Unset | None = UNSET,
    timestamp: str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[list[dict[str, Any]] | None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/resources/targeting/{_TARGETING_TYPE.segment(OPERATION, targeting_type)}",
        query=encode_query(
            [
                *_CLIENT_ID.pairs(OPERATION, client_id),
                *_OAUTH_SIGNATURE.pairs(OPERATION, oauth_signature),
                *_TIMESTAMP.pairs(OPERATION, timestamp),
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    targeting_type: models.PublicTargetingType | str,
    client_id: str | Unset | None = UNSET,
    oauth_signature: str | Unset | None = UNSET,
    timestamp: str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[list[dict[str, Any]] | None]:
    """GET /resources/targeting/{targeting_type}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            targeting_type=targeting_type,
            client_id=client_id,
            oauth_signature=oauth_signature,
            timestamp=timestamp,
            ad_account_id=ad_account_id,
        )
    )


def sync(
    *,
    client: Executor,
    targeting_type: models.PublicTargetingType | str,
    client_id: str | Unset | None = UNSET,
    oauth_signature: str | Unset | None = UNSET,
    timestamp: str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> list[dict[str, Any]] | None:
    """GET /resources/targeting/{targeting_type}.

    `GET /resources/targeting/{targeting_type}`.

    Args:
        client: The client that sends the request.
        targeting_type: The `targeting_type` of the operation.
        client_id: The `client_id` of the operation.
        oauth_signature: The `oauth_signature` of the operation.
        timestamp: The `timestamp` of the operation.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            targeting_type=targeting_type,
            client_id=client_id,
            oauth_signature=oauth_signature,
            timestamp=timestamp,
            ad_account_id=ad_account_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    targeting_type: models.PublicTargetingType | str,
    client_id: str | Unset | None = UNSET,
    oauth_signature: str | Unset | None = UNSET,
    timestamp: str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[list[dict[str, Any]] | None]:
    """GET /resources/targeting/{targeting_type}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            targeting_type=targeting_type,
            client_id=client_id,
            oauth_signature=oauth_signature,
            timestamp=timestamp,
            ad_account_id=ad_account_id,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    targeting_type: models.PublicTargetingType | str,
    client_id: str | Unset | None = UNSET,
    oauth_signature: str | Unset | None = UNSET,
    timestamp: str | Unset | None = UNSET,
    ad_account_id: str | Unset | None = UNSET,
) -> list[dict[str, Any]] | None:
    """GET /resources/targeting/{targeting_type}.

    `GET /resources/targeting/{targeting_type}`.

    Args:
        client: The client that sends the request.
        targeting_type: The `targeting_type` of the operation.
        client_id: The `client_id` of the operation.
        oauth_signature: The `oauth_signature` of the operation.
        timestamp: The `timestamp` of the operation.
        ad_account_id: The `ad_account_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                targeting_type=targeting_type,
                client_id=client_id,
                oauth_signature=oauth_signature,
                timestamp=timestamp,
                ad_account_id=ad_account_id,
            )
        )
    ).parsed
