from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .bulk_upsert_status import BulkUpsertStatus


@define(kw_only=True)
class BulkUpsertStatusResponse(Extensible):
    """`BulkUpsertStatusResponse` of the API."""

    result_url: str | None = None
    status: BulkUpsertStatus | None = None
