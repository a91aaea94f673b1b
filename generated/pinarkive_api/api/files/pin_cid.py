from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.PinResult] = Operation(
    id="pin_cid",
    method="POST",
    path="/files/pin/{cid}",
    retry_safety="unsafe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: models.PinResult, 201: models.PinResult},
    required_scope="files:write",
    summary="Pin content that is already on IPFS",
)

_CID = Parameter("cid", lambda: checks.text(min_length=1))
_BODY = Body(lambda: checks.model(models.PinRequest))


def build_request(
    *, cid: str, body: models.PinRequest | models.PinRequestDict
) -> Request[models.PinResult]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/files/pin/{_CID.segment(OPERATION, cid)}",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, cid: str, body: models.PinRequest | models.PinRequestDict
) -> Response[models.PinResult]:
    """Pin content that is already on IPFS.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(cid=cid, body=body))


def sync(
    *, client: Executor, cid: str, body: models.PinRequest | models.PinRequestDict
) -> models.PinResult:
    """Pin content that is already on IPFS.

    `POST /files/pin/{cid}`.

    404 means that the content was not found, 400 that the CID is not one. Not repeated when its
    outcome is unknown, since no source states that a second pin of the same CID counts once.

    Args:
        client: The client that sends the request.
        cid: Content identifier, version 0 or 1.
        body: How to keep a pinned CID.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(cid=cid, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, cid: str, body: models.PinRequest | models.PinRequestDict
) -> Response[models.PinResult]:
    """Pin content that is already on IPFS.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(cid=cid, body=body))


async def asyncio(
    *, client: AsyncExecutor, cid: str, body: models.PinRequest | models.PinRequestDict
) -> models.PinResult:
    """Pin content that is already on IPFS.

    `POST /files/pin/{cid}`.

    404 means that the content was not found, 400 that the CID is not one. Not repeated when its
    outcome is unknown, since no source states that a second pin of the same CID counts once.

    Args:
        client: The client that sends the request.
        cid: Content identifier, version 0 or 1.
        body: How to keep a pinned CID.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(cid=cid, body=body))).parsed
