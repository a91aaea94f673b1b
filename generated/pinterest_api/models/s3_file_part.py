from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class S3FilePart(Decodable):
    """`S3FilePart` of the API."""

    part_number: int
    presigned_url: str
