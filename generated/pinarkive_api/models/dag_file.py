from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DagFile(Decodable):
    """A file inside a stored directory."""

    cid: str | None = None
    filename: str | None = None
    size: int | None = None
    path: str | None = None
