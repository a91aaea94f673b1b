"""Boards by id or name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pinbridge.errors import AmbiguousNameError

from .inputs import wrong

if TYPE_CHECKING:
    from pinterest_api.models import Board

NAME_TAKEN = "58"
"""Pinterest's code for a board whose name the account has already."""
_ID_LENGTH = 9
_MOST_NAMED = 20


def board_text(board: Any) -> str:
    """Return the id or name that a caller gave for a board.

    Raises:
        InvalidInputError: It is neither, and no board.
    """
    text = getattr(board, "id", board)
    if not isinstance(text, str) or not text.strip():
        raise wrong("board", f"has to be a board, its id or its name, not {board!r:.80}")
    return text.strip()


def looks_like_id(text: str) -> bool:
    """Whether a text can only be meant as an id: Pinterest's are long numbers."""
    return text.isascii() and text.isdecimal() and len(text) >= _ID_LENGTH


def same_name(board: Board, name: str) -> bool:
    """Whether a board has a name; Pinterest makes no difference by case."""
    return board.name.strip().casefold() == name.strip().casefold()


def no_such_board(name: str, boards: Sequence[Board]) -> AmbiguousNameError:
    """Return the error for a name that no board has."""
    choices = [f"{board.name} ({board.id})" for board in boards]
    if not choices:
        return AmbiguousNameError(
            f"there is no board {name!r}, as there are no boards; pass create_board=True"
        )
    named = ", ".join(choices[:_MOST_NAMED]) + (", ..." if len(choices) > _MOST_NAMED else "")
    return AmbiguousNameError(
        f"there is no board {name!r}; choose from: {named}; or pass create_board=True", choices
    )
