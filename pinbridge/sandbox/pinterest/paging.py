"""Pages by bookmark."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.tables import Row, Table, Where
from pinbridge.sandbox.pinterest.errors import bad_request
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call

_PAGE_SIZE = 25
_LARGEST_PAGE = 250
_POSITION = re.compile("[0-9]{1,18}")

R = TypeVar("R", bound=Row)
T = TypeVar("T")


def page(
    call: Call,
    table: Table[R],
    where: Where,
    render: Callable[[R], Json],
    size: int | None = None,
) -> Response:
    """Return a page of rows: newest first, or as `order` says.

    Args:
        call: the call.
        table: where the rows are.
        where: which rows.
        render: what a row looks like.
        size: rows on a page; by default `page_size` says it.

    Raises:
        ApiError: 400 for a bookmark of something else.
    """
    size = size or min(int(call.args.get("page_size", _PAGE_SIZE)), _LARGEST_PAGE)
    ascending = call.args.get("order") == "ASCENDING"
    if (last := _position(call)) is not None:
        where.add("seq > ?" if ascending else "seq < ?", last)
    rows = table.select(where, order="seq" if ascending else "seq DESC", limit=size + 1)
    bookmark = _bookmark(call, rows[size - 1].seq) if len(rows) > size else None
    return Response({"items": [render(row) for row in rows[:size]], "bookmark": bookmark})


def page_of(call: Call, items: Sequence[T]) -> Response:
    """Return a page of a list that is small, or made up for the call.

    Raises:
        ApiError: 400 for a bookmark of something else.
    """
    size: int = call.args.get("page_size", _PAGE_SIZE)
    start = _position(call) or 0
    bookmark = _bookmark(call, start + size) if len(items) > start + size else None
    return Response({"items": list(items[start : start + size]), "bookmark": bookmark})


def _bookmark(call: Call, position: int) -> str:
    return base64.urlsafe_b64encode(f"{call.operation.id}|{position}".encode()).decode()


def _position(call: Call) -> int | None:
    bookmark: str | None = call.args.get("bookmark")
    if not bookmark:
        return None
    try:
        text = base64.urlsafe_b64decode(bookmark.encode()).decode()
    except (binascii.Error, ValueError):
        text = ""
    operation, _, position = text.partition("|")
    if operation != call.operation.id or not _POSITION.fullmatch(position):
        raise bad_request(f"'bookmark' value {bookmark!r} is not valid")
    return int(position)
