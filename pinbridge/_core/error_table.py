"""Explanations of the error codes of a service: the cause, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

Actor = Literal["caller", "account", "service", "nobody"]
"""Who has to act: the developer of the program, the owner of the account, the service, or nobody, because the
error resolves by itself."""

Place = Literal["request", "publish"]
"""Where a code occurs: in the response to a request, or on a pin that was not published."""


class ErrorRow(NamedTuple):
    """The explanation of an error code.

    Attributes:
        service: Name of the service.
        code: The code, as a string, even if the service sends a number.
        cause: What went wrong, as a sentence.
        remedy: What to do, as a sentence.
        actor: Who has to act.
        is_worth_waiting: Whether the same request can succeed later without anybody acting.
        is_safe_to_repeat: Whether the same request can be sent again without doing the work twice.
        text: Part of the message, in lower case, that distinguishes this row from others with the same code.
        place: Where the code occurs.
    """

    service: str
    code: str
    cause: str
    remedy: str
    actor: Actor
    is_worth_waiting: bool = False
    is_safe_to_repeat: bool = True
    text: str = ""
    place: Place = "request"


class ErrorTable:
    """The error codes of a service that can occur in one place.

    Args:
        rows: The rows, in any order.
    """

    def __init__(self, rows: Iterable[ErrorRow]) -> None:
        self._rows: dict[str, list[ErrorRow]] = {}
        for row in rows:
            self._rows.setdefault(row.code.lower(), []).append(row)

    def __iter__(self) -> Iterator[ErrorRow]:
        for rows in self._rows.values():
            yield from rows

    def __len__(self) -> int:
        return sum(map(len, self._rows.values()))

    def find(self, code: str | None, message: str | None = None) -> ErrorRow | None:
        """Return the row for an error, or None if nothing is known.

        Args:
            code: The code, in upper or lower case.
            message: Message of the service. Among rows with the same code, one whose text it contains is preferred.
        """
        rows = self._rows.get((code or "").lower(), ())
        said = (message or "").lower()
        by_text = next((row for row in rows if row.text and row.text in said), None)
        return by_text or next((row for row in rows if not row.text), None)
