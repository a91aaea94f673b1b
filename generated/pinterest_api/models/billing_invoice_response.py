from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .billing_invoice_response_document_type import BillingInvoiceResponseDocumentType
from .billing_invoice_response_status import BillingInvoiceResponseStatus
from .currency import Currency


@define(kw_only=True)
class BillingInvoiceResponse(Extensible):
    """`BillingInvoiceResponse` of the API."""

    ad_account_id: str | None = None
    ad_account_name: str | None = None
    amount_billed_micro_currency: int | None = None
    amount_discount_micro_currency: int | None = None
    amount_net_micro_currency: int | None = None
    amount_tax_micro_currency: int | None = None
    bill_to_country: str | None = None
    billing_period_end_date: datetime.date | None = None
    billing_period_start_date: datetime.date | None = None
    currency: Currency | None = None
    document_type: BillingInvoiceResponseDocumentType | None = None
    id: str | None = None
    invoice_due_date: datetime.date | None = None
    payment_terms: str | None = None
    status: BillingInvoiceResponseStatus | None = None
