"""Write a plan as a CSV file for Pinterest's own bulk upload."""

from __future__ import annotations

import csv
import datetime as dt
import os
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge.publishing.rows import BadCell, Media, Row
from pinbridge.publishing.rules import TITLE_LENGTH
from pinbridge.publishing.templates import shortened

HEADER = (
    "Title",
    "Media URL",
    "Pinterest board",
    "Thumbnail",
    "Description",
    "Link",
    "Publish date",
    "Keywords",
)
DESCRIPTION_LENGTH = 500
"""Maximum length of a description in these files; other pins may have longer ones."""

AddressOf = Callable[[Path], str]


@attrs.frozen
class Written:
    """The outcome of writing a plan.

    Args:
        files: The files, in order.
        rows: Number of rows written.
        left_out: Why other rows were omitted.
    """

    files: tuple[Path, ...]
    rows: int
    left_out: tuple[BadCell, ...]


@checked_arguments
def write_pinterest_csv(
    rows: Iterable[Row],
    path: str | os.PathLike[str],
    *,
    rows_per_file: int | None = None,
    address_of: AddressOf | None = None,
) -> Written:
    """Write rows for Pinterest's own bulk upload.

    Args:
        rows: The rows. Those that can't be published, or that Pinterest would reject, are omitted.
        path: The file to write.
        rows_per_file: Maximum number of rows per file; the rest goes to `NAME-2.csv` and so on.
        address_of: Returns the public URL of a local file. Without it, rows with local files are omitted,
            because Pinterest accepts only URLs.

    Returns:
        What was written, and what was omitted.
    """
    first = Path(path)
    left_out: list[BadCell] = []
    lines = _lines(rows, address_of, left_out)
    files: list[Path] = []
    count = 0
    for line in lines:
        number = len(files) + 1
        target = first if number == 1 else first.with_stem(f"{first.stem}-{number}")
        with target.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(HEADER)
            more = None if rows_per_file is None else rows_per_file - 1
            for cells in chain([line], islice(lines, more)):
                writer.writerow(cells)
                count += 1
        files.append(target)
    return Written(tuple(files), count, tuple(left_out))


def _lines(
    rows: Iterable[Row], address_of: AddressOf | None, left_out: list[BadCell]
) -> Iterator[list[str]]:
    titles: dict[str, int] = {}
    for row in rows:
        reason = _reason(row, address_of, titles)
        if reason is not None:
            left_out.append(reason)
            continue
        yield [
            row.title[:TITLE_LENGTH],
            _url(row.media, address_of),
            f"{row.board} / {row.section}" if row.section else row.board,
            _thumbnail(row, address_of),
            shortened(row.description, DESCRIPTION_LENGTH),
            row.link,
            _date(row.publish_at),
            ", ".join(row.keywords),
        ]


def _reason(row: Row, address_of: AddressOf | None, titles: dict[str, int]) -> BadCell | None:
    """Return why Pinterest would reject a row; None if it would not."""
    if not row.is_publishable:
        return next(problem for problem in row.problems if not problem.is_warning)
    rule, message, remedy = "", "", ""
    if row.media is None:
        rule, message = "media_uploaded", "has an uploaded file but no URL"
        remedy = "give the URL of the picture"
    elif isinstance(row.media, Path) and address_of is None:
        rule, message = "media_local", "is a local file; Pinterest accepts only URLs"
        remedy = "upload it, or publish the plan with this library"
    else:
        first = titles.setdefault(row.title.casefold(), row.place.line)
        if first != row.place.line:
            rule, message = "title_repeated", f"is also the title of line {first}"
            remedy = "change it; Pinterest accepts every title only once"
    if not rule:
        return None
    field = "title" if rule == "title_repeated" else "media"
    return BadCell(
        place=row.place_of(field),
        message=message,
        remedy=remedy,
        rule=rule,
        value=str(getattr(row, field) or ""),
    )


def _url(media: Media | None, address_of: AddressOf | None) -> str:
    if isinstance(media, Path):
        return address_of(media) if address_of is not None else ""
    return media or ""


def _thumbnail(row: Row, address_of: AddressOf | None) -> str:
    if row.cover_seconds is not None:
        return f"{row.cover_seconds:g}"
    return _url(row.cover, address_of)


def _date(moment: dt.datetime | None) -> str:
    if moment is None:
        return ""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S")
