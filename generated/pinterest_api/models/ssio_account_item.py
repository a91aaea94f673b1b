from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ssio_account_address import SSIOAccountAddress


@define(kw_only=True)
class SSIOAccountItem(Extensible):
    """`SSIOAccountItem` of the API."""

    addresses: list[SSIOAccountAddress] | None = None
    id: str | None = None
    io_terms: str | None = None
    io_terms_id: str | None = None
    io_type: str | None = None
    row_terms: str | None = None
    row_terms_id: str | None = None
    us_terms: str | None = None
    us_terms_id: str | None = None
