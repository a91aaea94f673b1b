from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BillingInvoiceResponseDocumentType(OpenStrEnum):
    """Values of `BillingInvoiceResponseDocumentType`."""

    INVOICE = "INVOICE"
    CREDIT_MEMO = "CREDIT_MEMO"
