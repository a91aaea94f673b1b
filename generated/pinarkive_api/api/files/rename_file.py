from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body, Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.RenameResult] = Operation(
    id="rename_file",
    method="PUT",
    path="/files/rename/{uploadId}",
    retry_safety="safe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: models.RenameResult},
    required_scope="files:rename",
    summary="Rename an upload",
)

_UPLOAD_ID = Parameter("uploadId", lambda: checks.text(min_length=1), argument="upload_id")
_BODY = Body(lambda: checks.model(models.RenameRequest))


def build_request(
    *, upload_id: str, body: models.RenameRequest | models.RenameRequestDict
) -> Request[models.RenameResult]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/files/rename/{_UPLOAD_ID.segment(OPERATION, upload_id)}",
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *, client: Executor, upload_id: str, body: models.RenameRequest | models.RenameRequestDict
) -> Response[models.RenameResult]:
    """Rename an upload.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(upload_id=upload_id, body=body))


def sync(
    *, client: Executor, upload_id: str, body: models.RenameRequest | models.RenameRequestDict
) -> models.RenameResult:
    """Rename an upload.

    `PUT /files/rename/{uploadId}`.

    Changes the name in the list of uploads only. The content and its CID stay as they are.

    Args:
        client: The client that sends the request.
        upload_id: Id of the upload, not its CID.
        body: New name of an upload.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(upload_id=upload_id, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, upload_id: str, body: models.RenameRequest | models.RenameRequestDict
) -> Response[models.RenameResult]:
    """Rename an upload.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(upload_id=upload_id, body=body))


async def asyncio(
    *, client: AsyncExecutor, upload_id: str, body: models.RenameRequest | models.RenameRequestDict
) -> models.RenameResult:
    """Rename an upload.

    `PUT /files/rename/{uploadId}`.

    Changes the name in the list of uploads only. The content and its CID stay as they are.

    Args:
        client: The client that sends the request.
        upload_id: Id of the upload, not its CID.
        body: New name of an upload.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(upload_id=upload_id, body=body))).parsed
