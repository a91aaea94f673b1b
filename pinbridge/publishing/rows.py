"""Rows of a plan, and the problems of their cells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

from pinbridge._core.annotations import check_fields, checked_arguments
from pinbridge.errors import InvalidInputError

Media = str | Path
"""A picture or video: an http(s) URL as a string, or the path of a file."""

_MAX_SHOWN = 60


@checked_arguments
@attrs.frozen
class Place:
    """A place in a plan.

    Args:
        file: Name of the file or folder as it was given; `<rows>` for rows from code.
        line: Line of a text file or row of a sheet, counted from 1; number of the item for a folder and
            for rows from code. 0 means the source as a whole.
        column: Header of the column, name of the element, or key; empty for the row as a whole.
        position: Number of the column, counted from 1; 0 if columns have no order.
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
    """A problem in a plan.

    Args:
        place: Where it is.
        message: What is wrong.
        remedy: What to do about it.
        rule: Name of the violated rule, for example `title_too_long`.
        value: Content of the cell; shortened when shown.
        is_warning: Whether the row can still be published.
    """

    place: Place
    message: str
    remedy: str
    rule: str
    value: str = ""
    is_warning: bool = False

    def __str__(self) -> str:
        shown = self.value
        if len(shown) > _MAX_SHOWN:
            shown = f"{shown[:_MAX_SHOWN]}..."
        value = f" {shown!r}" if shown else ""
        return f"{self.place}:{value} {self.message}; {self.remedy}"


@checked_arguments
@attrs.frozen
class Column:
    """A column of a plan.

    Args:
        name: Header, name of the element, or key.
        position: Its number, counted from 1; 0 if columns have no order.
    """

    name: str
    position: int = 0


@attrs.frozen(kw_only=True)
class Row:
    """One pin to publish, as a plan describes it.

    Args:
        id: Id in the plan: a SKU or a GUID, with `#2` and so on for further pictures. Empty if the plan has
            none.
        place: Where the row starts.
        key: Idempotency key, if the plan gives one.
        media: The picture or video; None if it is missing or already uploaded.
        original: The file that `media` was made from, if it was changed to fit.
        asset_id: Id of the picture or video, if it is already uploaded.
        cover: Picture that a video shows before it plays.
        cover_asset_id: Id of the cover, if it is already uploaded.
        cover_seconds: Position in the video of the frame to use as its cover.
        title: Title.
        description: Description as plain text.
        link: URL that the pin links to.
        alt_text: Description for people who can't see the picture.
        board: Name or id of the board.
        section: Name or id of the board's section.
        account: Name or id of the account.
        publish_at: Earliest time to publish, with a UTC offset; None or a past time means now.
        keywords: Topics.
        dominant_color: Colour as `#RRGGBB`.
        extra: Cells that are not used for a field, by column name.
        columns: Column of each field, by field name.
        lines: Line of each field that is not on the row's first line, by field name.
        problems: Problems of the row. A row with a problem that is not a warning is not published.
    """

    id: str
    place: Place
    key: str = ""
    media: Media | None = None
    original: Path | None = None
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

    def __attrs_post_init__(self) -> None:
        check_fields(self)

    @property
    def file(self) -> Path | None:
        """The picture or video before it was changed; None if it is no file."""
        return self.original or (self.media if isinstance(self.media, Path) else None)

    @property
    def is_publishable(self) -> bool:
        """Whether the row has no problems except warnings."""
        return all(problem.is_warning for problem in self.problems)

    def place_of(self, field: str) -> Place:
        """Return the place of a field, or the row's own if the field has none."""
        column = self.columns.get(field)
        if column is None:
            return self.place
        line = self.lines.get(field, self.place.line)
        return Place(self.place.file, line, column.name, column.position)


class PlanError(InvalidInputError):
    """A plan can't be used; nothing was sent.

    Attributes:
        cells: The problems, in plan order.
    """

    def __init__(self, message: str, cells: Sequence[BadCell] = ()) -> None:
        super().__init__(message)
        self.cells = tuple(cells)
