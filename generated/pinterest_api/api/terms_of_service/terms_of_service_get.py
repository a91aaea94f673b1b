from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter, encode_query
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import UNSET, Response, Unset

from ... import models

OPERATION: Operation[models.TermsOfService] = Operation(
    id="terms_of_service_get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/terms_of_service",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.TermsOfService},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_INCLUDE_HTML = Parameter("include_html", lambda: checks.boolean)
_TOS_TYPE = Parameter("tos_type", lambda: checks.text())


def build_request(
    *,
    ad_account_id: str,
    include_html: bool | Unset | None = UNSET,
    tos_type: str | Unset | None = UNSET,
) -> Request[models.TermsOfService]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/terms_of_service",
        query=encode_query(
            [*_INCLUDE_HTML.pairs(OPERATION, include_html), *_TOS_TYPE.pairs(OPERATION, tos_type)]
        ),
    )


def sync_detailed(
    *,
    client: Executor,
    ad_account_id: str,
    include_html: bool | Unset | None = UNSET,
    tos_type: str | Unset | None = UNSET,
) -> Response[models.TermsOfService]:
    """GET /ad_accounts/{ad_account_id}/terms_of_service.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, include_html=include_html, tos_type=tos_type)
    )


def sync(
    *,
    client: Executor,
    ad_account_id: str,
    include_html: bool | Unset | None = UNSET,
    tos_type: str | Unset | None = UNSET,
) -> models.TermsOfService:
    """GET /ad_accounts/{ad_account_id}/terms_of_service.

    `GET /ad_accounts/{ad_account_id}/terms_of_service`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        include_html: The server's default is False.
        tos_type: The `tos_type` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, include_html=include_html, tos_type=tos_type)
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    include_html: bool | Unset | None = UNSET,
    tos_type: str | Unset | None = UNSET,
) -> Response[models.TermsOfService]:
    """GET /ad_accounts/{ad_account_id}/terms_of_service.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(ad_account_id=ad_account_id, include_html=include_html, tos_type=tos_type)
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    include_html: bool | Unset | None = UNSET,
    tos_type: str | Unset | None = UNSET,
) -> models.TermsOfService:
    """GET /ad_accounts/{ad_account_id}/terms_of_service.

    `GET /ad_accounts/{ad_account_id}/terms_of_service`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        include_html: The server's default is False.
        tos_type: The `tos_type` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(ad_account_id=ad_account_id, include_html=include_html, tos_type=tos_type)
        )
    ).parsed
