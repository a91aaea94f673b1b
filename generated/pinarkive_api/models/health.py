from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define


@define(kw_only=True)
class Health(ReadableByKey):
    """Sign of life."""

    status: str | None = None
