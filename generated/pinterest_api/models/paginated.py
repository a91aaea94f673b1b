from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class Paginated(Extensible):
    """`Paginated` of the API."""

    bookmark: str | None = None
    items: list[dict[str, Any]]
