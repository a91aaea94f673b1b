from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define


@define(kw_only=True)
class RemoveResult(ReadableByKey):
    """Confirmation that a pin was removed."""

    cid: str | None = None
    removed: bool | None = None
