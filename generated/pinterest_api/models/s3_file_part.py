from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class S3FilePart(Extensible):
    """`S3FilePart` of the API."""

    part_number: int
    presigned_url: str
