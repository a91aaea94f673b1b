"""Name every difference between two recordings, and check that the docs explain each."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from fnmatch import fnmatchcase
from typing import Any

Record = Mapping[str, Any]

ABSENT = "nothing"

_START = "<!-- differences -->"
_END = "<!-- /differences -->"
_CODE = re.compile(r"`([^`]+)`")
_COLUMNS = 3


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """Something that the two libraries send differently.

    Attributes:
        call: the call concerned.
        text: place, what the official SDK sends, what this library sends.
    """

    call: str
    text: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """A row of the table in the docs.

    Attributes:
        calls: the calls concerned; `*` stands for any characters.
        text: as in `Difference`.
        reason: why this library does otherwise.
    """

    calls: tuple[str, ...]
    text: str
    reason: str


def differences(official: Mapping[str, Record], ours: Mapping[str, Record]) -> list[Difference]:
    """Return all differences between two recordings of the same calls.

    Raises:
        ValueError: They are not of the same calls.
    """
    if official.keys() != ours.keys():
        raise ValueError(f"only one side recorded {sorted(official.keys() ^ ours.keys())}")
    return sorted(
        Difference(call, text)
        for call in official
        for text in _compared("", official[call], ours[call])
    )


def _compared(place: str, theirs: Any, mine: Any) -> Iterator[str]:
    if theirs == mine:
        return
    if isinstance(theirs, dict) and isinstance(mine, dict):
        for name in sorted(theirs.keys() | mine.keys()):
            inner = f"{place}.{name}" if place else str(name)
            yield from _compared(inner, theirs.get(name, ABSENT), mine.get(name, ABSENT))
    elif isinstance(theirs, list) and isinstance(mine, list) and len(theirs) == len(mine):
        for index, pair in enumerate(zip(theirs, mine, strict=True)):
            yield from _compared(f"{place}[{index}]", *pair)
    else:
        yield f"{place}: {_shown(theirs)} → {_shown(mine)}"


def _shown(value: Any) -> str:
    return ABSENT if value == ABSENT else json.dumps(value, ensure_ascii=False)


def explanations(page: str) -> list[Explanation]:
    """Read the table between the two marks of a page of the docs.

    Raises:
        ValueError: A row lacks a column or a reason.
    """
    table = page.partition(_START)[2].partition(_END)[0]
    rows: list[Explanation] = []
    for line in table.strip().splitlines()[2:]:
        cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
        if len(cells) != _COLUMNS or not all(cells):
            raise ValueError(f"a row needs calls, a difference and a reason: {line}")
        calls, text, reason = cells
        rows.append(Explanation(tuple(_CODE.findall(calls)), _CODE.findall(text)[0], reason))
    return rows


def judge(found: list[Difference], explained: list[Explanation]) -> list[str]:
    """Return what is wrong: differences without a reason, and reasons without a difference."""
    problems: list[str] = []
    used: set[tuple[str, str]] = set()
    for difference in found:
        fitting = [
            (pattern, row.text)
            for row in explained
            if row.text == difference.text
            for pattern in row.calls
            if fnmatchcase(difference.call, pattern)
        ]
        if not fitting:
            problems.append(f"unexplained: {difference.call}: {difference.text}")
        used.update(fitting)
    problems += [
        f"explained, but it does not occur: {pattern}: {row.text}"
        for row in explained
        for pattern in row.calls
        if (pattern, row.text) not in used
    ]
    return problems


OTHER_RESULTS = {
    "pinterest.check_board_access (slash in the id)": "the official SDK calls another path",
    "pinterest.oauth_callback": "the official SDK returns a raw response where there is a redirect",
}
"""Calls whose results differ for a reason that docs/migration.md tells elsewhere."""


def judge_results(theirs: Mapping[str, Record], mine: Mapping[str, Record]) -> list[str]:
    """Return where the results of calls differ without a reason; this library may know more fields."""
    differing = {
        call: list(_missing("result", theirs[call]["result"], mine[call]["result"]))
        for call in theirs
    }
    unexplained = [
        f"{call}: {text}"
        for call, texts in differing.items()
        if call not in OTHER_RESULTS
        for text in texts
    ]
    unused = [f"{call}: the results do not differ" for call in OTHER_RESULTS if not differing[call]]
    return unexplained + unused


def _missing(place: str, theirs: Any, mine: Any) -> Iterator[str]:
    if isinstance(theirs, dict) and isinstance(mine, dict):
        for name, value in theirs.items():
            yield from _missing(f"{place}.{name}", value, mine.get(name, ABSENT))
    elif isinstance(theirs, list) and isinstance(mine, list) and len(theirs) == len(mine):
        for index, pair in enumerate(zip(theirs, mine, strict=True)):
            yield from _missing(f"{place}[{index}]", *pair)
    elif theirs != mine and _moment(theirs) != _moment(mine):
        yield f"{place}: {_shown(theirs)} → {_shown(mine)}"


def _moment(value: Any) -> Any:
    """Return a point in time, however it is written; anything else as it is."""
    try:
        return datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return value
