from __future__ import annotations

import uuid
from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.RelatedTermsResponse] = Operation(
    id="list_related_terms",
    method="GET",
    path="/v1/pinterest/terms/related",
    retry_safety="safe",
    security=("apiKeyAuth", "bearerAuth"),
    load_responses=lambda: {200: models.RelatedTermsResponse},
    required_scope="read",
    summary="List search terms related to seed terms",
)

_ACCOUNT_ID = Parameter(
    "account_id",
    lambda: checks.uuid,
    lambda value: coerce.uuid(value, "PinterestAccountResponse"),
    required=True,
)
_TERMS = Parameter(
    "terms", lambda: checks.items(checks.text(), min_items=1), coerce.items, required=True
)
_EXACT_MATCH = Parameter("exact_match", lambda: checks.boolean)


def build_request(
    *,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    terms: Iterable[str],
    exact_match: bool | Unset | None = UNSET,
) -> Request[models.RelatedTermsResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/v1/pinterest/terms/related",
        query=encode_query(
            [
                *_ACCOUNT_ID.pairs(OPERATION, account_id),
                *_TERMS.pairs(OPERATION, terms),
                *_EXACT_MATCH.pairs(OPERATION, exact_match),
            ]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    terms: Iterable[str],
    exact_match: bool | Unset | None = UNSET,
) -> Response[models.RelatedTermsResponse]:
    """List search terms related to seed terms.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(account_id=account_id, terms=terms, exact_match=exact_match)
    )


def sync(
    *,
    client: Executor,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    terms: Iterable[str],
    exact_match: bool | Unset | None = UNSET,
) -> models.RelatedTermsResponse:
    """List search terms related to seed terms.

    `GET /v1/pinterest/terms/related`.

    Groups the response by seed. Every call uses up a read limit of Pinterest.

    Args:
        client: The client that sends the request.
        account_id: Connected Pinterest account, by its PinBridge id.
        terms: Seed terms, one per repeated key. The server also accepts one comma-separated
            value.
        exact_match: True keeps only groups whose term equals a seed. The server's default is
            False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(account_id=account_id, terms=terms, exact_match=exact_match)
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    terms: Iterable[str],
    exact_match: bool | Unset | None = UNSET,
) -> Response[models.RelatedTermsResponse]:
    """List search terms related to seed terms.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(account_id=account_id, terms=terms, exact_match=exact_match)
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    account_id: uuid.UUID | str | models.PinterestAccountResponse,
    terms: Iterable[str],
    exact_match: bool | Unset | None = UNSET,
) -> models.RelatedTermsResponse:
    """List search terms related to seed terms.

    `GET /v1/pinterest/terms/related`.

    Groups the response by seed. Every call uses up a read limit of Pinterest.

    Args:
        client: The client that sends the request.
        account_id: Connected Pinterest account, by its PinBridge id.
        terms: Seed terms, one per repeated key. The server also accepts one comma-separated
            value.
        exact_match: True keeps only groups whose term equals a seed. The server's default is
            False.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(account_id=account_id, terms=terms, exact_match=exact_match)
        )
    ).parsed
