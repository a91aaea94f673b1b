from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class QueryBillingInvoiceStatus(OpenStrEnum):
    """Values of `QueryBillingInvoiceStatus`."""

    OPEN = "OPEN"
    CLOSED = "CLOSED"
