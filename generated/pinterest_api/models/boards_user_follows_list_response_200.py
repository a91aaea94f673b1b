from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .board import Board


@define(kw_only=True)
class BoardsUserFollowsListResponse200(Extensible):
    """`BoardsUserFollowsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[Board]
