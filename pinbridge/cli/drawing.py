"""Draw on a terminal with rich. Loaded only when something is drawn."""

from __future__ import annotations

import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.bar import Bar
from rich.cells import cell_len
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn
from rich.table import Table
from rich.text import Text

from .output import BAD, GOOD, has_colors
from .values import printable

if TYPE_CHECKING:
    from pinbridge._core import wire

_GAP = 2
_MIN_WIDTH = 8
_SHORT = 16  # the width of a time
_LABEL_WIDTH = 24


def _console() -> Console:
    # A terminal without colours gets no other styles either.
    return Console(file=sys.stdout, force_terminal=has_colors(sys.stdout), highlight=False)


def _cell(text: str) -> Text:
    # Text instead of markup, because a title may contain brackets.
    style = "green" if text in GOOD else "red" if text in BAD else ""
    return Text(text, style=style, overflow="ellipsis", no_wrap=True)


def _title(text: str | None) -> Text | None:
    return None if text is None else Text(printable(text), style="table.title")


def draw_table(headings: Sequence[str], rows: Sequence[Sequence[str]], title: str | None) -> None:
    """Draw a table that fits into the terminal; ids are not truncated while other columns can be left out."""
    console = _console()
    table = Table(
        box=None, title=_title(title), title_justify="left", header_style="bold", pad_edge=False
    )
    widths = _widths(headings, rows, console.width)
    for index, width in widths.items():
        name = Text(headings[index])
        table.add_column(name, no_wrap=True, overflow="ellipsis", width=width)
    for row in rows:
        table.add_row(*(_cell(row[index]) for index in widths))
    console.print(table)


def _widths(headings: Sequence[str], rows: Sequence[Sequence[str]], room: int) -> dict[int, int]:
    """Return the widths of columns by their positions.

    If there is too little room, text columns shrink, the widest first. If that is not enough, the last
    columns are left out.
    """
    widths = {
        index: max(map(cell_len, column))
        for index, column in enumerate(zip(headings, *rows, strict=True))
    }
    others = [index for index in widths if "id" not in headings[index].lower().split()]
    texts = {index for index in others if widths[index] > _SHORT}
    least = sum(_MIN_WIDTH if index in texts else widths[index] for index in widths)
    while least + _GAP * len(widths) > room and len(others) > 1:
        last = others.pop()
        width = widths.pop(last)
        least -= _MIN_WIDTH if last in texts else width
    texts &= widths.keys()
    for _ in range(sum(widths.values()) + _GAP * len(widths) - room):
        widest = max(texts, key=lambda index: widths[index], default=None)
        if widest is None or widths[widest] <= _MIN_WIDTH:
            break
        widths[widest] -= 1
    return widths


def draw_pairs(pairs: Sequence[tuple[str, str]]) -> None:
    """Draw names and values side by side."""
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in pairs:
        style = "green" if value in GOOD else "red" if value in BAD else ""
        table.add_row(Text(name), Text(value, style=style))
    _console().print(table)


def draw_bars(values: Mapping[str, float], title: str) -> None:
    """Draw a bar for each value."""
    console = _console()
    table = Table(
        box=None, show_header=False, pad_edge=False, title=_title(title), title_justify="left"
    )
    table.add_column(no_wrap=True, max_width=_LABEL_WIDTH, overflow="ellipsis")
    table.add_column(justify="right")
    table.add_column(ratio=1)
    table.expand = True
    largest = max(values.values(), default=0) or 1
    for name, value in values.items():
        table.add_row(Text(printable(name)), f"{value:,g}", Bar(largest, 0, value, color="cyan"))
    console.print(table)


@contextmanager
def progress_bar(label: str) -> Generator[wire.Progress]:
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
                # The bar must not overwrite notes that follow.
                progress.stop()

        yield update
