"""Finding the boards, sections and pins that a call is about.

Reads see what is public or the user's own, once it is visible; changes are for what is the user's own, at once.
"""

from __future__ import annotations

from pinbridge.sandbox.pinterest.errors import (
    board_not_found,
    forbidden,
    pin_not_found,
    section_not_found,
)
from pinbridge.sandbox.pinterest.rows import Board, Pin, Section
from pinbridge.sandbox.pinterest.state import Call


def may_see(call: Call, board: Board, scope: str) -> bool:
    """Whether a call may read a board, or what is on it.

    Args:
        call: the call.
        board: the board.
        scope: what a secret board needs.
    """
    privacy: str = board.data["privacy"]
    if privacy == "SECRET" and not call.may(scope):
        return False
    return privacy == "PUBLIC" or board.user_id == call.user.id


def readable_board(call: Call) -> Board:
    """Return the board that the path of a call names.

    Raises:
        ApiError: 404.
    """
    board = call.state.boards.select(call.state.seen("id = ?", call.args["board_id"]))
    if not board or not may_see(call, board[0], "boards:read_secret"):
        raise board_not_found()
    return board[0]


def own_board(call: Call, board_id: str) -> Board:
    """Return a board of the user.

    Raises:
        ApiError: 404, or 403 when it is somebody else's.
    """
    board = call.state.boards.find("id = ? AND due_at IS NULL", board_id)
    if board is None or not may_see(call, board, "boards:write_secret"):
        raise board_not_found()
    if board.user_id != call.user.id:
        raise forbidden()
    return board


def own_section(call: Call, board: Board, section_id: str) -> Section:
    """Return a section of a board.

    Raises:
        ApiError: 404.
    """
    section = call.state.sections.find("id = ? AND board_id = ?", section_id, board.id)
    if section is None:
        raise section_not_found()
    return section


def readable_pin(call: Call, pin_id: str) -> Pin:
    """Return a pin that the user may read.

    Raises:
        ApiError: 404.
    """
    found = call.state.pins.select(call.state.seen("id = ?", pin_id))
    board = call.state.boards.get(found[0].board_id) if found else None
    if board is None or not may_see(call, board, "pins:read_secret"):
        raise pin_not_found()
    return found[0]


def own_pin(call: Call, pin_id: str) -> Pin:
    """Return a pin of the user.

    Raises:
        ApiError: 404, or 403 when it is somebody else's.
    """
    pin = call.state.pins.find("id = ? AND due_at IS NULL", pin_id)
    board = call.state.boards.get(pin.board_id) if pin else None
    if pin is None or board is None or not may_see(call, board, "pins:write_secret"):
        raise pin_not_found()
    if pin.user_id != call.user.id:
        raise forbidden()
    return pin
