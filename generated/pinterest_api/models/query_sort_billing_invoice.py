from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QuerySortBillingInvoice(OpenStrEnum):
    """Values of `QuerySortBillingInvoice`."""

    DUE_DATE = "DUE_DATE"
    BILLING_PERIOD = "BILLING_PERIOD"
    DOCUMENT_TYPE = "DOCUMENT_TYPE"
    TOTAL_AMOUNT = "TOTAL_AMOUNT"
    INVOICE_NUMBER = "INVOICE_NUMBER"
