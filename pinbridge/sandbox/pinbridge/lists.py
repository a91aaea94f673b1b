"""Lists that are filtered, searched and sorted, and cut into pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.tables import Row, Table, Where
from pinbridge.sandbox.pinbridge.calls import Call

R = TypeVar("R", bound=Row)


def filter_by_account(call: Call, where: Where, account_id: UUID | None) -> None:
    """Narrow a list to one account, and in any case to those that the caller may use.

    Raises:
        ApiError: 403 for an account outside the key's allow-list.
    """
    if account_id is not None:
        call.caller.require_account(str(account_id))
        where.add("account_id = ?", account_id)
    elif (allowed := call.caller.allowed_accounts) is not None:
        where.add_in("account_id", allowed)


def order_of(sort: str, moment: str) -> str:
    """Return the terms of ORDER BY for a sort such as `title_asc`.

    Args:
        sort: a column and a direction.
        moment: the column that rows of the same status are sorted by.
    """
    column, _, direction = sort.rpartition("_")
    columns = {"title": ["title COLLATE NOCASE"], "status": ["status", moment]}
    way = " DESC" if direction == "desc" else ""
    terms = ", ".join(f"{term}{way}" for term in (*columns.get(column, [column]), "seq"))
    # Pins that are not published come last in both directions.
    return f"published_at IS NULL, {terms}" if column == "published_at" else terms


def page(
    table: Table[R], where: Where, order: str, *, limit: int, offset: int
) -> tuple[list[R], int]:
    """Return one page of a list, and how many rows it has altogether."""
    seqs = table.cached(
        (where.sql, where.bound, order),
        lambda: [seq for (seq,) in table.columns("seq", where, order)],
    )
    return table.listed(seqs[offset : offset + limit]), len(seqs)


def respond(
    call: Call, table: Table[R], where: Where, sort: str, moment: str, render: Callable[[R], Any]
) -> Response:
    """Return a page of pins or schedules, with the total in a header.

    Args:
        call: the call, with the parameters that both lists have.
        table: the rows.
        where: the filters by other parameters.
        sort: a column and a direction.
        moment: the column that `since` and `until` are about.
        render: makes the model of a row.
    """
    query = call.query
    limit, offset = query.page()
    account_id = query.uuid("account_id")
    where.add("workspace_id = ?", call.caller.workspace.id)
    if (board_id := query.digits("board_id")) is not None:
        where.add("board_id = ?", board_id)
    if (since := query.instant("since")) is not None:
        where.add(f"{moment} >= ?", since)
    if (until := query.instant("until")) is not None:
        where.add(f"{moment} < ?", until)
    if text := query.text("q", max_length=200):
        where.add("instr(search_text, ?) > 0", text.casefold())
    query.check()
    filter_by_account(call, where, account_id)
    rows, total = page(table, where, order_of(sort, moment), limit=limit, offset=offset)
    return Response([render(row) for row in rows], headers={"x-total-count": str(total)})
