"""Pages of lists that are filtered, searched and sorted, at a cost that does not grow with the table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from pinbridge.sandbox._shared.tables import Row, Table, Where
from pinbridge.sandbox.pinbridge.search import Search
from pinbridge.sandbox.pinbridge.totals import Order, Totals

R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class Selection:
    """What a list shows.

    Attributes:
        workspace_id: whose rows.
        groups: filters on dimensions, the project among them.
        moment: the column that `since` and `until` are about.
        since: first instant.
        until: instant behind the last.
        text: what the rows have to contain, casefolded.
    """

    workspace_id: str
    groups: Where
    moment: str
    since: datetime | None = None
    until: datetime | None = None
    text: str | None = None


def page(
    table: Table[R],
    totals: Totals,
    search: Search | None,
    selection: Selection,
    order: Order,
    *,
    limit: int,
    offset: int,
) -> tuple[list[R], int]:
    """Return one page of a list, and how many rows it has altogether."""
    rows = Where()
    dated = selection.since is not None or selection.until is not None
    if selection.since is not None:
        rows.add(f"r.{selection.moment} >= ?", selection.since)
    if selection.until is not None:
        rows.add(f"r.{selection.moment} < ?", selection.until)
    hits: Where | None = None
    if search is not None and selection.text:
        search_id, rare = search.find(selection.workspace_id, selection.text)
        hits = search.hits(search_id) if rare else None
        if hits is None:
            rows.add("instr(r.search_text, ?) > 0", selection.text)
        if dated:
            total = totals.count_rows(selection.groups, rows, selection.moment, hits)
        else:
            total = search.count(search_id, selection.groups)
    else:
        moment = selection.moment if dated else None
        total = totals.count(selection.groups, moment, selection.since, selection.until)
    if offset >= total:
        return [], total
    found = totals.first(
        selection.groups,
        rows,
        order,
        limit=limit,
        offset=offset,
        hits=hits,
        moment=selection.moment if dated else None,
        matching=total,
    )
    return table.select(found, order=order.of(table.name)), total
