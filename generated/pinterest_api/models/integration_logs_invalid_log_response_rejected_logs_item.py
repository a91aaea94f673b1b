from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class IntegrationLogsInvalidLogResponseRejectedLogsItem(Extensible):
    """`IntegrationLogsInvalidLogResponseRejectedLogsItem` of the API."""

    field: str
    log_index: int | None = None
    reason: str
    value: str
