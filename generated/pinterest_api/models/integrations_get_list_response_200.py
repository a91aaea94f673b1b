from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .integration_record import IntegrationRecord


@define(kw_only=True)
class IntegrationsGetListResponse200(Extensible):
    """`IntegrationsGetListResponse200` of the API."""

    bookmark: str | None = None
    items: list[IntegrationRecord]
