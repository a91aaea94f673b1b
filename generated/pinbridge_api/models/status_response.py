from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .status_internal_systems import StatusInternalSystems
from .status_queue_snapshot import StatusQueueSnapshot
from .status_readiness import StatusReadiness


@define(kw_only=True)
class StatusResponse(Decodable):
    """Detailed state of the service and of what it depends on.

    Attributes:
        external_providers: State of outside services by name; the inner shape is not
            documented.
    """

    status: str
    readiness: StatusReadiness
    internal_systems: StatusInternalSystems
    queue_snapshot: StatusQueueSnapshot
    external_providers: dict[str, Any]
