"""Draw on a terminal, with rich; loaded only where something is drawn."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager

from rich.bar import Bar
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn
from rich.table import Table
from rich.text import Text

from .output import BAD, GOOD, has_colors

_ID_LENGTH = 36
_LABEL_WIDTH = 24
_SHORT = 16


def _console() -> Console:
    # A terminal without colours gets no other styles either.
    return Console(file=sys.stdout, force_terminal=has_colors(sys.stdout), highlight=False)


def _cell(text: str) -> Text:
    # Text, not markup: a title may hold brackets.
    style = "green" if text in GOOD else "red" if text in BAD else ""
    return Text(text, style=style, overflow="ellipsis", no_wrap=True)


def draw_table(headings: Sequence[str], rows: Sequence[Sequence[str]], title: str | None) -> None:
    """Draw a table as wide as the terminal; ids are never cut."""
    table = Table(box=None, title=title, title_justify="left", header_style="bold", pad_edge=False)
    for index, name in enumerate(headings):
        longest = max(len(row[index]) for row in rows)
        is_id = "id" in name.lower().split() and longest <= _ID_LENGTH
        # Texts give way first.
        least = longest if is_id or longest <= _SHORT else None
        table.add_column(name, no_wrap=True, overflow="ellipsis", min_width=least)
    for row in rows:
        table.add_row(*map(_cell, row))
    _console().print(table)


def draw_pairs(pairs: Sequence[tuple[str, str]]) -> None:
    """Draw names and values side by side."""
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in pairs:
        style = "green" if value in GOOD else "red" if value in BAD else ""
        table.add_row(name, Text(value, style=style))
    _console().print(table)


def draw_bars(values: Mapping[str, float], title: str) -> None:
    """Draw a bar for each value."""
    console = _console()
    table = Table(box=None, show_header=False, pad_edge=False, title=title, title_justify="left")
    table.add_column(no_wrap=True, max_width=_LABEL_WIDTH, overflow="ellipsis")
    table.add_column(justify="right")
    table.add_column(ratio=1)
    table.expand = True
    most = max(values.values(), default=0) or 1
    for name, value in values.items():
        table.add_row(Text(name), f"{value:,g}", Bar(most, 0, value, color="cyan"))
    console.print(table)


@contextmanager
def progress_bar(label: str) -> Generator[Callable[[int, int | None], object]]:
    """Show a bar on stderr until the block ends."""
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
    )
    console = Console(file=sys.stderr, no_color=not has_colors(sys.stderr))
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(label, total=None)

        def update(done: int, total: int | None) -> None:
            progress.update(task, completed=done, total=total)
            if total is not None and done >= total:
                # Notes that follow must not be drawn over.
                progress.stop()

        yield update
