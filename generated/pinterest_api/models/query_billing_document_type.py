from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryBillingDocumentType(OpenStrEnum):
    """Values of `QueryBillingDocumentType`."""

    INVOICE = "INVOICE"
    CREDIT_MEMO = "CREDIT_MEMO"
