from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .workspace_environment import WorkspaceEnvironment


@define(kw_only=True)
class BulkAssetDeleteSummary(Decodable):
    """One asset in the outcome of a bulk delete.

    Attributes:
        referenced_pin_count: Pins, and schedules still to run, that use the asset.
    """

    asset_id: uuid.UUID
    workspace_id: uuid.UUID
    workspace_environment: WorkspaceEnvironment | None = None
    original_filename: str
    file_size_bytes: int
    referenced_pin_count: int = 0
    freed_bytes: int = 0
