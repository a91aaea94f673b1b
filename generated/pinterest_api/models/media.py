from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .media_upload_status import MediaUploadStatus
from .media_upload_type import MediaUploadType


@define(kw_only=True)
class Media(Extensible):
    """`Media` of the API."""

    media_id: str
    media_type: MediaUploadType
    status: MediaUploadStatus | None = None
