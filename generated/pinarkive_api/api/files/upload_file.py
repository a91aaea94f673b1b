from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.UploadResult] = Operation(
    id="upload_file",
    method="POST",
    path="/files/",
    retry_safety="unsafe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: models.UploadResult, 201: models.UploadResult},
    required_scope="files:write",
    summary="Upload a file",
)

_BODY = Body(lambda: checks.model(models.UploadFileForm))


def build_request(
    *, body: models.UploadFileForm | models.UploadFileFormDict
) -> Request[models.UploadResult]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/files/",
        form=_BODY.form(OPERATION, body),
    )


def sync_detailed(
    *, client: Executor, body: models.UploadFileForm | models.UploadFileFormDict
) -> Response[models.UploadResult]:
    """Upload a file.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.UploadFileForm | models.UploadFileFormDict
) -> models.UploadResult:
    """Upload a file.

    `POST /files/`.

    The CID is computed by the service. No source states that the same content sent twice is
    stored and counted once, so the request is not repeated when its outcome is unknown. 403
    also means that the storage is used up, 413 that the file is larger than the plan allows.

    Args:
        client: The client that sends the request.
        body: File to upload.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.UploadFileForm | models.UploadFileFormDict
) -> Response[models.UploadResult]:
    """Upload a file.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.UploadFileForm | models.UploadFileFormDict
) -> models.UploadResult:
    """Upload a file.

    `POST /files/`.

    The CID is computed by the service. No source states that the same content sent twice is
    stored and counted once, so the request is not repeated when its outcome is unknown. 403
    also means that the storage is used up, 413 that the file is larger than the plan allows.

    Args:
        client: The client that sends the request.
        body: File to upload.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
