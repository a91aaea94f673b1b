from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .media_upload_parameters import MediaUploadParameters
from .media_upload_type import MediaUploadType


@define(kw_only=True)
class MediaUpload(Extensible):
    """`MediaUpload` of the API."""

    media_id: str
    media_type: MediaUploadType
    upload_parameters: MediaUploadParameters | None = None
    upload_url: str | None = None
