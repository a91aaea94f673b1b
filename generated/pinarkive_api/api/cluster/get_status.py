from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.PinStatus] = Operation(
    id="get_status",
    method="GET",
    path="/status/{cid}",
    retry_safety="safe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: models.PinStatus},
    required_scope="cluster:read",
    summary="Show how well a CID is pinned",
)

_CID = Parameter("cid", lambda: checks.text(min_length=1))
_CL = Parameter("cl", lambda: checks.text())


def build_request(*, cid: str, cl: str | Unset | None = UNSET) -> Request[models.PinStatus]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/status/{_CID.segment(OPERATION, cid)}",
        query=encode_query([*_CL.pairs(OPERATION, cl)]),
    )


def sync_detailed(
    *, client: Executor, cid: str, cl: str | Unset | None = UNSET
) -> Response[models.PinStatus]:
    """Show how well a CID is pinned.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(cid=cid, cl=cl))


def sync(*, client: Executor, cid: str, cl: str | Unset | None = UNSET) -> models.PinStatus:
    """Show how well a CID is pinned.

    `GET /status/{cid}`.

    404 means that the cluster does not pin the CID, 503 that the cluster is out of reach.

    Assumed: The body is not documented; that of PinArkive's own cluster library is assumed.

    Args:
        client: The client that sends the request.
        cid: Content identifier, version 0 or 1.
        cl: Cluster to ask, instead of `cl0-global`.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(cid=cid, cl=cl)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, cid: str, cl: str | Unset | None = UNSET
) -> Response[models.PinStatus]:
    """Show how well a CID is pinned.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(cid=cid, cl=cl))


async def asyncio(
    *, client: AsyncExecutor, cid: str, cl: str | Unset | None = UNSET
) -> models.PinStatus:
    """Show how well a CID is pinned.

    `GET /status/{cid}`.

    404 means that the cluster does not pin the CID, 503 that the cluster is out of reach.

    Assumed: The body is not documented; that of PinArkive's own cluster library is assumed.

    Args:
        client: The client that sends the request.
        cid: Content identifier, version 0 or 1.
        cl: Cluster to ask, instead of `cl0-global`.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(cid=cid, cl=cl))).parsed
