from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DagFile(ReadableByKey):
    """A file inside a stored directory."""

    cid: str | None = None
    filename: str | None = None
    size: int | None = None
    path: str | None = None
