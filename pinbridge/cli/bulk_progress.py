"""Show the progress of a run: one updated line on a terminal, otherwise a line every 30 seconds."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click

from pinbridge.publishing import (
    AccountStopped,
    Event,
    Progress,
    RowChanged,
    RowState,
    RunStarted,
    Waiting,
)

from .values import counted

if TYPE_CHECKING:
    from .state import State

_INTERVAL = 30.0
_MINUTE = 60
_CLEAR = "\r\x1b[K"


class Reporter:
    """Print the events of a run on stderr.

    Args:
        state: State of the run.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._is_terminal = sys.stderr.isatty()
        self._printed_at = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._clear()

    def __call__(self, event: Event) -> None:
        """Print an event."""
        if self._state.quiet:
            return
        match event:
            case RunStarted():
                self._note(f"{counted(event.total, 'row')}, {event.due:,} of them due now.")
                if event.repeated:
                    self._note(
                        f"{counted(event.repeated, 'row')} left out: an earlier row is the same pin."
                    )
                if event.changed:
                    self._note(
                        f"{counted(event.changed, 'changed row')} since the last run: see --update."
                    )
                for field, count in event.unsupported.items():
                    self._note(unsupported(field, count))
            case Progress():
                self._progress(event)
            case Waiting():
                left = event.until - time.time()
                self._line(f"The next row is due in {span(left)}.")
            case AccountStopped():
                self._note(f"Skipped account {event.account}: {event.message}")
            case RowChanged():
                self._row(event)

    def _row(self, event: RowChanged) -> None:
        row = event.row
        if self._state.verbose or row.state in (RowState.FAILED, RowState.UNDECIDED):
            what = row.address or row.code or row.pin_id or ""
            self._note(f"{row.place}: {row.state} {what}".rstrip())

    def _progress(self, event: Progress) -> None:
        left = event.seconds_left
        soon = f", {span(left)} left" if left is not None and event.left else ""
        self._line(
            f"{event.sent:,} sent, {event.failed:,} failed, {event.left:,} to go,"
            f" {event.rate:,.1f} a second{soon}"
        )

    def _line(self, text: str) -> None:
        if self._is_terminal:
            click.echo(f"{_CLEAR}{text}", err=True, nl=False)
        elif time.monotonic() - self._printed_at >= _INTERVAL:
            self._printed_at = time.monotonic()
            self._note(text)

    def _note(self, text: str) -> None:
        self._clear()
        self._state.out.note(text)

    def _clear(self) -> None:
        if self._is_terminal and not self._state.quiet:
            click.echo(_CLEAR, err=True, nl=False)


def unsupported(field: str, count: int) -> str:
    """Return a note about a field that the service does not support."""
    name = field.replace("_", " ")
    return f"The service has no field for the {name}: it is left out for {counted(count, 'row')}."


def span(seconds: float) -> str:
    """Format a duration for people."""
    minutes = round(max(0.0, seconds) / _MINUTE)
    if minutes < 1:
        return f"{max(0, round(seconds))} s"
    if minutes < 2 * _MINUTE:
        return f"{minutes} min"
    return f"{minutes // _MINUTE} h"
