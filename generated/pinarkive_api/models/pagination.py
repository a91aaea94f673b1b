from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define


@define(kw_only=True)
class Pagination(ReadableByKey):
    """Place of a page in the whole list."""

    page: int | None = None
    limit: int | None = None
    total: int | None = None
