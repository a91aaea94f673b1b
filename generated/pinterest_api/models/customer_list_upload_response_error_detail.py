from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CustomerListUploadResponseErrorDetail(Extensible):
    """`CustomerListUploadResponseErrorDetail` of the API."""

    count: int
    error_code: int
    message: str
