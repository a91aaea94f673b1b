"""Types of arguments, and options that several commands share."""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

import click

from .exit_codes import ExitCode
from .framework import options

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem
    from pinbridge_api.models import BoardResponse, PinterestAccountResponse

    from .state import State

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])

DEFAULT_LIMIT = 50


if TYPE_CHECKING:
    ParamType = click.ParamType[Any]
else:
    ParamType = click.ParamType  # generic in new versions only


class Moment(ParamType):
    """A time in ISO 8601, in local time if it has no UTC offset; or `+2h`, `+3d`."""

    name = "time"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.datetime:
        """Parse a time."""
        if isinstance(value, dt.datetime):
            return value
        from pinbridge.publishing.durations import duration

        text = value.strip()
        try:
            if text.startswith("+"):
                return dt.datetime.now(dt.UTC) + duration(text[1:])
            return dt.datetime.fromisoformat(text).astimezone()
        except (ValueError, OverflowError):
            self.fail(f"{value!r} is not a time; write 2026-12-24T18:00, or +2h", param, ctx)


class Span(ParamType):
    """A duration in seconds, or such as `90s`, `25m`, `2h`."""

    name = "time"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Parse a duration as seconds."""
        from pinbridge.publishing.durations import duration

        if isinstance(value, float):
            return value
        is_number = value.replace(".", "", 1).isdecimal()
        try:
            return duration(f"{value}s" if is_number else value).total_seconds()
        except ValueError:
            self.fail(f"{value!r} is not a time such as 90s, 25m or 2h", param, ctx)


class Day(ParamType):
    """A date such as `2026-12-24`, or a number of days ago such as `30d`."""

    name = "day"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.date:
        """Parse a date."""
        if isinstance(value, dt.date):
            return value
        try:
            if re.fullmatch(r"\d{1,5}d", value):
                return dt.datetime.now(dt.UTC).date() - dt.timedelta(days=int(value[:-1]))
            return dt.date.fromisoformat(value)
        except (ValueError, OverflowError):
            self.fail(f"{value!r} is not a day; write 2026-12-24, or 30d", param, ctx)


class Media(ParamType):
    """A file or a URL as text; shells complete it as a file."""

    name = "text"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Let the shell complete files."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file")]


class OutputFile(click.Path):
    """A file to write; it is checked before anything is sent.

    Args:
        *endings: The extensions that are allowed; by default all.
    """

    def __init__(self, *endings: str) -> None:
        super().__init__(dir_okay=False, writable=True, path_type=Path)
        self._endings = endings

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Check the name and the folder."""
        path = cast("Path", super().convert(value, param, ctx))
        folder = path.absolute().parent
        if self._endings and path.suffix.lower() not in self._endings:
            self.fail(f"{path} is not {' or '.join(self._endings)}", param, ctx)
        if not folder.is_dir() or not os.access(folder, os.W_OK):
            self.fail(f"nothing can be written to the folder {folder}", param, ctx)
        return path


MOMENT, SPAN, DAY, MEDIA = Moment(), Span(), Day(), Media()


def account_option(function: F) -> F:
    """Add `--account`."""
    return click.option(
        "--account",
        metavar="NAME",
        help="Pinterest account by name or id; needed only if several are connected.",
    )(function)


def limit_option(function: F) -> F:
    """Add `--limit`."""
    return click.option(
        "--limit",
        type=click.IntRange(min=0),
        default=DEFAULT_LIMIT,
        show_default=True,
        help="Maximum number of items; 0 for all.",
    )(function)


def time_range(function: F) -> F:
    """Add `--since` and `--until`."""
    return options(
        click.option("--since", type=MOMENT, metavar="TIME", help="From this time on."),
        click.option("--until", type=MOMENT, metavar="TIME", help="Before this time."),
    )(function)


def given(**arguments: Any) -> dict[str, Any]:
    """Return the arguments that were given."""
    return {name: value for name, value in arguments.items() if value not in (None, ())}


def limited(items: Iterable[T], limit: int, state: State) -> Iterator[T]:
    """Stop after a number of items, and print a note if there are more."""
    for count, item in enumerate(items):
        if limit and count == limit:
            state.out.note(f"Only the first {limit} are shown; use --limit 0 for all.")
            state.end_with(ExitCode.LIMIT_REACHED)
            return
        yield item


def account_of(state: State, wanted: str | None) -> PinterestAccountResponse:
    """Find an account by its name or id; by default the only one.

    Raises:
        AmbiguousNameError: None or several match.
    """
    from pinbridge._pinbridge.publish import choose_account

    return choose_account(state.client.pinterest.list_accounts(), wanted)


def board_of(state: State, account_id: UUID, wanted: str) -> BoardResponse:
    """Find a board by its name or id.

    Raises:
        AmbiguousNameError: None or several match.
    """
    from pinbridge._pinbridge.publish import choose_board

    boards = state.client.pinterest.list_boards(account_id)
    board_id = choose_board(boards, wanted)
    return next(board for board in boards if board.id == board_id)


def board_id_of(state: State, account_id: UUID, wanted: str) -> str:
    """Return the id of a board by its name or id; a long number is taken as an id."""
    from pinbridge._pinbridge.publish import looks_like_board_id

    return wanted if looks_like_board_id(wanted) else board_of(state, account_id, wanted).id


def each(state: State, names: Iterable[str], do: Callable[[str], Any]) -> list[Any]:
    """Call a function for each of several items; an error does not stop the others.

    Errors are reported immediately. The run ends with the exit status for partial failure, or with that of
    the error if all items failed with the same one.
    """
    from .failures import failure_of, report

    done: list[Any] = []
    codes: set[int] = set()
    for name in names:
        try:
            done.append(do(name))
        except Exception as error:
            if failure_of(error).is_bug:
                raise
            codes.add(report(error, state, name))
    if codes:
        same = len(codes) == 1 and not done
        state.end_with(ExitCode(codes.pop()) if same else ExitCode.SOME_FAILED)
    return done
