from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class DetailedError(Extensible):
    """`DetailedError` of the API."""

    code: int
    details: dict[str, Any]
    message: str
