from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .board_section import BoardSection


@define(kw_only=True)
class BoardSectionsListResponse200(Extensible):
    """`BoardSectionsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[BoardSection]
