from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class CustomerListUploadRecordCounts(Extensible):
    """`CustomerListUploadRecordCounts` of the API."""

    invalid: int
    processed: int
    valid: int
