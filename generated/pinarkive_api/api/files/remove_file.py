from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ...models.remove_result import RemoveResult

OPERATION: Operation[RemoveResult | None] = Operation(
    id="remove_file",
    method="DELETE",
    path="/files/remove/{cid}",
    retry_safety="safe",
    security=("bearerAuth", "apiKeyAuth"),
    responses={200: RemoveResult, 204: None},
    required_scope="files:delete",
    summary="Unpin a CID and remove it from the uploads",
)

_CID = Parameter("cid", checks.text(min_length=1))


def build_request(*, cid: str) -> Request[RemoveResult | None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
    """
    return Request(
        OPERATION,
        path=f"/files/remove/{_CID.segment(OPERATION, cid)}",
    )


def sync_detailed(*, client: Executor, cid: str) -> Response[RemoveResult | None]:
    """Unpin a CID and remove it from the uploads.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return client.execute(build_request(cid=cid))


def sync(*, client: Executor, cid: str) -> RemoveResult | None:
    """Unpin a CID and remove it from the uploads.

    `DELETE /files/remove/{cid}`.

    The service knows the cluster that has the pin. A repeat changes nothing more, but answers
    404 when the first request was carried out.

    Assumed: An answer without a body (204) is taken as well.

    Args:
        client: What sends the request.
        cid: Content identifier, version 0 or 1.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
        Exception: Whatever the client raises for a failed call.
    """
    return client.execute(build_request(cid=cid)).parsed


async def asyncio_detailed(*, client: AsyncExecutor, cid: str) -> Response[RemoveResult | None]:
    """Unpin a CID and remove it from the uploads.

    Takes and raises what the plain function does.

    Returns:
        Status, header fields, and the body raw and decoded.
    """
    return await client.execute(build_request(cid=cid))


async def asyncio(*, client: AsyncExecutor, cid: str) -> RemoveResult | None:
    """Unpin a CID and remove it from the uploads.

    `DELETE /files/remove/{cid}`.

    The service knows the cluster that has the pin. A repeat changes nothing more, but answers
    404 when the first request was carried out.

    Assumed: An answer without a body (204) is taken as well.

    Args:
        client: What sends the request.
        cid: Content identifier, version 0 or 1.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument breaks a rule of the spec.
        Exception: Whatever the client raises for a failed call.
    """
    return (await client.execute(build_request(cid=cid))).parsed
