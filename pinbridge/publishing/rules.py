"""Rules for single rows that can be checked without files or the service."""

from __future__ import annotations

from collections.abc import Iterator

from pinbridge.publishing.links import url_problem
from pinbridge.publishing.rows import BadCell, Row

TITLE_LENGTH = 100
DESCRIPTION_LENGTH = 800
ALT_TEXT_LENGTH = 500
LINK_LENGTH = 2048
BOARD_LENGTH = 180
KEY_LENGTH = 255
_LENGTHS = {
    "title": TITLE_LENGTH,
    "description": DESCRIPTION_LENGTH,
    "alt_text": ALT_TEXT_LENGTH,
    "link": LINK_LENGTH,
    "board": BOARD_LENGTH,
    "key": KEY_LENGTH,
}
_REMEDIES = {
    "link": "shorten the URL",
    "key": "give a shorter key",
    "board": "give the name or the id of one board",
}
# Stands for bytes that could not be decoded.
_REPLACEMENT = "\ufffd"


def problems_of(row: Row) -> Iterator[BadCell]:
    """Find problems of a row's fields, except of those whose cells could not be parsed.

    Args:
        row: The row. `problems` has those of parsing its cells.
    """
    unread = {problem.place.column for problem in row.problems if problem.place.column}
    for field in ("media", "title", "board"):
        column = row.columns.get(field)
        is_unread = column is not None and column.name in unread
        has_value = bool(getattr(row, field)) or (field == "media" and bool(row.asset_id))
        if not has_value and not is_unread:
            yield _missing(row, field)
    yield from _too_long(row)
    if row.link:
        yield from _bad_url(row, "link", row.link)
    if isinstance(row.media, str):
        yield from _bad_url(row, "media", row.media)
    if isinstance(row.cover, str):
        yield from _bad_url(row, "cover", row.cover)


def _missing(row: Row, field: str) -> BadCell:
    what = "picture or video" if field == "media" else field
    option = {"media": "media column", "title": "title template", "board": "default board"}[field]
    return BadCell(
        place=row.place_of(field),
        message=f"the {what} is missing",
        remedy=f"fill the cell, or give a {option}",
        rule=f"{field}_missing",
    )


def _too_long(row: Row) -> Iterator[BadCell]:
    for field, length in _LENGTHS.items():
        text: str = getattr(row, field)
        if len(text) > length:
            remedy = _REMEDIES.get(field, f"shorten it, or use the template {{{field}:{length}}}")
            yield BadCell(
                place=row.place_of(field),
                message=f"has {len(text)} characters; {length} are allowed",
                remedy=remedy,
                rule=f"{field}_too_long",
                value=text,
            )
        if _REPLACEMENT in text:
            yield BadCell(
                place=row.place_of(field),
                message="contains characters that could not be decoded",
                remedy="save the file as UTF-8, or give its encoding",
                rule="bad_encoding",
                value=text,
            )


def _bad_url(row: Row, field: str, url: str) -> Iterator[BadCell]:
    reason = url_problem(url)
    if reason:
        yield BadCell(
            place=row.place_of(field),
            message=f"is not a valid URL: {reason}",
            remedy="write a URL such as https://example.com/page",
            rule=f"{field}_address",
            value=url,
        )
