from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body, Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.ConversionApiResponse] = Operation(
    id="events_create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/events",
    retry_safety="safe",
    security=("pinterest_oauth2", "conversion_token"),
    load_responses=lambda: {200: models.ConversionApiResponse},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_TEST = Parameter("test", lambda: checks.boolean)
_BODY = Body(lambda: checks.model(models.ConversionEvents))


def build_request(
    *,
    ad_account_id: str,
    body: models.ConversionEvents | models.ConversionEventsDict,
    test: bool | Unset | None = UNSET,
) -> Request[models.ConversionApiResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/events",
        query=encode_query([*_TEST.pairs(OPERATION, test)]),
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    body: models.ConversionEvents | models.ConversionEventsDict,
    test: bool | Unset | None = UNSET,
) -> Response[models.ConversionApiResponse]:
    """POST /ad_accounts/{ad_account_id}/events.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, test=test, body=body))


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    body: models.ConversionEvents | models.ConversionEventsDict,
    test: bool | Unset | None = UNSET,
) -> models.ConversionApiResponse:
    """POST /ad_accounts/{ad_account_id}/events.

    `POST /ad_accounts/{ad_account_id}/events`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        test: The `test` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, test=test, body=body)).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    body: models.ConversionEvents | models.ConversionEventsDict,
    test: bool | Unset | None = UNSET,
) -> Response[models.ConversionApiResponse]:
    """POST /ad_accounts/{ad_account_id}/events.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(ad_account_id=ad_account_id, test=test, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    body: models.ConversionEvents | models.ConversionEventsDict,
    test: bool | Unset | None = UNSET,
) -> models.ConversionApiResponse:
    """POST /ad_accounts/{ad_account_id}/events.

    `POST /ad_accounts/{ad_account_id}/events`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        test: The `test` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(build_request(ad_account_id=ad_account_id, test=test, body=body))
    ).parsed
