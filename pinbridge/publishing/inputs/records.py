"""What readers give: records of text, before anybody knows what their columns mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import attrs

from pinbridge.publishing.rows import BadCell


@attrs.frozen
class Record:
    """One item of a plan.

    Args:
        line: Line where it begins, counted from 1.
        cells: Text of each column that has any. Several texts of one column are joined by line breaks.
        lines: Lines of the cells that are on another line.
        problem: Why it, or everything after it, can't be read.
        left_out: Why it is not meant to be published; empty when it is.
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
        name: What it is, as people call it.
        needs: Tidied names of columns by which it is recognised.
        names: Field of each tidied name; None means that it is known and no part of a pin.
        shape: Turns its records into one for each pin, where they are not.
        knows_common: Whether common names count for other columns.
        is_catalogue: Whether it was written for something else than pins: texts may be too long, hold HTML,
            and are then shortened.
        wants: Columns that such a file never has and a pin should, with what to do about it.
    """

    name: str
    needs: frozenset[str] = frozenset()
    names: Mapping[str, str | None] = attrs.field(factory=dict[str, "str | None"])
    shape: Callable[[Iterator[Record]], Iterator[Record]] | None = None
    knows_common: bool = False
    is_catalogue: bool = False
    wants: Mapping[str, str] = attrs.field(factory=dict[str, str])


@attrs.frozen(kw_only=True)
class Opened:
    """A source that has been recognised.

    Args:
        kind: What it is.
        headers: Names of its columns, where they are known beforehand.
        records: Reads it from the start.
        ordered: Whether its columns have an order.
    """

    kind: Kind
    records: Callable[[], Iterator[Record]]
    headers: Sequence[str] = ()
    ordered: bool = False
