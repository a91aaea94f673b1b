from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define

from .pagination import Pagination
from .upload import Upload


@define(kw_only=True)
class UploadList(ReadableByKey):
    """One page of uploads. The total is in `total` or in `pagination`.

    Attributes:
        total: Number of uploads on all pages.
    """

    uploads: list[Upload]
    total: int | None = None
    pagination: Pagination | None = None
