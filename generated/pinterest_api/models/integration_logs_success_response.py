from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class IntegrationLogsSuccessResponse(Decodable):
    """`IntegrationLogsSuccessResponse` of the API."""

    message: str | None = None
