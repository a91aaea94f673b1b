"""What the page in the browser shows of Pinterest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pinbridge.sandbox._shared.http import FileBody
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinterest.state import State


class PinterestGallery:
    """Boards and pins of all users; the pictures themselves are not kept."""

    def __init__(self, state: State) -> None:
        self._state = state

    def boards(self, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return the oldest boards of all users."""
        counts = dict(self._state.pins.grouped("board_id", ["count(*)"], Where()))
        owners = {user.id: user.username for user in self._state.users.where("1")}
        return [
            {
                "id": board.id,
                "name": board.name,
                "owner": owners.get(board.user_id, ""),
                "pins": counts.get(board.id, 0),
            }
            for board in self._state.boards.select(Where(), limit=limit)
        ]

    def pins(self, board_id: str, before: int, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return pins of a board, newest first."""
        where = Where("board_id = ? AND seq < ?", board_id, before)
        return [
            {
                "id": pin.id,
                "seq": pin.seq,
                "title": pin.data.get("title") or "",
                "status": "published",
                "note": pin.creative_type.lower(),
                "color": pin.data.get("dominant_color"),
                "has_picture": False,
            }
            for pin in self._state.pins.select(where, order="seq DESC", limit=limit)
        ]

    def queue(self, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return nothing: Pinterest publishes at once."""
        return ()

    def deliveries(self, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return nothing: Pinterest sends no webhooks."""
        return ()

    def picture(self, pin_id: str) -> FileBody | None:
        """Return None: the pictures are not kept."""
        return None
