"""Rules for a single row that need no file and no service."""

from __future__ import annotations

from collections.abc import Iterator

from pinbridge.publishing.links import address_problem
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
    "link": "shorten the address",
    "key": "give a shorter key",
    "board": "give the name or the id of one board",
}
# What a character becomes that was read in the wrong encoding.
_REPLACEMENT = "\ufffd"


def problems_of(row: Row) -> Iterator[BadCell]:
    """Find what is wrong with the fields of a row, besides cells that could not be read.

    Args:
        row: The row, with what was read of it.
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
        yield from _bad_address(row, "link", row.link)
    if isinstance(row.media, str):
        yield from _bad_address(row, "media", row.media)
    if isinstance(row.cover, str):
        yield from _bad_address(row, "cover", row.cover)


def _missing(row: Row, field: str) -> BadCell:
    what = "picture or video" if field == "media" else field
    option = {"media": "media column", "title": "title template", "board": "default board"}[field]
    return BadCell(
        place=row.place_of(field),
        message=f"the {what} is missing",
        remedy=f"fill the cell, or name a {option}",
        rule=f"{field}_missing",
    )


def _too_long(row: Row) -> Iterator[BadCell]:
    for field, most in _LENGTHS.items():
        text: str = getattr(row, field)
        if len(text) > most:
            remedy = _REMEDIES.get(field, f"shorten it, or use the template {{{field}:{most}}}")
            yield BadCell(
                place=row.place_of(field),
                message=f"has {len(text)} characters; {most} are allowed",
                remedy=remedy,
                rule=f"{field}_too_long",
                value=text,
            )
        if _REPLACEMENT in text:
            yield BadCell(
                place=row.place_of(field),
                message="holds characters that could not be read",
                remedy="save the file as UTF-8, or say which encoding it has",
                rule="bad_encoding",
                value=text,
            )


def _bad_address(row: Row, field: str, address: str) -> Iterator[BadCell]:
    reason = address_problem(address)
    if reason:
        yield BadCell(
            place=row.place_of(field),
            message=f"is not a usable address: {reason}",
            remedy="write it as in https://example.com/page",
            rule=f"{field}_address",
            value=address,
        )
