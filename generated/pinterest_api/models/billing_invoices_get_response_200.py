from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .billing_invoice_response import BillingInvoiceResponse


@define(kw_only=True)
class BillingInvoicesGetResponse200(Extensible):
    """`BillingInvoicesGetResponse200` of the API."""

    bookmark: str | None = None
    items: list[BillingInvoiceResponse]
