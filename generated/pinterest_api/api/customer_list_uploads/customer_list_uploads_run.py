from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.CustomerListUploadResponse] = Operation(
    id="customer_list_uploads_run",
    method="POST",
    path="/ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}/run",
    retry_safety="unsafe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.CustomerListUploadResponse},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_CUSTOMER_LIST_ID = Parameter(
    "customer_list_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z")
)
_CUSTOMER_LIST_UPLOAD_ID = Parameter(
    "customer_list_upload_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z")
)


def build_request(
    *, ad_account_id: str, customer_list_id: str, customer_list_upload_id: str
) -> Request[models.CustomerListUploadResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/customer_lists/{_CUSTOMER_LIST_ID.segment(OPERATION, customer_list_id)}/uploads/{_CUSTOMER_LIST_UPLOAD_ID.segment(OPERATION, customer_list_upload_id)}/run",
    )


def sync_detailed(
    *, client: Executor, ad_account_id: str, customer_list_id: str, customer_list_upload_id: str
) -> Response[models.CustomerListUploadResponse]:
    """POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_u
    pload_id}/run.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            customer_list_id=customer_list_id,
            customer_list_upload_id=customer_list_upload_id,
        )
    )


def sync(
    *, client: Executor, ad_account_id: str, customer_list_id: str, customer_list_upload_id: str
) -> models.CustomerListUploadResponse:
    """POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_u
    pload_id}/run.

    `POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}/run`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        customer_list_id: The `customer_list_id` of the operation.
        customer_list_upload_id: The `customer_list_upload_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(
            ad_account_id=ad_account_id,
            customer_list_id=customer_list_id,
            customer_list_upload_id=customer_list_upload_id,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    customer_list_id: str,
    customer_list_upload_id: str,
) -> Response[models.CustomerListUploadResponse]:
    """POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_u
    pload_id}/run.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(
            ad_account_id=ad_account_id,
            customer_list_id=customer_list_id,
            customer_list_upload_id=customer_list_upload_id,
        )
    )


async def asyncio(
    *,
    client: AsyncExecutor,
    ad_account_id: str,
    customer_list_id: str,
    customer_list_upload_id: str,
) -> models.CustomerListUploadResponse:
    """POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_u
    pload_id}/run.

    `POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}/run`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        customer_list_id: The `customer_list_id` of the operation.
        customer_list_upload_id: The `customer_list_upload_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(
                ad_account_id=ad_account_id,
                customer_list_id=customer_list_id,
                customer_list_upload_id=customer_list_upload_id,
            )
        )
    ).parsed
