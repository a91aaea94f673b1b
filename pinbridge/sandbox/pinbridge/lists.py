"""What pins and schedules have in common: lists in pages, and calls for several at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

from pinbridge_api import models

from pinbridge.sandbox._shared.errors import ApiError, invalid_field
from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.tables import Row, Table, Where
from pinbridge.sandbox.pinbridge.calls import Call
from pinbridge.sandbox.pinbridge.rows import Pin, Schedule

R = TypeVar("R", bound=Row)
P = TypeVar("P", Pin, Schedule)

# What an action says of a row that it does not suit.
_REFUSALS = ("bad_request", "conflict", "pin_publishing")


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


def find(call: Call, table: Table[P], row_id: str) -> P:
    """Return a pin or schedule of the caller's project.

    Raises:
        ApiError: 404 for an unknown id, 403 for an account outside the key's allow-list.
    """
    kind = table.name.removesuffix("s").title()
    workspace_id = call.caller.workspace.id
    row = table.require(kind, "workspace_id = ? AND id = ?", workspace_id, row_id)
    call.caller.require_account(row.account_id)
    return row


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


def bulk(call: Call, table: Table[P], action: Callable[[Call, P], object]) -> Response:
    """Do something with each of several pins or schedules; those that it does not suit are skipped.

    Raises:
        ApiError: 422 for too many.
    """
    request = call.body(models.BulkIdsRequest)
    limit = call.state.settings.batch_limit
    if len(request.ids) > limit:
        raise invalid_field("ids", f"At most {limit} ids may be given")
    results = [_bulk_item(call, table, item, action) for item in dict.fromkeys(request.ids)]
    statuses = [result.status for result in results]
    return Response(
        models.BulkOperationResponse(
            succeeded_count=statuses.count(models.BulkOperationItemStatus.SUCCEEDED),
            skipped_count=statuses.count(models.BulkOperationItemStatus.SKIPPED),
            failed_count=statuses.count(models.BulkOperationItemStatus.FAILED),
            results=results,
        )
    )


def _bulk_item(
    call: Call, table: Table[P], row_id: UUID, action: Callable[[Call, P], object]
) -> models.BulkOperationItemResult:
    status, code, message = "succeeded", None, None
    try:
        action(call, find(call, table, str(row_id)))
    except ApiError as error:
        is_skipped = error.code in _REFUSALS
        status = "skipped" if is_skipped else "failed"
        code, message = "conflict" if is_skipped else error.code, error.message
    return models.BulkOperationItemResult(
        id=row_id,
        status=models.BulkOperationItemStatus(status),
        error_code=code,
        error_message=message,
    )
