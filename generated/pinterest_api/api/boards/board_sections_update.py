from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Body, Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.BoardSection] = Operation(
    id="board_sections_update",
    method="PATCH",
    path="/boards/{board_id}/sections/{section_id}",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.BoardSection},
    summary="",
)

_BOARD_ID = Parameter("board_id", lambda: checks.text(pattern="^\\d+\\Z"))
_SECTION_ID = Parameter("section_id", lambda: checks.text(pattern="^\\d+\\Z"))
_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BODY = Body(lambda: checks.model(models.BoardSection))


def build_request(
    *,
    board_id: str,
    section_id: str,
    body: models.BoardSection | models.BoardSectionDict,
    ad_account_id: str | Unset | None = UNSET,
) -> Request[models.BoardSection]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/boards/{_BOARD_ID.segment(OPERATION, board_id)}/sections/{_SECTION_ID.segment(OPERATION, section_id)}",
        query=encode_query([*_AD_ACCOUNT_ID.pairs(OPERATION, ad_account_id)]),
        content=_BODY.json(OPERATION, body),
        content_type="application/json",
    )


def sync_detailed(
    *,
    client: Executor,
    board_id: str,
    section_id: str,
    body: models.BoardSection | models.BoardSectionDict,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.BoardSection]:
    """PATCH /boards/{board_id}/sections/{section_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            board_id=board_id, section_id=section_id, ad_account_id=ad_account_id, body=body
        )
    )


def sync(
    *,
    client: Executor,
    board_id: str,
    section_id: str,
    body: models.BoardSection | models.BoardSectionDict,
    ad_account_id: str | Unset | None = UNSET,
) -> models.BoardSection:
    """PATCH /boards/{board_id}/sections/{section_id}.

    `PATCH /boards/{board_id}/sections/{section_id}`.

    Args:
        client: The client that sends the request.
        board_id: The `board_id` of the operation.
        section_id: The `section_id` of the operation.
        ad_account_id: The `ad_account_id` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            board_id=board_id, section_id=section_id, ad_account_id=ad_account_id, body=body
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    board_id: str,
    section_id: str,
    body: models.BoardSection | models.BoardSectionDict,
    ad_account_id: str | Unset | None = UNSET,
) -> Response[models.BoardSection]:
    """PATCH /boards/{board_id}/sections/{section_id}.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            board_id=board_id, section_id=section_id, ad_account_id=ad_account_id, body=body
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    board_id: str,
    section_id: str,
    body: models.BoardSection | models.BoardSectionDict,
    ad_account_id: str | Unset | None = UNSET,
) -> models.BoardSection:
    """PATCH /boards/{board_id}/sections/{section_id}.

    `PATCH /boards/{board_id}/sections/{section_id}`.

    Args:
        client: The client that sends the request.
        board_id: The `board_id` of the operation.
        section_id: The `section_id` of the operation.
        ad_account_id: The `ad_account_id` of the operation.
        body: The `body` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                board_id=board_id, section_id=section_id, ad_account_id=ad_account_id, body=body
            )
        )
    ).parsed
