from __future__ import annotations

import uuid

from pinbridge.runtime import reprs, structs
from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .asset_type import AssetType
from .workspace_environment import WorkspaceEnvironment


@define(kw_only=True)
class AssetResponse(Decodable):
    """An uploaded file.

    Attributes:
        original_filename: Name at upload.
        stored_filename: Name in storage, made of the id and the extension.
        file_size_display: Size for readers, such as 1.0 KB.
        public_url: Address under which anyone can fetch the content.
    """

    id: uuid.UUID
    workspace_id: uuid.UUID
    workspace_environment: WorkspaceEnvironment | None = None
    asset_type: AssetType
    original_filename: str
    stored_filename: str
    content_type: str
    file_size_bytes: int
    file_size_display: str | None = None
    referenced_by_pin_count: int = 0
    public_url: str = structs.field(repr=reprs.without_query)
    created_at: datetime.datetime
    updated_at: datetime.datetime
