"""Typed tables over SQLite: one dataclass a table, one transaction a request.

SQL is put together from names and conditions that stand in this package; values are always bound.
"""

# ruff: noqa: S608

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from functools import cache
from operator import attrgetter
from sqlite3 import Cursor
from types import UnionType
from typing import Any, Generic, NamedTuple, TypeVar, get_args, get_origin, get_type_hints
from uuid import UUID

import msgspec

from pinbridge.sandbox._shared.database import Database
from pinbridge.sandbox._shared.errors import not_found

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_CACHED = 16

Value = str | int | float | bool | datetime | UUID | list[str] | dict[str, Any] | None


def to_micros(instant: datetime) -> int:
    """Return an instant as whole microseconds since 1970, the form it is stored in."""
    return (instant - _EPOCH) // _MICROSECOND


def from_micros(value: int) -> datetime:
    """Return the instant for a stored number of microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=value)


def bind(value: Value) -> str | int | float | None:
    """Return the form in which SQLite stores a Python value."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, datetime):
        return to_micros(value)
    return str(value) if isinstance(value, UUID) else msgspec.json.encode(value).decode()


@dataclass(slots=True, kw_only=True)
class Row:
    """Base of every stored row: `seq` is the insertion order, `id` the public key."""

    seq: int = 0
    id: str


R = TypeVar("R", bound=Row)
T = TypeVar("T")


class _Column(NamedTuple):
    """The type of a column, and what makes a value of what is stored, if anything has to."""

    sql: str
    load: Callable[[Any], Any] | None = None


_COLUMNS: dict[Any, _Column] = {
    str: _Column("TEXT"),
    int: _Column("INTEGER"),
    float: _Column("REAL"),
    bool: _Column("INTEGER", bool),
    datetime: _Column("INTEGER", from_micros),
}
_JSON = _Column("TEXT", msgspec.json.decode)


def _column(annotation: Any) -> _Column:
    arguments = get_args(annotation)
    nullable = isinstance(annotation, UnionType) and type(None) in arguments
    if nullable:
        annotation = next(item for item in arguments if item is not type(None))
    column = _COLUMNS.get(get_origin(annotation) or annotation, _JSON)
    return column if nullable else column._replace(sql=f"{column.sql} NOT NULL")


@cache
def _columns(row: type[Any]) -> dict[str, _Column]:
    """Return how each field of a row is stored, by name."""
    hints = get_type_hints(row)
    return {field.name: _column(hints[field.name]) for field in fields(row)}


class Where:
    """A condition that grows with the filters of a request."""

    def __init__(self, condition: str = "1", *values: Value) -> None:
        self._conditions = [condition]
        self.values: list[Value] = list(values)

    def add(self, condition: str, *values: Value) -> None:
        """Narrow the condition."""
        self._conditions.append(condition)
        self.values.extend(values)

    def add_in(self, column: str, values: Sequence[Value]) -> None:
        """Narrow to rows whose column has one of the values."""
        self.add(f"{column} IN ({','.join('?' * len(values))})" if values else "0", *values)

    @property
    def sql(self) -> str:
        """The condition as SQL."""
        return " AND ".join(self._conditions)

    @property
    def bound(self) -> tuple[str | int | float | None, ...]:
        """The values in the form that SQLite stores."""
        return tuple(map(bind, self.values))


class Table(Generic[R]):
    """The rows of one dataclass."""

    def __init__(
        self,
        database: Database,
        row: type[R],
        name: str,
        *,
        unique: Sequence[str] = (),
        indexes: Sequence[str] = (),
    ) -> None:
        """Describe the table, and create it if the database lacks it.

        Args:
            row: the dataclass; its annotations give the columns.
            unique: column lists that must be unique, as SQL.
            indexes: column lists to index, as SQL; a text that contains `WHERE` is a partial index.
        """
        self._connection = database.connection
        self._cache = database.new_cache()
        self._row = row
        self.name = name
        described: Any = row
        columns = _columns(described)
        self._names = tuple(columns)
        written = self._names[1:]
        self._fields = attrgetter(*written)
        loads = enumerate(column.load for column in columns.values())
        self._loaders = [(number, load) for number, load in loads if load is not None]
        self._insert = (
            f"INSERT INTO {name} ({','.join(written)}) VALUES ({','.join('?' * len(written))})"
        )
        self._update = f"UPDATE {name} SET {','.join(f'{c}=?' for c in written)} WHERE seq=?"
        self._select = f"SELECT {','.join(f'{name}.{c}' for c in self._names)} FROM {name}"
        definitions = ["seq INTEGER PRIMARY KEY AUTOINCREMENT"]
        definitions += [
            f"{column} {columns[column].sql}{' UNIQUE' if column == 'id' else ''}"
            for column in written
        ]
        database.create(f"CREATE TABLE IF NOT EXISTS {name} ({','.join(definitions)});")
        for number, index in enumerate((*unique, *indexes)):
            kind = "UNIQUE INDEX" if number < len(unique) else "INDEX"
            listed, where, partial = index.partition(" WHERE ")
            index_name = f"IF NOT EXISTS {name}_{number}"
            database.create(f"CREATE {kind} {index_name} ON {name} ({listed}){where}{partial};")

    def get(self, id: str | UUID) -> R | None:
        """Return the row with this id, or None."""
        return self.find("id = ?", str(id))

    def find(self, condition: str, *values: Value) -> R | None:
        """Return the first row that meets a condition, or None."""
        found = self.select(Where(condition, *values), limit=1)
        return found[0] if found else None

    def require(self, kind: str, condition: str, *values: Value) -> R:
        """Return the first row that meets a condition; where there is none, a 404 names the kind."""
        found = self.find(condition, *values)
        if found is None:
            raise not_found(kind)
        return found

    def where(self, condition: str, *values: Value, order: str = "seq") -> list[R]:
        """Return all rows that meet a condition."""
        return self.select(Where(condition, *values), order=order)

    def select(
        self, where: Where, *, order: str = "seq", limit: int = -1, offset: int = 0
    ) -> list[R]:
        """Return one page of the rows that meet a condition."""
        cursor = self._connection.execute(
            f"{self._select} WHERE {where.sql} ORDER BY {order} LIMIT ? OFFSET ?",
            (*where.bound, limit, offset),
        )
        return [self._load(values) for values in cursor]

    def listed(self, seqs: Sequence[int]) -> list[R]:
        """Return the rows with these numbers, in their order."""
        if not seqs:
            return []
        where = Where()
        where.add_in("seq", seqs)
        found = {row.seq: row for row in self.select(where)}
        return [found[seq] for seq in seqs]

    def newest(self, limit: int) -> list[R]:
        """Return the rows added last, newest first."""
        return self.select(Where(), order="seq DESC", limit=limit)

    def count(self, where: Where) -> int:
        """Return how many rows meet a condition."""
        return int(self.scalar("count(*)", where))

    def scalar(self, expression: str, where: Where) -> Any:
        """Return the value of an aggregate, such as `sum(size)`, over the rows of a condition."""
        sql = f"SELECT {expression} FROM {self.name} WHERE {where.sql}"
        found: tuple[Any] = self._connection.execute(sql, where.bound).fetchone()
        return found[0]

    def grouped(self, key: str, aggregates: Sequence[str], where: Where) -> list[tuple[Any, ...]]:
        """Return `(key, aggregates...)` for each value that an expression has in some rows."""
        sql = f"SELECT {key} AS k, {', '.join(aggregates)} FROM {self.name} WHERE {where.sql}"
        return self._connection.execute(f"{sql} GROUP BY k ORDER BY k", where.bound).fetchall()

    def columns(self, names: str, where: Where, order: str = "seq") -> list[tuple[Any, ...]]:
        """Return some columns, as they are stored, of the rows that meet a condition."""
        sql = f"SELECT {names} FROM {self.name} WHERE {where.sql} ORDER BY {order}"
        return self._connection.execute(sql, where.bound).fetchall()

    def cached(self, key: Hashable, compute: Callable[[], T]) -> T:
        """Return a value that is computed from rows of this table only, cached until a row changes."""
        if key not in self._cache:
            if len(self._cache) >= _CACHED:
                del self._cache[next(iter(self._cache))]
            self._cache[key] = compute()
        found: T = self._cache[key]
        return found

    def add(self, row: R) -> R:
        """Insert a row and give it its `seq`."""
        cursor = self._write(self._insert, self._written(row))
        row.seq = cursor.lastrowid or 0
        return row

    def save(self, row: R) -> R:
        """Write all fields of a row that was read or added before."""
        self._write(self._update, (*self._written(row), row.seq))
        return row

    def remove(self, row: R) -> None:
        """Delete a row."""
        self._write(f"DELETE FROM {self.name} WHERE seq=?", (row.seq,))

    def remove_where(self, condition: str, *values: Value) -> None:
        """Delete the rows that meet a condition."""
        self._write(f"DELETE FROM {self.name} WHERE {condition}", tuple(map(bind, values)))

    def change_where(self, assignments: str, condition: str, *values: Value) -> int:
        """Update columns of the rows that meet a condition, and return how many there were."""
        sql = f"UPDATE {self.name} SET {assignments} WHERE {condition}"
        return self._write(sql, tuple(map(bind, values))).rowcount

    def _write(self, sql: str, values: Sequence[str | int | float | None]) -> Cursor:
        self._cache.clear()
        return self._connection.execute(sql, values)

    def _written(self, row: R) -> list[str | int | float | None]:
        values = list(self._fields(row))
        # What has to be converted when it is read has to be converted back; `seq` is not written.
        for number, _ in self._loaders:
            values[number - 1] = bind(values[number - 1])
        return values

    def _load(self, values: Sequence[Any]) -> R:
        loaded = list(values)
        for number, load in self._loaders:
            if loaded[number] is not None:
                loaded[number] = load(loaded[number])
        return self._row(**dict(zip(self._names, loaded, strict=True)))
