"""Boards and their sections."""

from __future__ import annotations

from typing import Any

from pinbridge.sandbox._shared.http import NO_CONTENT, Response
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinterest import render
from pinbridge.sandbox.pinterest.errors import bad_request, missing_scope, refused
from pinbridge.sandbox.pinterest.finding import own_board, own_section, readable_board
from pinbridge.sandbox.pinterest.paging import page
from pinbridge.sandbox.pinterest.rows import Board, Section
from pinbridge.sandbox.pinterest.state import Call, Registry

_LONGEST_NAME = 50
_PRIVACY = {
    "PUBLIC_AND_SECRET": ["PUBLIC", "SECRET"],
    **{name: [name] for name in ("PUBLIC", "PROTECTED", "SECRET")},
}

operations = Registry()


@operations.serve("boards_list")
def list_boards(call: Call) -> Response:
    """List the boards of the user."""
    where = call.state.seen("user_id = ?", call.user.id)
    if (privacy := _PRIVACY.get(call.args.get("privacy", "ALL"))) is not None:
        where.add_in("json_extract(data, '$.privacy')", privacy)
    if not call.may("boards:read_secret"):
        where.add("json_extract(data, '$.privacy') <> 'SECRET'")
    return page(call, call.state.boards, where, lambda row: render.board(call.state, row))


@operations.serve("boards_create")
def create_board(call: Call) -> Response:
    """Create a board."""
    state, now = call.state, call.state.now()
    privacy: str = call.json.get("privacy", "PUBLIC")
    _require_secret_scope(call, privacy)
    name = _checked_name(call, call.json["name"])
    board = state.boards.add(
        Board(
            id=state.new_id(),
            user_id=call.user.id,
            name=name,
            name_key=name.casefold(),
            data={
                "description": call.json.get("description"),
                "privacy": privacy,
                "is_ads_only": call.json.get("is_ads_only", False),
            },
            created_at=now,
            modified_at=now,
            visible_at=state.seen_from(),
        )
    )
    return Response(render.board(state, board), 201)


@operations.serve("boards_get")
def get_board(call: Call) -> Response:
    """Show a board."""
    return Response(render.board(call.state, readable_board(call)))


@operations.serve("boards_update")
def update_board(call: Call) -> Response:
    """Change name, description or privacy."""
    board = own_board(call, call.args["board_id"])
    changes: dict[str, Any] = {
        name: call.json[name] for name in ("description", "privacy") if name in call.json
    }
    _require_secret_scope(call, changes.get("privacy", "PUBLIC"))
    if "name" in call.json:
        board.name = _checked_name(call, call.json["name"], but=board)
        board.name_key = board.name.casefold()
    board.data |= changes
    call.state.boards.save(board)
    return Response(render.board(call.state, board))


@operations.serve("boards_delete")
def delete_board(call: Call) -> Response:
    """Delete a board with its sections and pins."""
    call.state.remove_board(own_board(call, call.args["board_id"]))
    return NO_CONTENT


@operations.serve("board_sections_list")
def list_sections(call: Call) -> Response:
    """List the sections of a board."""
    board = readable_board(call)
    return page(call, call.state.sections, Where("board_id = ?", board.id), render.section)


@operations.serve("board_sections_create")
def create_section(call: Call) -> Response:
    """Add a section to a board."""
    board = own_board(call, call.args["board_id"])
    name = _checked_section(call, board)
    section = Section(id=call.state.new_id(), board_id=board.id, name=name)
    return Response(render.section(call.state.sections.add(section)), 201)


@operations.serve("board_sections_update")
def update_section(call: Call) -> Response:
    """Rename a section."""
    board = own_board(call, call.args["board_id"])
    section = own_section(call, board, call.args["section_id"])
    section.name = _checked_section(call, board, but=section)
    return Response(render.section(call.state.sections.save(section)))


@operations.serve("board_sections_delete")
def delete_section(call: Call) -> Response:
    """Delete a section with its pins."""
    board = own_board(call, call.args["board_id"])
    section = own_section(call, board, call.args["section_id"])
    for pin in call.state.pins.where("section_id = ?", section.id):
        call.state.remove_pin(pin)
    call.state.sections.remove(section)
    return NO_CONTENT


def _checked_name(call: Call, name: str, but: Board | None = None) -> str:
    name = name.strip()
    if not 1 <= len(name) <= _LONGEST_NAME:
        raise bad_request(f"A board name has 1 to {_LONGEST_NAME} characters")
    same = call.state.boards.where(
        "user_id = ? AND name_key = ? AND due_at IS NULL", call.user.id, name.casefold()
    )
    if [each for each in same if but is None or each.id != but.id]:
        raise refused(400, 58, "You already have a board with this name.")
    return name


def _checked_section(call: Call, board: Board, but: Section | None = None) -> str:
    name: str = call.json["name"]
    same = call.state.sections.find("board_id = ? AND name = ?", board.id, name)
    if same is not None and (but is None or same.id != but.id):
        raise refused(409, 409, "Board section conflict.")
    return name


def _require_secret_scope(call: Call, privacy: str) -> None:
    if privacy == "SECRET" and not call.may("boards:write_secret"):
        raise missing_scope("boards:write_secret")
