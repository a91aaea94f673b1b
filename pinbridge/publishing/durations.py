"""Parse durations."""

from __future__ import annotations

import datetime as dt
import re

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_PART = re.compile(
    r"(\d+(?:\.\d+)?)\s*(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:eeks?)?)(?![a-z])\s*",
    re.IGNORECASE,
)
_DURATION = re.compile(rf"(?:{_PART.pattern})+", re.IGNORECASE)


def duration(text: str) -> dt.timedelta:
    """Parse a duration, for example `90m`, `1d 12h` or `2 hours`.

    Raises:
        ValueError: It is not a duration, or too long.
    """
    if not _DURATION.fullmatch(text):
        raise ValueError(text)
    parts = ((float(part[1]), _UNITS[part[2][0].lower()]) for part in _PART.finditer(text))
    try:
        return dt.timedelta(seconds=sum(number * unit for number, unit in parts))
    except OverflowError as error:
        raise ValueError(text) from error
