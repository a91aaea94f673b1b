from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.UploadResult] = Operation(
    id="upload_directory",
    method="POST",
    path="/files/directory",
    retry_safety="unsafe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: models.UploadResult, 201: models.UploadResult},
    required_scope="files:write",
    summary="Store a directory of the API server's own disk",
)

_BODY = Body(lambda: checks.model(models.DirectoryRequest))


def build_request(
    *, body: models.DirectoryRequest | models.DirectoryRequestDict
) -> Request[models.UploadResult]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/files/directory",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, body: models.DirectoryRequest | models.DirectoryRequestDict
) -> Response[models.UploadResult]:
    """Store a directory of the API server's own disk.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.DirectoryRequest | models.DirectoryRequestDict
) -> models.UploadResult:
    """Store a directory of the API server's own disk.

    `POST /files/directory`.

    The path is looked up on the disk of the API server. Nothing is sent from the caller's disk;
    use `upload_directory_dag` for that. Not repeated when its outcome is unknown, for the
    reason given at `upload_file`.

    Args:
        client: The client that sends the request.
        body: Directory of the API server to store.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.DirectoryRequest | models.DirectoryRequestDict
) -> Response[models.UploadResult]:
    """Store a directory of the API server's own disk.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.DirectoryRequest | models.DirectoryRequestDict
) -> models.UploadResult:
    """Store a directory of the API server's own disk.

    `POST /files/directory`.

    The path is looked up on the disk of the API server. Nothing is sent from the caller's disk;
    use `upload_directory_dag` for that. Not repeated when its outcome is unknown, for the
    reason given at `upload_file`.

    Args:
        client: The client that sends the request.
        body: Directory of the API server to store.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
