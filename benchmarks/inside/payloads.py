"""What goes over the wire, the same for all peers: fields in the order in which the API documents them."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

WORKSPACE_ID = "7d0e1f52-9f0b-4c64-8a0e-1c64f7a0b001"
ACCOUNT_ID = "2c9f4a9e-5a0d-4a7c-9f57-6a0f3a1d9c10"
BOARD_ID = "813744130166493711"
PIN_ID = "0192f3c4-6a1e-7cc0-b6a9-5d0f4a0b1c2d"
ASSET_ID = "5f0c7a52-3d57-4c43-9d0a-0b2f6f1e7a90"
API_KEY = "pb_" + "5e" * 32
DESCRIPTION = (
    "Sourdough that works on a weekday: mix it in the evening, fold it twice, and bake it before "
    "breakfast. The full recipe with weights and a timetable is on the blog."
)


def pin(number: int = 0) -> dict[str, Any]:
    """One pin, as the server sends it."""
    media = f"https://cdn.example.com/media/{number:06d}/sourdough.jpg"
    return {
        "id": str(UUID(int=UUID(PIN_ID).int + number)),
        "workspace_id": WORKSPACE_ID,
        "pinterest_account_id": ACCOUNT_ID,
        "status": ("published", "queued", "failed", "publishing")[number % 4],
        "media_type": "image",
        "title": f"Weekday sourdough, step {number}",
        "description": DESCRIPTION,
        "related_terms": ["sourdough", "bread", "baking"],
        "alt_text": "A round loaf on a wooden board",
        "dominant_color": "#6E7874",
        "cover_image_url": None,
        "link_url": f"https://blog.example.com/sourdough?step={number}",
        "media_url": media,
        "image_url": media,
        "asset_id": None,
        "board_id": BOARD_ID,
        "pinterest_pin_id": f"8137440616{number:08d}",
        "error_code": None,
        "error_message": None,
        "idempotency_key": f"sourdough-{number:06d}",
        "created_at": "2026-03-02T09:00:00.123456Z",
        "updated_at": "2026-03-02T09:00:12.654321Z",
        "published_at": "2026-03-02T09:00:12.654321Z",
        "failed_at": None,
        "removed_from_pinterest_at": None,
    }


def pin_fields(number: int = 0) -> dict[str, Any]:
    """The fields of a request for a pin, as a caller has them."""
    return {
        "account_id": ACCOUNT_ID,
        "board_id": BOARD_ID,
        "title": f"Weekday sourdough, step {number}",
        "description": DESCRIPTION,
        "related_terms": ["sourdough", "bread", "baking"],
        "alt_text": "A round loaf on a wooden board",
        "dominant_color": "#6E7874",
        "link_url": f"https://blog.example.com/sourdough?step={number}",
        "image_url": f"https://cdn.example.com/media/{number:06d}/sourdough.jpg",
        "idempotency_key": f"sourdough-{number:06d}",
    }


def import_job(rows: int) -> dict[str, Any]:
    """A finished import."""
    return {
        "id": "31b6a3f2-64cf-4f7c-8c8b-9a3de91f5b2c",
        "workspace_id": WORKSPACE_ID,
        "source_type": "json",
        "status": "completed",
        "source_filename": None,
        "total_rows": rows,
        "processed_rows": rows,
        "created_rows": rows,
        "existing_rows": 0,
        "failed_rows": 0,
        "results": [
            {
                "row_number": number + 1,
                "status": "created",
                "pin_id": str(UUID(int=UUID(PIN_ID).int + number)),
                "schedule_id": None,
                "idempotency_key": f"sourdough-{number:06d}",
                "error_code": None,
                "error_message": None,
            }
            for number in range(rows)
        ],
        "error_message": None,
        "started_at": "2026-03-02T09:00:01.000000Z",
        "completed_at": "2026-03-02T09:00:09.000000Z",
        "created_at": "2026-03-02T09:00:00.000000Z",
        "updated_at": "2026-03-02T09:00:09.000000Z",
    }


def activity_logs(count: int) -> dict[str, Any]:
    """A page of the activity log."""
    return {
        "items": [
            {
                "id": str(UUID(int=UUID(PIN_ID).int + number)),
                "actor_user_id": None,
                "actor_type": "api_key",
                "actor_label": "CI key",
                "action": "pin.created",
                "category": "publishing",
                "resource_type": "pin",
                "resource_id": str(UUID(int=UUID(PIN_ID).int + number)),
                "status": "success",
                "message": f"Pin {number} was queued",
                "metadata": {"board_id": BOARD_ID, "attempt": 1, "source": "api"},
                "request_id": f"req_{number:012d}",
                "retention_days": 30,
                "expires_at": "2026-04-01T09:00:00.000000Z",
                "created_at": "2026-03-02T09:00:00.000000Z",
            }
            for number in range(count)
        ],
        "next_cursor": "eyJzZXEiOjEwMH0",
        "current_retention_days": 30,
        "current_retention_label": "1 month",
    }


def asset(size: int = 1) -> dict[str, Any]:
    """An uploaded video."""
    return {
        "id": ASSET_ID,
        "workspace_id": WORKSPACE_ID,
        "workspace_environment": "production",
        "asset_type": "video",
        "original_filename": "clip.mp4",
        "stored_filename": f"{ASSET_ID}.mp4",
        "content_type": "video/mp4",
        "file_size_bytes": size,
        "file_size_display": f"{size} B",
        "referenced_by_pin_count": 0,
        "public_url": f"https://cdn.example.com/{ASSET_ID}.mp4",
        "created_at": "2026-03-02T09:00:00.000000Z",
        "updated_at": "2026-03-02T09:00:00.000000Z",
    }


def to_json(value: Any) -> bytes:
    """Write JSON as servers do."""
    return json.dumps(value, separators=(",", ":")).encode()


def document(kind: str, count: int) -> bytes:
    """The body of an answer: `pin`, `pins`, `import_job` or `activity_logs`."""
    if kind == "pins":
        return to_json([pin(number) for number in range(count)])
    makers = {"pin": lambda _: pin(), "import_job": import_job, "activity_logs": activity_logs}
    return to_json(makers[kind](count))
