from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.Pin] = Operation(
    id="pins_get",
    method="GET",
    path="/pins/{pin_id}",
    retry_safety="safe",
    security=("pinterest_oauth2", "client_credentials"),
    load_responses=lambda: {200: models.Pin},
    summary="",
)

_PIN_ID = Parameter("pin_id", lambda: checks.text(pattern="^\\d+\\Z"))
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_PIN_METRICS = Parameter("pin_metrics", lambda: checks.boolean)


def build_request(
    *,
    pin_id: str,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> Request[models.Pin]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/pins/{_PIN_ID.segment(OPERATION, pin_id)}",
        query=encode_query(
            [
                *_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id),
                *_PIN_METRICS.pairs(OPERATION, pin_metrics),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    pin_id: str,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> Response[models.Pin]:
    """GET /pins/{pin_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(pin_id=pin_id, ad_account_id=ad_account_id, pin_metrics=pin_metrics)
    )


def sync(
    *,
    client: Executor,
    pin_id: str,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> models.Pin:
    """GET /pins/{pin_id}.

    `GET /pins/{pin_id}`.

    Args:
        client: The client that sends the request.
        pin_id: The `pin_id` of the operation.
        ad_account_id: The `ad_account_id` of the operation.
        pin_metrics: The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(pin_id=pin_id, ad_account_id=ad_account_id, pin_metrics=pin_metrics)
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    pin_id: str,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> Response[models.Pin]:
    """GET /pins/{pin_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(pin_id=pin_id, ad_account_id=ad_account_id, pin_metrics=pin_metrics)
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    pin_id: str,
    ad_account_id: str | Unset | None = UNSET,
    pin_metrics: bool | Unset | None = UNSET,
) -> models.Pin:
    """GET /pins/{pin_id}.

    `GET /pins/{pin_id}`.

    Args:
        client: The client that sends the request.
        pin_id: The `pin_id` of the operation.
        ad_account_id: The `ad_account_id` of the operation.
        pin_metrics: The server's default is False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(pin_id=pin_id, ad_account_id=ad_account_id, pin_metrics=pin_metrics)
        )
    ).parsed
