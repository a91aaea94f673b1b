"""Pins: lists, creation, changes, copies."""

from __future__ import annotations

from typing import Any

from pinbridge.sandbox._shared.http import NO_CONTENT, Response
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinterest import render
from pinbridge.sandbox.pinterest.analytics import pin_metrics
from pinbridge.sandbox.pinterest.errors import bad_request, section_not_found
from pinbridge.sandbox.pinterest.finding import (
    own_board,
    own_pin,
    own_section,
    readable_board,
    readable_pin,
)
from pinbridge.sandbox.pinterest.outcomes import refuse_marked
from pinbridge.sandbox.pinterest.paging import page
from pinbridge.sandbox.pinterest.rows import Board, Pin
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.sources import Picture, picture_of
from pinbridge.sandbox.pinterest.state import Call, Registry

_FIELDS = ("title", "description", "link", "alt_text", "dominant_color", "parent_pin_id")
_LATER_FIELDS = ("ai_disclosures",)
"""Fields that are newer than the description; they are shown where they were sent."""
_CHANGEABLE = ("title", "description", "link", "alt_text", *_LATER_FIELDS)

operations = Registry()


def _shown(call: Call, where: Where) -> Response:
    if kinds := call.args.get("creative_types"):
        where.add_in("creative_type", kinds)
    return page(call, call.state.pins, where, lambda row: _shown_pin(call, row))


def _shown_pin(call: Call, pin: Pin) -> Json:
    with_metrics = call.args.get("pin_metrics", False)
    metrics = pin_metrics(pin.id, call.state.now().date()) if with_metrics else None
    return render.pin(call.state, pin, call.user, metrics)


def _boards_of_user(call: Call) -> list[str]:
    """Return the ids of the user's boards whose pins the call may list."""
    if call.args.get("pin_type") == "PRIVATE":
        wanted = {"PROTECTED", "SECRET"}
    elif call.args.get("include_protected_pins"):
        wanted = {"PUBLIC", "PROTECTED", "SECRET"}
    else:
        wanted = {"PUBLIC", "SECRET"}
    if not call.may("pins:read_secret"):
        wanted.discard("SECRET")
    boards = call.state.boards.where("user_id = ?", call.user.id)
    return [board.id for board in boards if board.data["privacy"] in wanted]


@operations.serve("pins_list")
def list_pins(call: Call) -> Response:
    """List the pins of the user."""
    where = call.state.seen("user_id = ?", call.user.id)
    where.add_in("board_id", _boards_of_user(call))
    chosen = call.args.get("pin_filter")
    if chosen == "exclude_repins":
        where.add("json_extract(data, '$.parent_pin_id') IS NULL")
    elif chosen == "exclude_native":
        where.add("json_extract(data, '$.parent_pin_id') IS NOT NULL")
    elif chosen == "has_been_promoted":
        where.add("0")
    return _shown(call, where)


@operations.serve("boards_list_pins")
def list_pins_of_board(call: Call) -> Response:
    """List the pins of a board, those of its sections as well."""
    return _shown(call, call.state.seen("board_id = ?", readable_board(call).id))


@operations.serve("board_sections_list_pins")
def list_pins_of_section(call: Call) -> Response:
    """List the pins of a section."""
    board = readable_board(call)
    section = call.state.sections.get(call.args["section_id"])
    if section is None or section.board_id != board.id:
        raise section_not_found()
    return _shown(call, call.state.seen("board_id = ? AND section_id = ?", board.id, section.id))


@operations.serve("pins_create")
def create_pin(call: Call) -> Response:
    """Create a pin from one of the kinds of media sources."""
    fields = call.json
    board = _board_for(call)
    section_id = _section_for(call, board)
    if (parent := fields.get("parent_pin_id")) is not None:
        readable_pin(call, parent)
    source = fields.get("media_source")
    if not source:
        raise bad_request("Invalid request: 'media_source' is a required property")
    refuse_marked(fields.get("title"), fields.get("description"))
    picture = picture_of(call.state, call.user, source, fields.get("link"))
    return _added(call, board, section_id, fields, picture)


@operations.serve("pins_save")
def save_pin(call: Call) -> Response:
    """Copy a pin to a board."""
    saved = readable_pin(call, call.args["pin_id"])
    board = _board_for(call)
    section_id = _section_for(call, board)
    fields = saved.data | {"parent_pin_id": saved.id}
    picture = Picture(saved.creative_type, saved.data["media"], saved.data["is_standard"])
    return _added(call, board, section_id, fields, picture)


def _board_for(call: Call) -> Board:
    board_id: str | None = call.json.get("board_id")
    if board_id is None:
        raise bad_request("Invalid request: 'board_id' is a required property")
    return own_board(call, board_id)


def _section_for(call: Call, board: Board) -> str | None:
    section_id: str | None = call.json.get("board_section_id")
    return None if section_id is None else own_section(call, board, section_id).id


def _added(
    call: Call, board: Board, section_id: str | None, fields: dict[str, Any], picture: Picture
) -> Response:
    state, now = call.state, call.state.now()
    data = {name: fields.get(name) for name in _FIELDS}
    data |= {name: fields[name] for name in _LATER_FIELDS if name in fields}
    data |= {"media": picture.media, "is_standard": picture.is_standard}
    pin = state.pins.add(
        Pin(
            id=state.new_id(),
            user_id=call.user.id,
            board_id=board.id,
            section_id=section_id,
            creative_type=picture.creative_type,
            text=_searched(data),
            data=data,
            created_at=now,
            visible_at=state.seen_from(),
        )
    )
    board.modified_at = now
    state.boards.save(board)
    return Response(render.pin(state, pin, call.user), 201)


def _searched(data: dict[str, Any]) -> str:
    return f"{data['title'] or ''}\n{data['description'] or ''}".casefold()


@operations.serve("pins_get")
def get_pin(call: Call) -> Response:
    """Show a pin."""
    return Response(_shown_pin(call, readable_pin(call, call.args["pin_id"])))


@operations.serve("pins_update")
def update_pin(call: Call) -> Response:
    """Change the texts of a pin, or move it."""
    pin = own_pin(call, call.args["pin_id"])
    pin.data |= {name: call.json[name] for name in _CHANGEABLE if name in call.json}
    pin.text = _searched(pin.data)
    if "board_id" in call.json:
        pin.board_id, pin.section_id = _board_for(call).id, None
    if "board_section_id" in call.json:
        pin.section_id = _section_for(call, own_board(call, pin.board_id))
    if slots := call.json.get("carousel_slots"):
        items = pin.data["media"].get("items", [])
        pin.data["media"]["items"] = [
            {**item, **slot} for item, slot in zip(items, slots, strict=False)
        ] + items[len(slots) :]
    call.state.pins.save(pin)
    return Response(render.pin(call.state, pin, call.user))


@operations.serve("pins_delete")
def delete_pin(call: Call) -> Response:
    """Delete a pin."""
    call.state.remove_pin(own_pin(call, call.args["pin_id"]))
    return NO_CONTENT
