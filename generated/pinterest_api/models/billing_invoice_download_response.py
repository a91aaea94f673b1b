from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class BillingInvoiceDownloadResponse(Extensible):
    """`BillingInvoiceDownloadResponse` of the API."""

    download_url: str | None = None
    id: str | None = None
