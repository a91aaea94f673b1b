from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class IntegrationLogsSuccessResponse(Extensible):
    """`IntegrationLogsSuccessResponse` of the API."""

    message: str | None = None
