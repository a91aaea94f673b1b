from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .s3_file_part import S3FilePart


@define(kw_only=True)
class S3MultipartUploadData(Extensible):
    """`S3MultipartUploadData` of the API."""

    file_parts: list[S3FilePart] | None = None
