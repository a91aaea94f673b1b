from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CustomerListUploadRecordCounts(Decodable):
    """`CustomerListUploadRecordCounts` of the API."""

    invalid: int
    processed: int
    valid: int
