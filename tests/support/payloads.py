"""Answers of the service."""

from __future__ import annotations

import json
from typing import Any

from tests.support.fakes import PIN_ID

WORKSPACE_ID = "00000000-0000-0000-0000-00000000000b"
ACCOUNT_ID = "00000000-0000-0000-0000-00000000000c"
BOARD_ID = "123456789012"


def pin(**changes: Any) -> bytes:
    """A pin as JSON."""
    fields: dict[str, Any] = {
        "id": PIN_ID,
        "workspace_id": WORKSPACE_ID,
        "pinterest_account_id": ACCOUNT_ID,
        "status": "queued",
        "media_type": "image",
        "title": "A pin",
        "media_url": "https://example.com/a.png",
        "image_url": "https://example.com/a.png",
        "board_id": BOARD_ID,
        "idempotency_key": "key-1",
        "created_at": "2026-02-23T12:00:00Z",
        "updated_at": "2026-02-23T12:00:00Z",
    }
    return json.dumps(fields | changes).encode()


def account(**changes: Any) -> dict[str, Any]:
    """A Pinterest account."""
    fields: dict[str, Any] = {
        "id": ACCOUNT_ID,
        "workspace_id": WORKSPACE_ID,
        "pinterest_user_id": "99",
        "display_name": "Shop",
        "username": "shop",
        "scopes": "pins:read",
        "created_at": "2026-02-23T12:00:00Z",
        "updated_at": "2026-02-23T12:00:00Z",
    }
    return fields | changes


def board(**changes: Any) -> dict[str, Any]:
    """A board."""
    return {"id": BOARD_ID, "name": "Kitchen", **changes}


def webhook(**changes: Any) -> bytes:
    """A webhook as JSON."""
    fields: dict[str, Any] = {
        "id": "00000000-0000-0000-0000-00000000000d",
        "workspace_id": WORKSPACE_ID,
        "url": "https://example.com/hook",
        "events": ["pin.published"],
        "is_enabled": True,
        "created_at": "2026-02-23T12:00:00Z",
        "updated_at": "2026-02-23T12:00:00Z",
    }
    return json.dumps(fields | changes).encode()


def asset(**changes: Any) -> bytes:
    """An uploaded file as JSON."""
    fields: dict[str, Any] = {
        "id": "00000000-0000-0000-0000-00000000000e",
        "workspace_id": WORKSPACE_ID,
        "asset_type": "image",
        "public_url": "https://example.com/e",
        "content_type": "image/png",
        "file_size_bytes": 3,
        "original_filename": "a.png",
        "stored_filename": "e.png",
        "created_at": "2026-02-23T12:00:00Z",
        "updated_at": "2026-02-23T12:00:00Z",
    }
    return json.dumps(fields | changes).encode()
