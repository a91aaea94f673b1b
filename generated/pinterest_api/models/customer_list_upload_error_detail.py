from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CustomerListUploadErrorDetail(Decodable):
    """`CustomerListUploadErrorDetail` of the API."""

    count: int
    error_code: int
    message: str
