from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.DagResult] = Operation(
    id="upload_directory_dag",
    method="POST",
    path="/files/directory-dag",
    retry_safety="unsafe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: models.DagResult, 201: models.DagResult},
    required_scope="files:write",
    summary="Upload files as one directory",
)

_BODY = Body(lambda: checks.model(models.DirectoryDagForm))


def build_request(
    *, body: models.DirectoryDagForm | models.DirectoryDagFormDict
) -> Request[models.DagResult]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/files/directory-dag",
        form=_BODY.form(OPERATION, body),
    )


def sync_detailed(
    *, client: Executor, body: models.DirectoryDagForm | models.DirectoryDagFormDict
) -> Response[models.DagResult]:
    """Upload files as one directory.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(
    *, client: Executor, body: models.DirectoryDagForm | models.DirectoryDagFormDict
) -> models.DagResult:
    """Upload files as one directory.

    `POST /files/directory-dag`.

    Each file is a part named `files`, and its file name is the path inside the directory, with
    forward slashes (`assets/logo.svg`). A path is not empty, does not start with a slash and
    has no `..` segment. Not repeated when its outcome is unknown, for the reason given at
    `upload_file`.

    Args:
        client: The client that sends the request.
        body: Files that make up a directory.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, body: models.DirectoryDagForm | models.DirectoryDagFormDict
) -> Response[models.DagResult]:
    """Upload files as one directory.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: models.DirectoryDagForm | models.DirectoryDagFormDict
) -> models.DagResult:
    """Upload files as one directory.

    `POST /files/directory-dag`.

    Each file is a part named `files`, and its file name is the path inside the directory, with
    forward slashes (`assets/logo.svg`). A path is not empty, does not start with a slash and
    has no `..` segment. Not repeated when its outcome is unknown, for the reason given at
    `upload_file`.

    Args:
        client: The client that sends the request.
        body: Files that make up a directory.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(body=body))).parsed
