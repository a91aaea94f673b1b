"""Check a plan without sending anything: every cell, the media files, and duplicate rows."""

from __future__ import annotations

import datetime as dt
import difflib
import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.sources import is_url
from pinbridge.publishing.links import plain_link
from pinbridge.publishing.media_files import PICTURES, VIDEOS, FileProblem, problem_of, size_of
from pinbridge.publishing.reading import Plan
from pinbridge.publishing.rows import BadCell, Media, Place, Row

_FAR_AHEAD = dt.timedelta(days=366)
_FILES_KEPT = 20_000
_TEXTS = ("title", "description", "link", "alt_text", "board")
# What spreadsheets and programs write into a cell that has no value. It only counts as the whole cell.
_NO_VALUE = re.compile(
    r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!)|(?:nan|null|none|undefined|n/a)|\{\w+\}|TODO|TBD",
    re.IGNORECASE,
)
# UTF-8 that was read as cp1252: an accented capital A, or an a with circumflex, and what can follow it.
_MOJIBAKE = re.compile(
    "\u00c3[\u0080-\u00bf\u0152-\u0178\u2018-\u203a\u20ac]|\u00e2\u20ac.|\u00c2[\u00a0-\u00bf]"
)
_TAG = re.compile(r"</?(?:p|br|b|i|a|div|span|strong|em|ul|li)\b[^<>]*>", re.IGNORECASE)
_NOT_MEDIA = frozenset(
    [
        ".html",
        ".htm",
        ".php",
        ".pdf",
        ".svg",
        ".tif",
        ".tiff",
        ".bmp",
        ".heic",
        ".heif",
        ".avif",
        ".psd",
        ".zip",
        ".doc",
        ".docx",
        ".txt",
        ".csv",
        ".xml",
        ".json",
        ".js",
    ]
)
_MIN_SIDE = 200
_PLACES_KEPT = 50
# A problem of the whole plan replaces this problem of each row.
_ROW_RULE_OF = {"board_column": "board_missing", "media_column": "media_missing"}
# A board name may be a typo of a similar name that is used this many times as often.
_TYPO_FACTOR = 10


@checked_arguments
def check_plan(
    plan: Plan, rows: Iterable[Row] | None = None, *, now: dt.datetime | None = None
) -> Iterator[BadCell]:
    """Check a plan row by row.

    Args:
        plan: The plan.
        rows: Rows to check instead of the plan's own, for example with times from a calendar.
        now: The current time, to report dates that have passed or are more than a year away.

    Yields:
        Problems in plan order. Those about board names come last.
    """
    checker = Checker(now=now)
    yield from plan.problems
    reported = {problem.rule for problem in plan.problems}
    reported |= {_ROW_RULE_OF[rule] for rule in reported if rule in _ROW_RULE_OF}
    for row in plan if rows is None else rows:
        yield from (problem for problem in row.problems if problem.rule not in reported)
        yield from checker.problems_of(row)
    yield from checker.problems_of_boards()


@checked_arguments
class Checker:
    """Check rows one after another, and find duplicates among them.

    Args:
        now: The current time, to compare dates with.
    """

    def __init__(self, *, now: dt.datetime | None = None) -> None:
        self._now = now
        self._seen: dict[bytes, int] = {}
        self._boards = Counter[str]()
        self._places_of_board: defaultdict[str, list[Place]] = defaultdict(list)
        self._problem_of = lru_cache(maxsize=_FILES_KEPT)(problem_of)
        self._size_of = lru_cache(maxsize=_FILES_KEPT)(size_of)

    def problems_of(self, row: Row) -> Iterator[BadCell]:
        """Find problems of a row that are not among its own `problems`."""
        if row.board:
            self._boards[row.board] += 1
            places = self._places_of_board[row.board]
            if len(places) < _PLACES_KEPT:
                places.append(row.place_of("board"))
        yield from _texts(row)
        yield from self._media(row)
        yield from self._date(row)
        if row.title:
            yield from self._repeated(row)

    def problems_of_boards(self) -> Iterator[BadCell]:
        """Find board names that look like typos of another one."""
        for name, uses in self._boards.items():
            common = [
                other
                for other, its_uses in self._boards.items()
                if its_uses >= _TYPO_FACTOR * uses and not other.isdecimal()
            ]
            near = [] if name.isdecimal() else difflib.get_close_matches(name, common, 1, 0.8)
            for place in self._places_of_board[name] if near else ():
                yield _cell(
                    place,
                    "board_misspelt",
                    f"looks like {near[0]!r}, which is used more often",
                    "correct it, or keep it if it is another board",
                    value=name,
                    is_warning=True,
                )

    def _media(self, row: Row) -> Iterator[BadCell]:
        media_kind = _kind_of(row.media)
        if isinstance(row.media, Path):
            found = self._problem_of(row.media)
            yield from _file_problem(row, "media", found)
            if found is None and media_kind == "image":
                yield from self._size(row, row.media)
        elif row.media is not None and media_kind is None:
            yield from _wrong_url(row, "media", row.media)
        if isinstance(row.cover, Path):
            yield from _file_problem(row, "cover", self._problem_of(row.cover, kind="image"))
        elif row.cover is not None and _kind_of(row.cover) != "image":
            yield from _wrong_url(row, "cover", row.cover)
        has_cover = row.cover is not None or row.cover_seconds is not None
        if has_cover and media_kind == "image":
            yield _cell(
                row.place_of("cover"),
                "cover_of_picture",
                "is a cover for a picture; only videos have one",
                "leave it empty",
                is_warning=True,
            )

    def _size(self, row: Row, path: Path) -> Iterator[BadCell]:
        size = self._size_of(path)
        if size is not None and min(size) < _MIN_SIDE:
            yield _cell(
                row.place_of("media"),
                "media_small",
                f"has only {size[0]} x {size[1]} pixels, which looks bad or is rejected",
                f"use at least {_MIN_SIDE} pixels on each side; 1000 x 1500 is better",
                value=str(path),
                is_warning=True,
            )

    def _date(self, row: Row) -> Iterator[BadCell]:
        if self._now is None or row.publish_at is None:
            return
        if row.publish_at < self._now:
            yield _cell(
                row.place_of("publish_at"),
                "date_passed",
                "has passed, so the pin is published at once",
                "leave it empty to publish at once, or give a later time",
                value=row.publish_at.isoformat(),
                is_warning=True,
            )
        elif row.publish_at > self._now + _FAR_AHEAD:
            yield _cell(
                row.place_of("publish_at"),
                "date_far",
                "is more than a year from now",
                "check the year",
                value=row.publish_at.isoformat(),
                is_warning=True,
            )

    def _repeated(self, row: Row) -> Iterator[BadCell]:
        where = (row.account, row.board, row.section)
        if row.key:
            first = self._first(row, "key", row.key)
            field, what = "key", "idempotency key"
        elif row.id:
            first = self._first(row, "id", row.id, *where)
            field, what = "id", "id on the same board"
        elif row.file is not None:
            first = self._first(row, "file", str(row.file), *where)
            field, what = "media", "file on the same board"
        else:
            media = str(row.media or row.asset_id)
            first = self._first(row, "content", media, row.title, row.link, *where)
            field, what = "title", "picture, title, link and board"
        if first is not None:
            yield _cell(
                row.place_of(field),
                "repeated",
                f"has the same {what} as line {first}, and would not be published",
                "remove it, or give it an id of its own",
                value=row.key or row.id or row.title,
            )
        elif row.title and row.link:
            first = self._first(row, "link", row.title.casefold(), plain_link(row.link))
            if first is not None:
                yield _cell(
                    row.place_of("title"),
                    "repeated_title_and_link",
                    f"has the same title and link as line {first}",
                    "change one of them; Pinterest's own importer skips such rows",
                    value=row.title,
                    is_warning=True,
                )

    def _first(self, row: Row, *parts: str) -> int | None:
        """Return the line of the first row with the same parts; None if this is the first."""
        digest = hashlib.blake2b(
            "\0".join(parts).encode("utf-8", "replace"), digest_size=8
        ).digest()
        first = self._seen.setdefault(digest, row.place.line)
        return None if first == row.place.line else first


def _texts(row: Row) -> Iterator[BadCell]:
    for field in _TEXTS:
        text: str = getattr(row, field)
        if not text:
            continue
        place = row.place_of(field)
        if _NO_VALUE.fullmatch(text.strip()):
            yield _cell(
                place,
                "no_value",
                "is not a value",
                "fill the cell, or fix the formula",
                value=text,
            )
        elif _MOJIBAKE.search(text):
            yield _cell(
                place,
                "bad_encoding",
                "looks like text in the wrong encoding",
                "save the file as UTF-8, or give its encoding",
                value=text,
            )
        elif field in ("title", "description", "alt_text") and _TAG.search(text):
            yield _cell(
                place,
                "html",
                "contains HTML, which pins show as plain text",
                "write plain text",
                value=text,
                is_warning=True,
            )
        elif field in ("title", "board") and is_url(text):
            yield _cell(
                place, "shifted", "is a URL", "check whether the cells are shifted", value=text
            )


def _file_problem(row: Row, field: str, found: FileProblem | None) -> Iterator[BadCell]:
    if found is not None:
        place = row.place_of(field)
        yield _cell(place, found.rule, found.message, found.remedy, value=str(getattr(row, field)))


def _wrong_url(row: Row, field: str, url: str) -> Iterator[BadCell]:
    extension = _extension_of(url)
    if extension in _NOT_MEDIA or (field == "cover" and extension in VIDEOS):
        yield _cell(
            row.place_of(field),
            f"{field}_kind",
            f"ends in {extension}, which is not a picture"
            + ("" if field == "cover" else " or video"),
            "give the URL of the picture itself",
            value=url,
        )


def _kind_of(media: Media | None) -> str | None:
    if media is None:
        return None
    extension = media.suffix.lower() if isinstance(media, Path) else _extension_of(media)
    return "image" if extension in PICTURES else "video" if extension in VIDEOS else None


def _extension_of(url: str) -> str:
    try:
        return PurePosixPath(urlsplit(url).path).suffix.lower()
    except ValueError:
        return ""


def _cell(
    place: Place, rule: str, message: str, remedy: str, *, value: str = "", is_warning: bool = False
) -> BadCell:
    return BadCell(
        place=place, rule=rule, message=message, remedy=remedy, value=value, is_warning=is_warning
    )
