from __future__ import annotations

from pinbridge.runtime import checks
from pinbridge.runtime.arguments import Parameter
from pinbridge.runtime.operation import AsyncExecutor, Executor, Operation, Request
from pinbridge.runtime.types import Response

from ... import models

OPERATION: Operation[models.BillingInvoiceDownloadResponse] = Operation(
    id="billing_invoice_download_get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download",
    retry_safety="safe",
    security=("pinterest_oauth2",),
    load_responses=lambda: {200: models.BillingInvoiceDownloadResponse},
    summary="",
)

_AD_ACCOUNT_ID = Parameter("ad_account_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z"))
_BILLING_INVOICE_ID = Parameter(
    "billing_invoice_id", lambda: checks.text(max_length=18, pattern="^\\d+\\Z")
)


def build_request(
    *, ad_account_id: str, billing_invoice_id: str
) -> Request[models.BillingInvoiceDownloadResponse]:
    """Describe a call without sending it.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
    """
    return Request(
        OPERATION,
        path=f"/ad_accounts/{_AD_ACCOUNT_ID.segment(OPERATION, ad_account_id)}/billing_invoice/{_BILLING_INVOICE_ID.segment(OPERATION, billing_invoice_id)}/download",
    )


def sync_detailed(
    *, client: Executor, ad_account_id: str, billing_invoice_id: str
) -> Response[models.BillingInvoiceDownloadResponse]:
    """GET /ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, billing_invoice_id=billing_invoice_id)
    )


def sync(
    *, client: Executor, ad_account_id: str, billing_invoice_id: str
) -> models.BillingInvoiceDownloadResponse:
    """GET /ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download.

    `GET /ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        billing_invoice_id: The `billing_invoice_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return client.execute(
        build_request(ad_account_id=ad_account_id, billing_invoice_id=billing_invoice_id)
    ).parsed


async def asyncio_detailed(
    *, client: AsyncExecutor, ad_account_id: str, billing_invoice_id: str
) -> Response[models.BillingInvoiceDownloadResponse]:
    """GET /ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download.

    See the plain function for arguments and errors.

    Returns:
        Status, headers, raw and decoded body.
    """
    return await client.execute(
        build_request(ad_account_id=ad_account_id, billing_invoice_id=billing_invoice_id)
    )


async def asyncio(
    *, client: AsyncExecutor, ad_account_id: str, billing_invoice_id: str
) -> models.BillingInvoiceDownloadResponse:
    """GET /ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download.

    `GET /ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download`.

    Args:
        client: The client that sends the request.
        ad_account_id: The `ad_account_id` of the operation.
        billing_invoice_id: The `billing_invoice_id` of the operation.

    Returns:
        The decoded body.

    Raises:
        InvalidInputError: An argument is invalid according to the spec.
        Exception: Raised by the client if the call fails.
    """
    return (
        await client.execute(
            build_request(ad_account_id=ad_account_id, billing_invoice_id=billing_invoice_id)
        )
    ).parsed
