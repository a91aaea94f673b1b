"""Boards by id or name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pinbridge.errors import AmbiguousNameError

from .inputs import wrong

if TYPE_CHECKING:
    from pinterest_api.models import Board

NAME_TAKEN = "58"
"""Pinterest's error code for a board name that the account already uses."""
_MIN_ID_LENGTH = 9
_MAX_NAMED = 20


def board_text(board: Any) -> str:
    """Return the id or name that a caller gave for a board.

    Raises:
        InvalidInputError: It is neither of them, and not a board.
    """
    text = getattr(board, "id", board)
    if not isinstance(text, str) or not text.strip():
        raise wrong("board", f"has to be a board, its id or its name, not {board!r:.80}")
    return text.strip()


def looks_like_id(text: str) -> bool:
    """Whether a text is an id rather than a name: Pinterest's ids are long numbers."""
    return text.isascii() and text.isdecimal() and len(text) >= _MIN_ID_LENGTH


def same_name(board: Board, name: str) -> bool:
    """Whether a board has a name. Case is ignored, as Pinterest does."""
    return board.name.strip().casefold() == name.strip().casefold()


def no_such_board(name: str, boards: Sequence[Board]) -> AmbiguousNameError:
    """Return the error for a name that no board has."""
    choices = [f"{board.name} ({board.id})" for board in boards]
    if not choices:
        return AmbiguousNameError(
            f"there is no board {name!r}, and no other board; pass create_board=True"
        )
    named = ", ".join(choices[:_MAX_NAMED]) + (", ..." if len(choices) > _MAX_NAMED else "")
    return AmbiguousNameError(
        f"there is no board {name!r}; choose from: {named}; or pass create_board=True", choices
    )
