from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .status_system import StatusSystem


@define(kw_only=True)
class StatusInternalSystems(Decodable):
    """State of each internal system."""

    database: StatusSystem
    redis: StatusSystem
    celery_broker: StatusSystem
    celery_result_backend: StatusSystem
    asset_storage: StatusSystem
    celery_workers: StatusSystem
