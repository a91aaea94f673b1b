from __future__ import annotations

from typing import Any

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class Paginated(Decodable):
    """`Paginated` of the API."""

    bookmark: str | None = None
    items: list[dict[str, Any]]
