"""All output of commands: tables for people, lines and JSON for programs.

Results go to stdout, everything else to stderr.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from pinbridge._core.guards import is_list

from .values import builtins_of, field_of, heading, human, json_of, picked, plain, printable

if TYPE_CHECKING:
    from pinbridge._core.wire import Progress

    from .state import State

GOOD = frozenset({"published", "done", "completed", "succeeded", "pinned", "ok", "ready", "active"})
BAD = frozenset({"failed", "canceled", "problem", "past_due", "error", "revoked"})


def styled_error(text: str) -> str:
    """Style a word of an error, if stderr is a terminal with colours."""
    return click.style(text, fg="red", bold=True) if has_colors(sys.stderr) else text


def has_colors(stream: Any) -> bool:
    """Whether a stream is a terminal with colours (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


class Output:
    """Print results in the format that the options ask for.

    Args:
        state: Options of the run.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    @property
    def is_human(self) -> bool:
        """Whether people read the results: on a terminal, without `--json` and `--quiet`."""
        return not self._state.as_json and not self._state.quiet and sys.stdout.isatty()

    @property
    def is_json(self) -> bool:
        """Whether results are JSON."""
        return self._state.as_json

    # Results

    def rows(
        self,
        items: Iterable[Any],
        columns: Sequence[str],
        *,
        key: str = "id",
        empty: str = "Nothing found.",
        title: str | None = None,
    ) -> None:
        """Print a list: as a table, as one line of tab-separated values per item, as JSON, or only keys.

        Args:
            items: Models or dicts.
            columns: Dotted names of the fields in tables and lines.
            key: Field that `--quiet` prints.
            empty: Printed on a terminal if there are no items.
            title: Heading of a table.
        """
        state = self._state
        if state.as_json:
            self._json([picked(builtins_of(item), state.fields) for item in items])
        elif state.quiet:
            for item in items:
                self._line(plain(field_of(item, key)))
        elif self.is_human:
            self._table(list(items), state.fields or columns, empty, title)
        else:
            for item in items:
                self._tabbed(item, columns)

    def record(self, item: Any, fields: Sequence[str] = (), *, key: str = "id") -> None:
        """Print one result, with one line per field.

        Args:
            item: A model or dict.
            fields: Dotted names of the fields shown without `--json`; all by default.
            key: Field that `--quiet` prints.
        """
        state = self._state
        whole = builtins_of(item)
        if state.as_json:
            self._json(picked(whole, state.fields))
        elif state.quiet:
            self._line(plain(field_of(item, key)))
        else:
            names = state.fields or fields or tuple(whole)
            if state.fields:
                picked(whole, state.fields)
            self._pairs({name: _either(item, whole, name) for name in names})

    def value(self, value: Any) -> None:
        """Print a result of any type as JSON; `--quiet` prints the ids in it."""
        state, whole = self._state, builtins_of(value)
        if state.quiet:
            for item in whole if is_list(whole) else [whole]:
                self._line(plain(field_of(item, "id")))
        elif is_list(whole):
            self._json([picked(item, state.fields) for item in whole])
        else:
            self._json(picked(whole, state.fields))

    def event(self, item: Any, text: str, *, key: str = "id") -> None:
        """Print one item of a stream immediately, as a line of text or JSON.

        Args:
            item: A model or dict.
            text: The text to print without `--json`; its parts are separated by tabs.
            key: Field that `--quiet` prints.
        """
        state = self._state
        if state.as_json:
            found = picked(builtins_of(item), state.fields)
            self._line(json_of(found))
        else:
            between = "  " if self.is_human else "\t"
            parts = between.join(map(plain, text.split("\t")))
            self._line(plain(field_of(item, key)) if state.quiet else parts)

    def line(self, text: str) -> None:
        """Print a line of text, even with `--quiet`."""
        self._line(text)

    def bars(self, values: Mapping[str, float], title: str) -> None:
        """Draw bars on a terminal; elsewhere print one line per value."""
        if not self.is_human:
            for name, value in values.items():
                self._line(f"{plain(name)}\t{value:g}")
            return
        from .drawing import draw_bars

        draw_bars(values, title)

    # Everything else

    def note(self, text: str) -> None:
        """Print a note on stderr."""
        if not self._state.quiet:
            click.echo(printable(text), err=True)

    @contextmanager
    def progress(self, label: str) -> Generator[Progress]:
        """Show the progress of an upload or a download, if stderr is a terminal.

        Yields:
            A function to call with the bytes done and the total.
        """
        if self._state.quiet or not sys.stderr.isatty():
            yield lambda done, total: None
            return
        from .drawing import progress_bar

        with progress_bar(printable(label)) as update:
            yield update

    # Questions

    def confirm(self, question: str) -> None:
        """Ask before something that can't be undone.

        Raises:
            click.UsageError: Nobody can answer, and `--yes` is missing.
            click.Abort: The answer is no.
        """
        if self._state.yes:
            return
        if not self.can_ask:
            raise click.UsageError(f"{printable(question)} Nothing was done: add --yes to confirm.")
        click.confirm(printable(question), abort=True, err=True)

    @property
    def can_ask(self) -> bool:
        """Whether somebody can answer questions."""
        return sys.stdin.isatty() and sys.stderr.isatty()

    def ask(self, label: str, option: str, *, hidden: bool = False) -> str:
        """Ask for a text.

        Args:
            label: Name of the text.
            option: How to pass it if nobody can answer.
            hidden: Whether it is a secret.

        Raises:
            click.UsageError: Nobody can answer.
        """
        if not self.can_ask:
            raise click.UsageError(f"{label} is missing: pass it with {option}.")
        answer: str = click.prompt(label, hide_input=hidden, err=True)
        return answer.strip()

    # Formats

    def _json(self, value: Any) -> None:
        indent = 2 if sys.stdout.isatty() else None
        self._line(json_of(value, indent=indent))

    def _tabbed(self, item: Any, columns: Sequence[str]) -> None:
        self._line("\t".join(map(plain, self._values(item, columns))))

    def _values(self, item: Any, columns: Sequence[str]) -> list[Any]:
        """Return the fields of `--fields`, by their names in JSON; by default the columns."""
        if self._state.fields:
            return list(picked(builtins_of(item), self._state.fields).values())
        return [field_of(item, path) for path in columns]

    def _pairs(self, values: Mapping[str, Any]) -> None:
        if self.is_human:
            from .drawing import draw_pairs

            draw_pairs([(heading(name), human(value)) for name, value in values.items()])
        else:
            for name, value in values.items():
                self._line(f"{plain(name)}\t{plain(value)}")

    def _table(
        self, items: Sequence[Any], columns: Sequence[str], empty: str, title: str | None
    ) -> None:
        if not items:
            self.note(empty)
            return
        from .drawing import draw_table

        cells = [list(map(human, self._values(item, columns))) for item in items]
        draw_table([heading(path) for path in columns], cells, title)

    def _line(self, text: str) -> None:
        # Flush immediately, because another program may be waiting for the line.
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()


def _either(item: Any, whole: Any, path: str) -> Any:
    value = field_of(item, path)
    return field_of(whole, path) if value is None else value
