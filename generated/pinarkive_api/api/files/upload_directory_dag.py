from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Body
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.dag_result import DagResult
from ...models.directory_dag_form import DirectoryDagForm, DirectoryDagFormDict

OPERATION: Operation[DagResult] = Operation(
    id="upload_directory_dag",
    method="POST",
    path="/files/directory-dag",
    retry_safety="unsafe",
    security=("bearerAuth", "apiKeyAuth"),
    responses={200: DagResult, 201: DagResult},
    required_scope="files:write",
    summary="Upload files as one directory",
)

_BODY = Body(checks.model(DirectoryDagForm), lambda value: coerce.model(value, DirectoryDagForm))


def build_request(*, body: DirectoryDagForm | DirectoryDagFormDict) -> Request[DagResult]:
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
    *, client: Executor, body: DirectoryDagForm | DirectoryDagFormDict
) -> Response[DagResult]:
    """Upload files as one directory.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(body=body))


def sync(*, client: Executor, body: DirectoryDagForm | DirectoryDagFormDict) -> DagResult:
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
    *, client: AsyncExecutor, body: DirectoryDagForm | DirectoryDagFormDict
) -> Response[DagResult]:
    """Upload files as one directory.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(body=body))


async def asyncio(
    *, client: AsyncExecutor, body: DirectoryDagForm | DirectoryDagFormDict
) -> DagResult:
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
