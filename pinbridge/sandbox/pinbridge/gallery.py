"""What the page in the browser shows of PinBridge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pinbridge.sandbox._shared.http import FileBody
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge.rows import Asset, Pin
from pinbridge.sandbox.pinbridge.state import State

_WAITING = ("queued", "deferred", "publishing")


class PinbridgeGallery:
    """Boards, queue and deliveries of all projects."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._store = state.store

    def boards(self, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return the oldest boards of all accounts."""
        pins = self._store.pins
        counts = dict(
            pins.cached("boards", lambda: pins.grouped("board_id", ["count(*)"], Where()))
        )
        owners = {account.id: account.username for account in self._store.accounts.where("1")}
        return [
            {
                "id": board.id,
                "name": board.name,
                "owner": owners.get(board.account_id, ""),
                "pins": counts.get(board.id, 0),
            }
            for board in self._store.boards.select(Where("deleted_at IS NULL"), limit=limit)
        ]

    def pins(self, board_id: str, before: int, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return pins of a board, newest first."""
        where = Where("board_id = ? AND seq < ?", board_id, before)
        return [
            {
                "id": pin.id,
                "seq": pin.seq,
                "title": pin.title,
                "status": "removed" if pin.removed_at else pin.status,
                "note": pin.error_code or "",
                "color": pin.dominant_color,
                "has_picture": self._asset(pin) is not None,
            }
            for pin in self._store.pins.select(where, order="seq DESC", limit=limit)
        ]

    def queue(self, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return the pins that wait and the schedules, earliest first."""
        waiting = Where("due_at IS NOT NULL")
        waiting.add_in("status", _WAITING)
        pins = self._store.pins.select(waiting, order="due_at", limit=limit)
        schedules = self._store.schedules.select(
            Where("due_at IS NOT NULL"), order="due_at", limit=limit
        )
        items = [
            {"id": row.id, "kind": kind, "title": row.title, "status": row.status, "at": row.due_at}
            for kind, rows in (("pin", pins), ("schedule", schedules))
            for row in rows
        ]
        return sorted(items, key=lambda item: str(item["at"]))[:limit]

    def deliveries(self, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return webhook deliveries, newest first."""
        urls = {webhook.id: webhook.url for webhook in self._store.webhooks.where("1")}
        return [
            {
                "event": row.event_type,
                "url": urls.get(row.webhook_id, "").partition("?")[0],
                "outcome": row.last_status_code or row.last_error or "waits",
                "attempts": row.attempt_count,
                "at": row.created_at,
            }
            for row in self._store.deliveries.newest(limit)
        ]

    def picture(self, pin_id: str) -> FileBody | None:
        """Return the uploaded picture, or the cover of a video."""
        pin = self._store.pins.get(pin_id)
        asset = None if pin is None else self._asset(pin)
        if asset is None:
            return None
        path = self._state.blobs.path(asset.stored_filename)
        return FileBody(path, asset.size, asset.content_type) if path.exists() else None

    def _asset(self, pin: Pin) -> Asset | None:
        for asset_id in (pin.cover_image_asset_id, pin.asset_id):
            asset = None if asset_id is None else self._store.assets.get(asset_id)
            if asset is not None and asset.asset_type == "image":
                return asset
        return None
