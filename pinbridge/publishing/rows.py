"""What every plan is read as: rows, and what is wrong with their cells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge.errors import InvalidInputError

Media = str | Path
"""A picture or video: an http(s) address as text, or the path of a file."""

_LONGEST_SHOWN = 60


@checked_arguments
@attrs.frozen
class Place:
    """Where something stands in a plan.

    Args:
        file: Name of the file or folder as it was given; `<rows>` for rows from code.
        line: Line of a text file or row of a sheet, counted from 1; number of the item for a folder and
            for rows from code. 0 means the source as a whole.
        column: Header of the column, name of the element, or key; empty for the row as a whole.
        position: Number of the column, counted from 1; 0 where columns have no order.
    """

    file: str
    line: int = 0
    column: str = ""
    position: int = 0

    def __str__(self) -> str:
        parts = [self.file]
        if self.line:
            parts.append(f"line {self.line}")
        if self.column:
            number = f" ({self.position})" if self.position else ""
            parts.append(f"column {self.column!r}{number}")
        return ", ".join(parts)


@attrs.frozen(kw_only=True)
class BadCell:
    """Something in a plan that can't be published as it stands.

    Args:
        place: Where it is.
        message: What is wrong.
        remedy: What to do about it.
        rule: Name of the rule that it breaks, for example `title_too_long`.
        value: What the cell holds; shown shortened.
        is_warning: Whether the row can be published all the same.
    """

    place: Place
    message: str
    remedy: str
    rule: str
    value: str = ""
    is_warning: bool = False

    def __str__(self) -> str:
        shown = self.value
        if len(shown) > _LONGEST_SHOWN:
            shown = f"{shown[:_LONGEST_SHOWN]}..."
        value = f" {shown!r}" if shown else ""
        return f"{self.place}:{value} {self.message}; {self.remedy}"


@checked_arguments
@attrs.frozen
class Column:
    """A column of a plan.

    Args:
        name: Header, name of the element, or key.
        position: Its number, counted from 1; 0 where columns have no order.
    """

    name: str
    position: int = 0


@attrs.frozen(kw_only=True)
class Row:
    """One pin to publish, as a plan describes it.

    Args:
        id: What the plan knows it by: a SKU, a GUID, a path, with `#2` and so on for further pictures.
            Empty where the plan has nothing of the kind.
        place: Where the row begins.
        key: Idempotency key that the plan itself gives.
        media: The picture or video; None when it is missing, or uploaded already.
        asset_id: Id of the picture or video, where it is uploaded already.
        cover: Picture that a video shows before it plays.
        cover_asset_id: Id of the cover, where it is uploaded already.
        cover_seconds: Moment of the video to use as its cover.
        title: Title.
        description: Description as plain text.
        link: Address that the pin leads to.
        alt_text: Description for people who can't see the picture.
        board: Name or id of the board.
        section: Name or id of the board's section.
        account: Name or id of the account.
        publish_at: Earliest time to publish, with its offset; None or a past time means now.
        keywords: Topics.
        dominant_color: Colour as `#RRGGBB`.
        extra: Cells that were taken for nothing else, by their column.
        columns: Where each field was read, by the field's name.
        lines: Lines of fields that are on another line than the row's first.
        problems: What is wrong with its cells. A row with a problem that is not a warning is not published.
    """

    id: str
    place: Place
    key: str = ""
    media: Media | None = None
    asset_id: str = ""
    cover: Media | None = None
    cover_asset_id: str = ""
    cover_seconds: float | None = None
    title: str = ""
    description: str = ""
    link: str = ""
    alt_text: str = ""
    board: str = ""
    section: str = ""
    account: str = ""
    publish_at: dt.datetime | None = None
    keywords: tuple[str, ...] = ()
    dominant_color: str = ""
    extra: Mapping[str, str] = attrs.field(factory=dict[str, str], eq=False, repr=False)
    columns: Mapping[str, Column] = attrs.field(factory=dict[str, Column], eq=False, repr=False)
    lines: Mapping[str, int] = attrs.field(factory=dict[str, int], eq=False, repr=False)
    problems: tuple[BadCell, ...] = attrs.field(default=(), eq=False)

    @property
    def is_publishable(self) -> bool:
        """Whether nothing but warnings was found."""
        return all(problem.is_warning for problem in self.problems)

    def place_of(self, field: str) -> Place:
        """Return where a field was read, or the row's own place."""
        column = self.columns.get(field)
        if column is None:
            return self.place
        line = self.lines.get(field, self.place.line)
        return Place(self.place.file, line, column.name, column.position)


class PlanError(InvalidInputError):
    """A plan can't be used as it stands; nothing was sent.

    Attributes:
        cells: What is wrong, in the order of the plan.
    """

    def __init__(self, message: str, cells: Sequence[BadCell] = ()) -> None:
        super().__init__(message)
        self.cells = tuple(cells)
