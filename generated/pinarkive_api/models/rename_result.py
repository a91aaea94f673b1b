from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define


@define(kw_only=True)
class RenameResult(ReadableByKey):
    """Confirmation that an upload was renamed."""

    updated: bool | None = None
    new_name: str | None = None

    _WIRE_NAMES = {"new_name": "newName"}
