"""Parse the text of cells."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from pinbridge._core.sources import is_url
from pinbridge.publishing.rows import Media

_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DATE_TIME = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:\.(\d+))?")
_SECONDS = re.compile(r"(\d{1,9}(?:\.\d+)?)\s*(?:s|sec|seconds?)?", re.IGNORECASE)
_COLOR = re.compile(r"#?([0-9a-fA-F]{6})")
_BETWEEN_URLS = re.compile(r"[\s,;|]+(?=https?://)", re.IGNORECASE)
_BETWEEN_PATHS = re.compile(r"\s*[|\n]\s*")
_BETWEEN_KEYWORDS = re.compile(r"[,;|\n]")
_MINUTES_PER_DAY = 1440


class CellError(ValueError):
    """A cell can't be parsed.

    Args:
        rule: Name of the violated rule.
        message: What is wrong.
        remedy: What to do.
    """

    def __init__(self, rule: str, message: str, remedy: str) -> None:
        super().__init__(message)
        self.rule = rule
        self.message = message
        self.remedy = remedy


class Moment(NamedTuple):
    """A position in a video."""

    seconds: float


def media(text: str, folder: Path) -> list[tuple[str, Media]]:
    """Parse the URLs or paths of pictures.

    Args:
        text: One or several, separated by `|` or, for URLs, by commas.
        folder: Base folder of relative paths.

    Returns:
        The text of each, and the URL or path it stands for.

    Raises:
        CellError: One of them is invalid.
    """
    parts = _BETWEEN_URLS.split(text) if is_url(text) else _BETWEEN_PATHS.split(text)
    return [(part, _one_media(part, folder)) for part in parts if part]


def _one_media(text: str, folder: Path) -> Media:
    if is_url(text):
        return text.replace(" ", "%20")
    if text.lower().startswith("file://"):
        text = text[len("file://") :]
    elif "://" in text:
        scheme = text.partition("://")[0]
        raise CellError(
            "media_scheme",
            f"is a URL with the scheme {scheme}",
            "give an http(s) URL or the path of a file",
        )
    if "\0" in text:
        raise CellError("media_path", "is not the path of a file", "give a path or an http(s) URL")
    try:
        return folder / Path(text.replace("\\", "/")).expanduser()
    except RuntimeError:
        raise CellError(
            "media_path", "refers to an unknown user", "give the absolute path"
        ) from None


def cover(text: str, folder: Path) -> Media | Moment:
    """Parse a cover: a picture, or a position in the video, in seconds or as `MM:SS`.

    Raises:
        CellError: It is neither.
    """
    if found := _SECONDS.fullmatch(text):
        return Moment(float(found[1]))
    if found := _CLOCK.fullmatch(text):
        hours, minutes, seconds = int(found[1] or 0), int(found[2]), int(found[3])
        return Moment(hours * 3600 + minutes * 60 + seconds + float(f"0.{found[4] or 0}"))
    return _one_media(text, folder)


def date(text: str, zone: dt.tzinfo) -> dt.datetime:
    """Parse the time to publish.

    Args:
        text: A date, or a date and time, in ISO 8601. The UTC offset is optional.
        zone: Time zone of times without a UTC offset.

    Raises:
        CellError: It is not a valid time.
    """
    try:
        if found := _DATE.fullmatch(text):
            return _in_range(dt.datetime.combine(_day(found), dt.time(), tzinfo=zone))
        if found := _DATE_TIME.fullmatch(text):
            clock = dt.time(int(found[4]), int(found[5]), int(found[6] or 0))
            moment = dt.datetime.combine(_day(found), clock, tzinfo=_offset(found[7]) or zone)
            return _in_range(moment)
    except (ValueError, OverflowError) as error:
        raise CellError(
            "date_impossible", f"does not exist: {error}", "write a date and time that exist"
        ) from None
    raise CellError(
        "date_unreadable",
        "is not an ISO 8601 date",
        "write it like 2026-10-06 or 2026-10-06T09:30+02:00 (in a spreadsheet, format the column as a date)",
    )


def _in_range(moment: dt.datetime) -> dt.datetime:
    """Check that a time can be converted to UTC."""
    moment.astimezone(dt.UTC)
    return moment


def _day(found: re.Match[str]) -> dt.date:
    return dt.date(int(found[1]), int(found[2]), int(found[3]))


def _offset(text: str | None) -> dt.tzinfo | None:
    if not text:
        return None
    if text.upper() in ("Z", "UTC"):
        return dt.UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    if minutes >= _MINUTES_PER_DAY:
        raise ValueError(f"the UTC offset {text} is out of range")
    return dt.timezone(dt.timedelta(minutes=-minutes if text[0] == "-" else minutes))


def keywords(text: str) -> tuple[str, ...]:
    """Split keywords at commas, semicolons, bars and line breaks, without duplicates that differ in case."""
    found: dict[str, str] = {}
    for part in _BETWEEN_KEYWORDS.split(text):
        if word := " ".join(part.split()).lstrip("#"):
            found.setdefault(word.casefold(), word)
    return tuple(found.values())


def board(text: str) -> tuple[str, str]:
    """Split `board / section`; the section may be missing."""
    name, _, section = re.sub(r"\s+/\s+", "\0", text, count=1).partition("\0")
    return name.strip(), section.strip()


def color(text: str) -> str:
    """Parse a colour as `#RRGGBB`.

    Raises:
        CellError: It is not a colour.
    """
    found = _COLOR.fullmatch(text)
    if not found:
        raise CellError(
            "color_unreadable", "is not a colour", "write six hex digits such as #6E7874"
        )
    return f"#{found[1].upper()}"


def zone_of(name: str) -> dt.tzinfo:
    """Return a time zone by its name.

    Raises:
        CellError: There is no time zone with that name.
    """
    try:
        return dt.UTC if name.upper() == "UTC" else ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        raise CellError(
            "zone_unknown", f"{name!r} is not a time zone", "write one such as Europe/Berlin"
        ) from None
