"""What users, boards, sections and pins look like in responses."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import cast

from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinterest.rows import Board, Pin, Section, User
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import State

_SIZES = {"150x150": (150, 150), "400x300": (400, 300), "600x": (600, 900), "1200x": (1200, 1800)}
_THUMBNAILS = 4


def moment(instant: datetime) -> str:
    """Return an instant as the API writes it."""
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


def images(source: str) -> Json:
    """Return the sizes of a picture, on Pinterest's own host: Pinterest keeps a copy of each.

    Args:
        source: what makes the picture, such as its address.
    """
    name = hashlib.sha256(source.encode()).hexdigest()[:32]
    folders = f"{name[:2]}/{name[2:4]}/{name[4:6]}"
    return {
        size: {
            "url": f"https://i.pinimg.com/{size}/{folders}/{name}.jpg",
            "width": width,
            "height": height,
        }
        for size, (width, height) in _SIZES.items()
    }


def user(state: State, row: User) -> Json:
    """Return an `Account`."""
    boards = state.seen("user_id = ?", row.id)
    pins = state.seen("user_id = ?", row.id)
    return {
        "id": row.id,
        "username": row.username,
        **row.data,
        "board_count": state.boards.count(boards),
        "pin_count": state.pins.count(pins),
        "follower_count": state.things.count(Where("kind = 'follow' AND name = ?", row.username)),
        "following_count": state.things.count(Where("kind = 'follow' AND owner = ?", row.id)),
    }


def board(state: State, row: Board) -> Json:
    """Return a `Board`."""
    where = state.seen("board_id = ?", row.id)
    owner = state.users.get(row.user_id)
    newest = state.pins.select(where, order="seq DESC", limit=_THUMBNAILS)
    covers = [cover(pin) for pin in newest]
    return {
        "id": row.id,
        "name": row.name,
        **row.data,
        "owner": {"username": "" if owner is None else owner.username},
        "media": {
            "image_cover_url": covers[0]["600x"]["url"] if covers else None,
            "pin_thumbnail_urls": [each["150x150"]["url"] for each in covers],
        },
        "created_at": moment(row.created_at),
        "board_pins_modified_at": moment(row.modified_at),
        "pin_count": state.pins.count(where),
        "follower_count": 0,
        "collaborator_count": 0,
    }


def section(row: Section) -> Json:
    """Return a `BoardSection`."""
    return {"id": row.id, "name": row.name}


def cover(row: Pin) -> Json:
    """Return the sizes of the picture that stands for a pin."""
    media: Json = row.data["media"]
    shown: Json = media["items"][0] if "items" in media else media
    return cast("Json", shown["images"])


def pin(state: State, row: Pin, caller: User, metrics: Json | None = None) -> Json:
    """Return a `Pin`.

    Args:
        state: what the service works on.
        row: the pin.
        caller: who asks.
        metrics: `pin_metrics`, where they are asked for.
    """
    owner = state.users.get(row.user_id)
    return {
        "id": row.id,
        "created_at": moment(row.created_at),
        **row.data,
        "board_id": row.board_id,
        "board_section_id": row.section_id,
        "board_owner": {"username": "" if owner is None else owner.username},
        "creative_type": row.creative_type,
        "is_owner": row.user_id == caller.id,
        "has_been_promoted": False,
        "pin_metrics": metrics,
    }
