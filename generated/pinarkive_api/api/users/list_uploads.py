from __future__ import annotations

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.UploadList] = Operation(
    id="list_uploads",
    method="GET",
    path="/users/me/uploads",
    retry_safety="safe",
    security=("bearerAuth", "apiKeyAuth"),
    load_responses=lambda: {200: models.UploadList},
    required_scope="files:read",
    summary="List the uploads of the current user",
)

_PAGE = Parameter("page", lambda: checks.integer(), coerce.integer)
_LIMIT = Parameter("limit", lambda: checks.integer(), coerce.integer)
_CID = Parameter("cid", lambda: checks.text())
_PARENT_CID = Parameter("parentCid", lambda: checks.text(), argument="parent_cid")
_HAS_EXPIRATION = Parameter(
    "hasExpiration", lambda: checks.constant(True), argument="has_expiration"
)


def build_request(
    *,
    page: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    cid: str | Unset | None = UNSET,
    parent_cid: str | Unset | None = UNSET,
    has_expiration: bool | Unset | None = UNSET,
) -> Request[models.UploadList]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/users/me/uploads",
        query=encode_query(
            [
                *_PAGE.pairs(OPERATION, page),
                *_LIMIT.pairs(OPERATION, limit),
                *_CID.pairs(OPERATION, cid),
                *_PARENT_CID.pairs(OPERATION, parent_cid),
                *_HAS_EXPIRATION.pairs(OPERATION, has_expiration),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    page: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    cid: str | Unset | None = UNSET,
    parent_cid: str | Unset | None = UNSET,
    has_expiration: bool | Unset | None = UNSET,
) -> Response[models.UploadList]:
    """List the uploads of the current user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            page=page, limit=limit, cid=cid, parent_cid=parent_cid, has_expiration=has_expiration
        )
    )


def sync(
    *,
    client: Executor,
    page: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    cid: str | Unset | None = UNSET,
    parent_cid: str | Unset | None = UNSET,
    has_expiration: bool | Unset | None = UNSET,
) -> models.UploadList:
    """List the uploads of the current user.

    `GET /users/me/uploads`.

    Pages are numbered from 1. The largest page that the service gives depends on the plan.

    Args:
        client: The client that sends the request.
        page: Number of the page, from 1.
        limit: Uploads per page.
        cid: Only uploads with this CID.
        parent_cid: Only what belongs to the directory with this CID.
        has_expiration: Only uploads with a timelock. The service knows no other value than
            true.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            page=page, limit=limit, cid=cid, parent_cid=parent_cid, has_expiration=has_expiration
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    page: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    cid: str | Unset | None = UNSET,
    parent_cid: str | Unset | None = UNSET,
    has_expiration: bool | Unset | None = UNSET,
) -> Response[models.UploadList]:
    """List the uploads of the current user.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            page=page, limit=limit, cid=cid, parent_cid=parent_cid, has_expiration=has_expiration
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    page: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    cid: str | Unset | None = UNSET,
    parent_cid: str | Unset | None = UNSET,
    has_expiration: bool | Unset | None = UNSET,
) -> models.UploadList:
    """List the uploads of the current user.

    `GET /users/me/uploads`.

    Pages are numbered from 1. The largest page that the service gives depends on the plan.

    Args:
        client: The client that sends the request.
        page: Number of the page, from 1.
        limit: Uploads per page.
        cid: Only uploads with this CID.
        parent_cid: Only what belongs to the directory with this CID.
        has_expiration: Only uploads with a timelock. The service knows no other value than
            true.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                page=page,
                limit=limit,
                cid=cid,
                parent_cid=parent_cid,
                has_expiration=has_expiration,
            )
        )
    ).parsed
