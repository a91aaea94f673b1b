from __future__ import annotations

from typing import Any

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

OPERATION: Operation[dict[str, Any]] = Operation(
    id="get_dag_detail",
    method="GET",
    path="/users/me/uploads/dag/{cidDag}",
    retry_safety="safe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: dict[str, Any]},
    required_scope="files:read",
    summary="Show an uploaded directory with its files",
)

_CID_DAG = Parameter("cidDag", lambda: checks.text(min_length=1), argument="cid_dag")


def build_request(*, cid_dag: str) -> Request[dict[str, Any]]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/users/me/uploads/dag/{_CID_DAG.segment(OPERATION, cid_dag)}",
    )


def sync_detailed(*, client: Executor, cid_dag: str) -> Response[dict[str, Any]]:
    """Show an uploaded directory with its files.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(cid_dag=cid_dag))


def sync(*, client: Executor, cid_dag: str) -> dict[str, Any]:
    """Show an uploaded directory with its files.

    `GET /users/me/uploads/dag/{cidDag}`.

    Assumed: The body is not documented and stays an open object.

    Args:
        client: The client that sends the request.
        cid_dag: CID of the directory.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(cid_dag=cid_dag)).parsed


async def asyncio_detailed(*, client: AsyncExecutor, cid_dag: str) -> Response[dict[str, Any]]:
    """Show an uploaded directory with its files.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(cid_dag=cid_dag))


async def asyncio(*, client: AsyncExecutor, cid_dag: str) -> dict[str, Any]:
    """Show an uploaded directory with its files.

    `GET /users/me/uploads/dag/{cidDag}`.

    Assumed: The body is not documented and stays an open object.

    Args:
        client: The client that sends the request.
        cid_dag: CID of the directory.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(cid_dag=cid_dag))).parsed
