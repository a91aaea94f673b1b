"""How many rows of each kind there are, kept by triggers instead of counted.

Rows that agree in all their dimensions, such as project, status and board, are a group. A group
knows how many rows it has, and how many in each day, hour, minute and second, and at each instant,
of each of their moments. So the size of any selection of groups in any span of time follows from a
bounded number of sums, whatever the size of the table. Each row knows its group, so the first rows
of a selection in some order are among the first rows of each of its groups.
"""

# ruff: noqa: S608 - names and conditions that stand in this package; values are bound

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from pinbridge.sandbox._shared.database import Database
from pinbridge.sandbox._shared.tables import Table, Where, bind, from_micros, to_micros

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)

_INSTANT = timedelta(microseconds=1)
_SPANS = tuple(
    span // _INSTANT for span in (_INSTANT, timedelta(seconds=1), timedelta(minutes=1), HOUR, DAY)
)
_FAR = 200
_ENDLESS = 2**62 // _SPANS[-1]
"""A number of days after all times, and its negative before them."""


class Order(NamedTuple):
    """An order of rows that an index of each group has.

    Attributes:
        columns: what an index has after the group.
        by: the terms of ORDER BY after the leading one, each with a `{row}.` before its columns.
        first: term that is the same for all rows of a group, and goes before the others.
        moment: the moment that comes first in the order, if it is one; rows without it are last.
    """

    columns: str
    by: str
    first: str = ""
    moment: str | None = None

    def of(self, row: str) -> str:
        """Return the terms for a table's name or alias."""
        return (self.first + self.by).format(row=row)


class Totals:
    """The groups of one table."""

    def __init__(
        self,
        database: Database,
        table: Table[Any],
        dimensions: Mapping[str, str],
        moments: Sequence[str],
        orders: Sequence[Order] = (),
    ) -> None:
        """Create tables and triggers if the database lacks them.

        Args:
            database: where the table lives.
            table: a table with a column `group_id`.
            dimensions: expressions that are never NULL, with `{row}.` before columns, by name.
            moments: columns with instants.
            orders: how the rows of a selection can be ordered.
        """
        self._execute = database.connection.execute
        self._table = table
        self._groups = f"{table.name}_groups"
        self._times = f"{table.name}_times"
        self._moments = {moment: number for number, moment in enumerate(moments)}
        database.create(self._script(dimensions))
        self._indexes = {
            columns: f"{table.name}_by_group_{number}"
            for number, columns in enumerate(dict.fromkeys(order.columns for order in orders))
        }
        for columns, index in self._indexes.items():
            # Partial, so that a row gets its entry when its group is known and not twice.
            database.create(
                f"CREATE INDEX IF NOT EXISTS {index} ON {table.name} (group_id, {columns})"
                " WHERE group_id IS NOT NULL;"
            )

    def _script(self, dimensions: Mapping[str, str]) -> str:
        name, groups, times = self._table.name, self._groups, self._times
        names = ", ".join(dimensions)
        spans = ", ".join(f"({span})" for span in _SPANS)

        def values(row: str) -> str:
            return ", ".join(each.format(row=row) for each in dimensions.values())

        def added() -> str:
            known = " AND ".join(
                f"{key} = {each.format(row='NEW')}" for key, each in dimensions.items()
            )
            found = f"(SELECT id FROM {groups} WHERE {known})"
            return f"""
                INSERT INTO {groups} ({names}, total) VALUES ({values("NEW")}, 1)
                ON CONFLICT ({names}) DO UPDATE SET total = total + 1;
                UPDATE {name} SET group_id = {found} WHERE seq = NEW.seq;
            """ + "".join(
                f"""
                INSERT INTO {times}
                SELECT {found}, {number}, column1, NEW.{moment} / column1, 1
                FROM (VALUES {spans}) WHERE NEW.{moment} IS NOT NULL
                ON CONFLICT DO UPDATE SET total = total + 1;
                """
                for moment, number in self._moments.items()
            )

        def removed() -> str:
            return (
                f"UPDATE {groups} SET total = total - 1 WHERE id = OLD.group_id;"
                + "".join(
                    f"""
                UPDATE {times} SET total = total - 1
                WHERE group_id = OLD.group_id AND moment = {number} AND (span, slot) IN
                    (SELECT column1, OLD.{moment} / column1 FROM (VALUES {spans}));
                DELETE FROM {times}
                WHERE group_id = OLD.group_id AND moment = {number} AND (span, slot) IN
                    (SELECT column1, OLD.{moment} / column1 FROM (VALUES {spans})) AND total = 0;
                """
                    for moment, number in self._moments.items()
                )
                + f"DELETE FROM {groups} WHERE id = OLD.group_id AND total = 0;"
            )

        moved = " OR ".join(
            f"{each.format(row='OLD')} IS NOT {each.format(row='NEW')}"
            for each in (*dimensions.values(), *(f"{{row}}.{moment}" for moment in self._moments))
        )
        return f"""
            CREATE TABLE IF NOT EXISTS {groups} (
                id INTEGER PRIMARY KEY, {names}, total INTEGER NOT NULL, UNIQUE ({names})
            );
            CREATE TABLE IF NOT EXISTS {times} (
                group_id INTEGER NOT NULL, moment INTEGER NOT NULL, span INTEGER NOT NULL,
                slot INTEGER NOT NULL, total INTEGER NOT NULL,
                PRIMARY KEY (group_id, moment, span, slot)
            ) WITHOUT ROWID;
            CREATE TRIGGER IF NOT EXISTS {name}_counted AFTER INSERT ON {name} BEGIN
                {added()}
            END;
            CREATE TRIGGER IF NOT EXISTS {name}_discounted AFTER DELETE ON {name} BEGIN
                {removed()}
            END;
            CREATE TRIGGER IF NOT EXISTS {name}_moved AFTER UPDATE ON {name} WHEN {moved} BEGIN
                {removed()}
                {added()}
            END;
        """

    def count(
        self,
        where: Where,
        moment: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
    ) -> int:
        """Return how many rows there are in some groups.

        Args:
            where: which groups, by the names of the dimensions.
            moment: narrows to rows that have this moment, from `start` up to but not at `end`.
            start: None is the beginning of time.
            end: None is its end.
        """
        return sum(total for _, total in self.by("1", where, moment, start, end))

    def by(
        self,
        key: str,
        where: Where,
        moment: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
    ) -> list[tuple[Any, int]]:
        """Return `(value, rows)` for each value that a dimension has in some groups."""
        values = tuple(map(bind, where.values))
        if moment is None:
            return self._execute(
                f"SELECT {key}, sum(total) FROM {self._groups} AS g"
                f" WHERE {where.sql} GROUP BY 1 ORDER BY 1",
                values,
            ).fetchall()
        pieces = list(_pieces(_micros(start, -_ENDLESS), _micros(end, _ENDLESS)))
        if not pieces:
            return []
        listed = ", ".join("(?, ?, ?)" for _ in pieces)
        return self._execute(
            f"SELECT {key}, sum(t.total) FROM (VALUES {listed}) AS v"
            f" CROSS JOIN {self._groups} AS g CROSS JOIN {self._times} AS t"
            " WHERE t.group_id = g.id AND t.moment = ? AND t.span = v.column1"
            f" AND t.slot >= v.column2 AND t.slot < v.column3 AND {where.sql}"
            " GROUP BY 1 ORDER BY 1",
            (*(number for piece in pieces for number in piece), self._moments[moment], *values),
        ).fetchall()

    def slots(
        self, where: Where, moment: str, span: timedelta, start: datetime, end: datetime
    ) -> list[tuple[datetime, int]]:
        """Return `(begin, rows)` for each whole day or hour between two that has rows."""
        micros = span // _INSTANT
        found: list[tuple[int, int]] = self._execute(
            f"SELECT t.slot, sum(t.total) FROM {self._groups} AS g CROSS JOIN {self._times} AS t"
            " WHERE t.group_id = g.id AND t.moment = ? AND t.span = ?"
            f" AND t.slot >= ? AND t.slot < ? AND {where.sql} GROUP BY 1",
            (
                self._moments[moment],
                micros,
                to_micros(start) // micros,
                to_micros(end) // micros,
                *map(bind, where.values),
            ),
        ).fetchall()
        zero = start - timedelta(microseconds=to_micros(start))
        return [(zero + slot * span, total) for slot, total in found]

    def count_rows(self, groups: Where, rows: Where, moment: str, hits: Where | None) -> int:
        """Return how many rows of some groups meet a condition, by looking at each.

        Args:
            groups: which groups, by the names of the dimensions.
            rows: the condition, on columns of `r`.
            moment: a moment that the condition narrows.
            hits: a narrower condition for few rows.
        """
        found: tuple[int] = self._execute(
            f"SELECT count(*) FROM {self._joined(groups, hits, moment)} AND {rows.sql}",
            tuple(map(bind, (*groups.values, *(hits.values if hits else ()), *rows.values))),
        ).fetchone()
        return found[0]

    def first(
        self,
        groups: Where,
        rows: Where,
        order: Order,
        *,
        limit: int,
        offset: int = 0,
        matching: int = 0,
        moment: str | None = None,
        hits: Where | None = None,
    ) -> Where:
        """Return the condition for one page of the rows of some groups.

        Args:
            groups: which groups, by the names of the dimensions.
            rows: a further condition, on columns of `r`.
            order: the order that the page is cut from.
            limit: rows of the page.
            offset: rows before it.
            matching: how many rows meet all conditions, if that is known.
            moment: a moment that the condition on the rows narrows.
            hits: a narrower condition for few rows.
        """
        if hits is None and (
            moment is None
            or order.columns == moment
            # Rows to walk over until the page is full, against rows to sort.
            or (limit + offset) * self.count(groups) < matching * matching
        ):
            if offset > _FAR and hits is None and moment is None and rows.sql == "1":
                offset = self._skip(groups, rows, order, limit, offset)
            return self._walk(groups, rows, order, limit, offset)
        return Where(
            f"seq IN (SELECT r.seq FROM {self._joined(groups, hits, moment)} AND {rows.sql}"
            f" ORDER BY {order.of('r')} LIMIT ? OFFSET ?)",
            *groups.values,
            *(hits.values if hits else ()),
            *rows.values,
            limit,
            offset,
        )

    def _skip(self, groups: Where, rows: Where, order: Order, limit: int, offset: int) -> int:
        """Pass over the days, hours and so on that end before a page begins.

        Returns:
            The rows still before the page, of those that meet the condition that was added.
        """
        if order.moment is None or offset + limit > self.count(groups, order.moment):
            return offset
        falling = " DESC" in order.by
        low, high = -_ENDLESS * _SPANS[-1], _ENDLESS * _SPANS[-1]
        for span in reversed(_SPANS):
            found: list[tuple[int, int]] = self._execute(
                "SELECT t.slot, sum(t.total)"
                f" FROM {self._chosen(groups)} AS g CROSS JOIN {self._times} AS t"
                " WHERE t.group_id = g.id AND t.moment = ? AND t.span = ?"
                f" AND t.slot >= ? AND t.slot < ? GROUP BY 1 ORDER BY 1{' DESC' if falling else ''}",
                (
                    *map(bind, groups.values),
                    self._moments[order.moment],
                    span,
                    low // span,
                    high // span,
                ),
            ).fetchall()
            for slot, total in found:
                if offset < total:
                    low, high = slot * span, (slot + 1) * span
                    break
                offset -= total
        if falling:
            rows.add(f"r.{order.moment} < ?", from_micros(high))
        else:
            rows.add(f"r.{order.moment} >= ?", from_micros(low))
        return offset

    def _walk(self, groups: Where, rows: Where, order: Order, limit: int, offset: int) -> Where:
        name = self._table.name
        found = self._execute(
            f"{self._chosen(groups)[1:-1]} LIMIT 2", tuple(map(bind, groups.values))
        ).fetchall()
        if len(found) == 1:
            return Where(
                f"seq IN (SELECT r.seq FROM {name} AS r INDEXED BY {self._indexes[order.columns]}"
                f" WHERE r.group_id = ? AND {rows.sql} ORDER BY {order.by.format(row='r')}"
                " LIMIT ? OFFSET ?)",
                found[0][0],
                *rows.values,
                limit,
                offset,
            )
        each = (
            f"SELECT r.seq FROM {name} AS r INDEXED BY {self._indexes[order.columns]}"
            f" WHERE r.group_id = g.id AND {rows.sql} ORDER BY {order.by.format(row='r')} LIMIT ?"
        )
        return Where(
            f"seq IN (SELECT p.seq FROM {self._chosen(groups)} AS g CROSS JOIN {name} AS p"
            f" WHERE p.seq IN ({each}) ORDER BY {order.of('p')} LIMIT ? OFFSET ?)",
            *groups.values,
            *rows.values,
            limit + offset,
            limit,
            offset,
        )

    def _joined(self, groups: Where, hits: Where | None, moment: str | None) -> str:
        name, chosen = self._table.name, self._chosen(groups)
        if hits is not None or moment is None:
            narrowed = f" AND {hits.sql}" if hits is not None else ""
            return f"{chosen} AS g CROSS JOIN {name} AS r WHERE +r.group_id = g.id{narrowed}"
        index = self._indexes[moment]
        return f"{chosen} AS g CROSS JOIN {name} AS r INDEXED BY {index} WHERE r.group_id = g.id"

    def _chosen(self, groups: Where) -> str:
        return f"(SELECT id FROM {self._groups} WHERE {groups.sql})"

    def members(self, groups: Where) -> Where:
        """Return the condition for the rows of some groups."""
        return Where(f"group_id IN {self._chosen(groups)}", *groups.values)


def _micros(instant: datetime | None, days: int) -> int:
    return days * _SPANS[-1] if instant is None else to_micros(instant)


def _pieces(low: int, high: int) -> Iterator[tuple[int, int, int]]:
    """Cut a stretch of time into whole slots, the longest that fit: `(span, first, behind)`."""
    for span, longer in zip(_SPANS, (*_SPANS[1:], None), strict=True):
        if low >= high:
            return
        if longer is None:
            yield span, low // span, high // span
            return
        until = min(high, -(-low // longer) * longer)
        if low < until:
            yield span, low // span, until // span
        since = max(until, high // longer * longer)
        if since < high:
            yield span, since // span, high // span
        low, high = until, since
