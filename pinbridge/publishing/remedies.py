"""What the codes of rows mean, and what to do about them."""

from __future__ import annotations

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge.errors import explain

from .planned import PlannedRow, RowState


@attrs.frozen
class Remedy:
    """What an error code means.

    Args:
        cause: What went wrong.
        action: What to do about it.
    """

    cause: str
    action: str


_AGAIN = "Fix the row, then run again with --retry-failed."
_ACTIONS = {
    "ambiguous_name": "Use the id of the account or board.",
    "board_not_found": "Create the board, choose another one, or use --create-boards.",
    "invalid_file": _AGAIN,
    "invalid_input": _AGAIN,
    "not_found": "The pin was deleted. To publish it again, use --retry-failed.",
    "pin_already_published": "Delete the pin and publish the row in another campaign.",
    "undecided": "Check these pins on Pinterest. Delete them, or record the outcome in the journal;"
    " then run again with --retry-failed.",
    "unreachable": "Nothing: the next run tries again.",
    "unreadable_file": "Check that the file exists and can be read.",
}
"""Codes that only plans have, or for which a plan needs different advice."""


@checked_arguments
def remedy_of(row: PlannedRow) -> Remedy:
    """Return why a row is not published, and what to do.

    Args:
        row: A row with a code.
    """
    code, message = row.code or "", row.message or ""
    if code in _ACTIONS:
        return Remedy(message or code.replace("_", " "), _ACTIONS[code])
    if row.state is RowState.INVALID:
        cause, _, action = message.partition("; ")
        return Remedy(cause, f"{action[:1].upper()}{action[1:]}." if action else _AGAIN)
    place = "publish" if row.pin_id else "request"
    known = sorted(explain(code), key=lambda one: one.place != place)
    if not known:
        return Remedy(message or code.replace("_", " "), _AGAIN)
    then = " Then run again with --retry-failed." if row.state is RowState.FAILED else ""
    return Remedy(known[0].cause, f"{known[0].remedy}{then}")
