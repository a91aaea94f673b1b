from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.RelatedTerms] = Operation(
    id="terms_related_list",
    method="GET",
    path="/terms/related",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.RelatedTerms},
    summary="",
)

_TERMS = Parameter("terms", lambda: checks.items(checks.text()), coerce.items, required=True)


def build_request(*, terms: Iterable[str]) -> Request[models.RelatedTerms]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path="/terms/related",
        query=encode_query([*_TERMS.pairs(OPERATION, terms)]),
    )


def sync_detailed(*, client: Executor, terms: Iterable[str]) -> Response[models.RelatedTerms]:
    """GET /terms/related.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(build_request(terms=terms))


def sync(*, client: Executor, terms: Iterable[str]) -> models.RelatedTerms:
    """GET /terms/related.

    `GET /terms/related`.

    Args:
        client: The client that sends the request.
        terms: The `terms` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(build_request(terms=terms)).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, terms: Iterable[str]
) -> Response[models.RelatedTerms]:
    """GET /terms/related.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(build_request(terms=terms))


async def asyncio(*, client: AsyncExecutor, terms: Iterable[str]) -> models.RelatedTerms:
    """GET /terms/related.

    `GET /terms/related`.

    Args:
        client: The client that sends the request.
        terms: The `terms` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (await client.execute(build_request(terms=terms))).parsed
