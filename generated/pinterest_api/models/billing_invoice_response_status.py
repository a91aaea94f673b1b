from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BillingInvoiceResponseStatus(OpenStrEnum):
    """Values of `BillingInvoiceResponseStatus`."""

    OPEN = "OPEN"
    CLOSED = "CLOSED"
