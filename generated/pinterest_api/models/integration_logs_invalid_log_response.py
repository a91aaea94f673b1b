from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .integration_logs_invalid_log_response_rejected_logs_item import (
    IntegrationLogsInvalidLogResponseRejectedLogsItem,
)


@define(kw_only=True)
class IntegrationLogsInvalidLogResponse(Extensible):
    """`IntegrationLogsInvalidLogResponse` of the API."""

    rejected_logs: list[IntegrationLogsInvalidLogResponseRejectedLogsItem] | None = None
