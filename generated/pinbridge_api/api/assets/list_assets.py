from __future__ import annotations

import datetime
import uuid

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.AssetListResponse] = Operation(
    id="list_assets",
    method="GET",
    path="/v1/assets",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.AssetListResponse},
    required_scope="read",
    summary="List assets",
)

_SORT = Parameter(
    "sort",
    lambda: checks.choice(models.AssetSort),
    lambda value: coerce.choice(value, models.AssetSort),
)
_LIMIT = Parameter("limit", lambda: checks.integer(minimum=1, maximum=200), coerce.integer)
_OFFSET = Parameter("offset", lambda: checks.integer(minimum=0), coerce.integer)
_WORKSPACE_ID = Parameter("workspace_id", lambda: checks.uuid, coerce.uuid)
_Q = Parameter("q", lambda: checks.text(max_length=200))
_ASSET_TYPE = Parameter(
    "asset_type",
    lambda: checks.choice(models.AssetType),
    lambda value: coerce.choice(value, models.AssetType),
)
_IN_USE = Parameter("in_use", lambda: checks.boolean)
_SINCE = Parameter("since", lambda: checks.moment, coerce.moment_or_day)
_UNTIL = Parameter("until", lambda: checks.moment, coerce.moment_or_day)


def build_request(
    *,
    sort: models.AssetSort | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    workspace_id: uuid.UUID | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    asset_type: models.AssetType | str | Unset | None = UNSET,
    in_use: bool | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
) -> Request[models.AssetListResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/assets",
        query=encode_query(
            [
                *_SORT.pairs(OPERATION, sort),
                *_LIMIT.pairs(OPERATION, limit),
                *_OFFSET.pairs(OPERATION, offset),
                *_WORKSPACE_ID.pairs(OPERATION, workspace_id),
                *_Q.pairs(OPERATION, q),
                *_ASSET_TYPE.pairs(OPERATION, asset_type),
                *_IN_USE.pairs(OPERATION, in_use),
                *_SINCE.pairs(OPERATION, since),
                *_UNTIL.pairs(OPERATION, until),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    sort: models.AssetSort | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    workspace_id: uuid.UUID | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    asset_type: models.AssetType | str | Unset | None = UNSET,
    in_use: bool | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
) -> Response[models.AssetListResponse]:
    """List assets.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            sort=sort,
            limit=limit,
            offset=offset,
            workspace_id=workspace_id,
            q=q,
            asset_type=asset_type,
            in_use=in_use,
            since=since,
            until=until,
        )
    )


def sync(
    *,
    client: Executor,
    sort: models.AssetSort | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    workspace_id: uuid.UUID | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    asset_type: models.AssetType | str | Unset | None = UNSET,
    in_use: bool | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
) -> models.AssetListResponse:
    """List assets.

    `GET /v1/assets`.

    Covers the whole organization unless `workspace_id` is passed. `total` counts every match
    and the storage figures are included. `q` searches the original file name, `since` and
    `until` bound the upload time. Filters other than `workspace_id`, and the order `size_asc`,
    need API 1.34.

    Args:
        client: The client that sends the request.
        sort: Order of the rows. The server's default is `created_at_desc`.
        limit: Rows per page. The server's default is 50.
        offset: Rows to skip before the page starts. The server's default is 0.
        workspace_id: Only assets of this project.
        q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
            `_` stand for themselves. Since API 1.34.
        asset_type: Only images or only videos. Since API 1.34.
        in_use: True for files used by a pin or by a schedule that has not run, false for unused
            files. Without it both. Since API 1.34.
        since: Earliest time, itself included.
        until: End of the time range, itself excluded.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            sort=sort,
            limit=limit,
            offset=offset,
            workspace_id=workspace_id,
            q=q,
            asset_type=asset_type,
            in_use=in_use,
            since=since,
            until=until,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    sort: models.AssetSort | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    workspace_id: uuid.UUID | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    asset_type: models.AssetType | str | Unset | None = UNSET,
    in_use: bool | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
) -> Response[models.AssetListResponse]:
    """List assets.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            sort=sort,
            limit=limit,
            offset=offset,
            workspace_id=workspace_id,
            q=q,
            asset_type=asset_type,
            in_use=in_use,
            since=since,
            until=until,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    sort: models.AssetSort | str | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
    offset: int | Unset | None = UNSET,
    workspace_id: uuid.UUID | str | Unset | None = UNSET,
    q: str | Unset | None = UNSET,
    asset_type: models.AssetType | str | Unset | None = UNSET,
    in_use: bool | Unset | None = UNSET,
    since: datetime.date | datetime.datetime | str | Unset | None = UNSET,
    until: datetime.date | datetime.datetime | str | Unset | None = UNSET,
) -> models.AssetListResponse:
    """List assets.

    `GET /v1/assets`.

    Covers the whole organization unless `workspace_id` is passed. `total` counts every match
    and the storage figures are included. `q` searches the original file name, `since` and
    `until` bound the upload time. Filters other than `workspace_id`, and the order `size_asc`,
    need API 1.34.

    Args:
        client: The client that sends the request.
        sort: Order of the rows. The server's default is `created_at_desc`.
        limit: Rows per page. The server's default is 50.
        offset: Rows to skip before the page starts. The server's default is 0.
        workspace_id: Only assets of this project.
        q: Text to look for anywhere in the searched fields, upper and lower case alike. `%` and
            `_` stand for themselves. Since API 1.34.
        asset_type: Only images or only videos. Since API 1.34.
        in_use: True for files used by a pin or by a schedule that has not run, false for unused
            files. Without it both. Since API 1.34.
        since: Earliest time, itself included.
        until: End of the time range, itself excluded.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                sort=sort,
                limit=limit,
                offset=offset,
                workspace_id=workspace_id,
                q=q,
                asset_type=asset_type,
                in_use=in_use,
                since=since,
                until=until,
            )
        )
    ).parsed
