from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.RemoveResult | None] = Operation(
    id="remove_file",
    method="DELETE",
    path="/files/remove/{cid}",
    retry_safety="safe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: models.RemoveResult, 204: None},
    required_scope="files:delete",
    summary="Unpin a CID and remove it from the uploads",
)

_CID = Parameter("cid", lambda: checks.text(min_length=1))


def build_request(*, cid: str) -> Request[models.RemoveResult | None]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/files/remove/{_CID.segment(OPERATION, cid)}",
    )


def sync_detailed(*, client: Executor, cid: str) -> Response[models.RemoveResult | None]:
    """Unpin a CID and remove it from the uploads.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(cid=cid))


def sync(*, client: Executor, cid: str) -> models.RemoveResult | None:
    """Unpin a CID and remove it from the uploads.

    `DELETE /files/remove/{cid}`.

    The service knows the cluster that has the pin. A repeat changes nothing more, but results
    in 404 when the first request was carried out.

    Assumed: A response without a body (204) is accepted as well.

    Args:
        client: The client that sends the request.
        cid: Content identifier, version 0 or 1.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(cid=cid)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, cid: str
) -> Response[models.RemoveResult | None]:
    """Unpin a CID and remove it from the uploads.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(cid=cid))


async def asyncio(*, client: AsyncExecutor, cid: str) -> models.RemoveResult | None:
    """Unpin a CID and remove it from the uploads.

    `DELETE /files/remove/{cid}`.

    The service knows the cluster that has the pin. A repeat changes nothing more, but results
    in 404 when the first request was carried out.

    Assumed: A response without a body (204) is accepted as well.

    Args:
        client: The client that sends the request.
        cid: Content identifier, version 0 or 1.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(cid=cid))).parsed
