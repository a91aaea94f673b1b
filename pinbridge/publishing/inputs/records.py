"""Records of text, as readers return them before columns are recognised."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import attrs

from pinbridge.publishing.rows import BadCell


@attrs.frozen
class Record:
    """One item of a plan.

    Args:
        line: Line where it starts, counted from 1.
        cells: Text of each filled column. Several texts of one column are joined by line breaks.
        lines: Line of each cell that is on another line.
        problem: Why it, or everything after it, can't be read.
        left_out: Why it is not meant to be published; empty if it is.
    """

    line: int
    cells: Mapping[str, str]
    lines: Mapping[str, int] = attrs.field(factory=dict[str, int])
    problem: BadCell | None = None
    left_out: str = ""


@attrs.frozen(kw_only=True)
class Kind:
    """A kind of plan.

    Args:
        name: Its name, for people.
        needs: Tidied names of the columns by which it is recognised.
        names: Field of each tidied name; None for known columns that are not part of a pin.
        shape: Converts its records to one for each pin, if needed.
        knows_common: Recognise common names of other columns.
        has_titles: Whether its items are titled, so that a missing title is a mistake if others have one.
        is_catalogue: Whether it was not written for pins. HTML is removed and long texts are shortened.
        wants: Fields that a pin should have but such a file never has, with what to do about it.
    """

    name: str
    needs: frozenset[str] = frozenset()
    names: Mapping[str, str | None] = attrs.field(factory=dict[str, "str | None"])
    shape: Callable[[Iterator[Record]], Iterator[Record]] | None = None
    knows_common: bool = False
    has_titles: bool = True
    is_catalogue: bool = False
    wants: Mapping[str, str] = attrs.field(factory=dict[str, str])


@attrs.frozen(kw_only=True)
class Opened:
    """A source that has been recognised.

    Args:
        kind: Its kind.
        headers: Names of its columns, if known before reading.
        records: Reads it from the start.
        ordered: Whether its columns have an order.
    """

    kind: Kind
    records: Callable[[], Iterator[Record]]
    headers: Sequence[str] = ()
    ordered: bool = False
