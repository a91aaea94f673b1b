from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.BulkDownloadResponse] = Operation(
    id="bulk_download_create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/bulk/download",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.BulkDownloadResponse},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BODY = Body(lambda: checks.model(models.BulkDownloadRequest))


def build_request(
    *, ad_account_id: str, body: models.BulkDownloadRequest | models.BulkDownloadRequestDict
) -> Request[models.BulkDownloadResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/bulk/download",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    body: models.BulkDownloadRequest | models.BulkDownloadRequestDict,
) -> Response[models.BulkDownloadResponse]:
    """POST /ad_accounts/{ad_account_id}/bulk/download.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(ad_account_id=ad_account_id, body=body))


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    body: models.BulkDownloadRequest | models.BulkDownloadRequestDict,
) -> models.BulkDownloadResponse:
    """POST /ad_accounts/{ad_account_id}/bulk/download.

    `POST /ad_accounts/{ad_account_id}/bulk/download`.

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
    ad_account_id: str,
    body: models.BulkDownloadRequest | models.BulkDownloadRequestDict,
) -> Response[models.BulkDownloadResponse]:
    """POST /ad_accounts/{ad_account_id}/bulk/download.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(ad_account_id=ad_account_id, body=body))


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    body: models.BulkDownloadRequest | models.BulkDownloadRequestDict,
) -> models.BulkDownloadResponse:
    """POST /ad_accounts/{ad_account_id}/bulk/download.

    `POST /ad_accounts/{ad_account_id}/bulk/download`.

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
