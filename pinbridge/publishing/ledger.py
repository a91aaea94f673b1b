"""The ledger of a plan: its rows as last read, and the outcome of each."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Self

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.database import Database
from pinbridge.journal import Journal

from .planned import AT_SERVICE, PlannedRow, RowState

# ruff: noqa: S608 - queries are built from names in this module only; values are bound

_ROWS_AT_ONCE = 500
_TABLES = """
CREATE TABLE IF NOT EXISTS plan_rows (
    key TEXT PRIMARY KEY, reading INTEGER NOT NULL, position INTEGER NOT NULL, row_id TEXT NOT NULL,
    place TEXT NOT NULL, account TEXT NOT NULL, board TEXT NOT NULL, due REAL NOT NULL,
    digest TEXT NOT NULL, content TEXT NOT NULL, files TEXT NOT NULL, state TEXT NOT NULL, pin_id TEXT, sent_digest TEXT,
    address TEXT, code TEXT, message TEXT, at REAL
);
CREATE INDEX IF NOT EXISTS plan_rows_order ON plan_rows (reading, position);
CREATE INDEX IF NOT EXISTS plan_rows_pin ON plan_rows (pin_id) WHERE pin_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS plan_rows_due ON plan_rows (reading, state, due, account, position);
CREATE TABLE IF NOT EXISTS plan_files (
    path TEXT PRIMARY KEY, size INTEGER NOT NULL, changed INTEGER NOT NULL, digest TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS plan_values (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""
_COLUMNS = (
    "key, position, row_id, place, account, board, due, digest, content, files, state, pin_id,"
    " sent_digest, address, code, message, at"
)
_AS_JSON = ("content", "files")


@checked_arguments
class Ledger:
    """Store the rows of a plan and their outcomes in an SQLite file, or in memory.

    Methods may be called from any thread. Each takes milliseconds, and raises `JournalError` if the file
    can't be read or written.

    Args:
        path: The file, created if missing. None keeps everything in memory.

    Raises:
        ConfigurationError: The file is not a journal, or was written by a newer version.
        JournalError: The file can't be opened.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self.path = None if path is None else Path(path)
        self.journal = Journal(path)
        """Journal of uploads, and of pins created at services without idempotency keys."""
        self._database = Database(self.path, "ledger", _prepare)
        self.reading = int(self.value("reading") or 0)

    def close(self) -> None:
        """Close the file."""
        self.journal.close()
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    # The plan

    def start_reading(self) -> None:
        """Start storing a plan. Rows that are not stored again no longer belong to it."""
        self.reading += 1
        self.set_value("reading", str(self.reading))

    def add(self, rows: Iterable[PlannedRow]) -> int:
        """Add or update rows of the plan, keeping known outcomes. Return how many were duplicates.

        A different pin with the key of an earlier row is no duplicate; it is added as invalid.
        """
        repeated = 0
        statement = (
            f"INSERT INTO plan_rows (reading, {_COLUMNS}) VALUES ({', '.join('?' * 18)})"
            " ON CONFLICT (key) DO UPDATE SET reading = excluded.reading, position = excluded.position,"
            " row_id = excluded.row_id, place = excluded.place, due = excluded.due,"
            " digest = excluded.digest, content = excluded.content, files = excluded.files,"
            " code = iif(state IN ('waiting', 'invalid'), excluded.code, code),"
            " message = iif(state IN ('waiting', 'invalid'), excluded.message, message),"
            " state = iif(state IN ('waiting', 'invalid'), excluded.state, state)"
            " WHERE reading < excluded.reading"
        )
        with self._database.writing() as connection:
            for row in rows:
                if connection.execute(statement, (self.reading, *_values(row))).rowcount:
                    continue
                query = "SELECT place, digest, account, board FROM plan_rows WHERE key = ?"
                place, *pin = connection.execute(query, (row.key,)).fetchone()
                if pin == [row.digest, row.account, row.board]:
                    repeated += 1
                    continue
                clash = (
                    f"has the same id or file as {place} ({row.row_id or row.key}), but is a"
                    " different pin; give each row an id of its own"
                )
                connection.execute(
                    statement, (self.reading, *_values(row.refused("repeated_id", clash)))
                )
        return repeated

    def rows(self, *states: RowState, include_removed: bool = False) -> Iterator[PlannedRow]:
        """Iterate over the rows in plan order. The ledger may be written to meanwhile.

        Args:
            states: Only rows in these states.
            include_removed: Include rows that the plan no longer has.
        """
        reading, position = 0 if include_removed else self.reading, 0
        wanted = json.dumps(states or tuple(RowState))
        query = (
            f"SELECT reading, {_COLUMNS} FROM plan_rows WHERE (reading, position) > (?, ?) AND"
            " state IN (SELECT value FROM json_each(?))"
            f" ORDER BY reading, position LIMIT {_ROWS_AT_ONCE}"
        )
        while True:
            with self._database.reading() as connection:
                found = connection.execute(query, (reading, position, wanted)).fetchall()
            if not found:
                return
            rows = [_row(one[1:]) for one in found]
            reading, position = found[-1][0], rows[-1].position
            yield from rows

    def due(self, account: str, now: float, limit: int) -> list[PlannedRow]:
        """Return up to `limit` due rows of an account, earliest first."""
        query = (
            f"SELECT {_COLUMNS} FROM plan_rows WHERE reading = ? AND state = 'waiting' AND due <= ?"
            " AND account = ? ORDER BY due, position LIMIT ?"
        )
        return self._read(query, (self.reading, now, account, limit))

    def next_due(self) -> float | None:
        """Return when the next row is due, in seconds since the epoch; None if no row is waiting."""
        query = "SELECT min(due) FROM plan_rows WHERE state = 'waiting' AND reading = ?"
        found: float | None = self._value(query, self.reading)
        return found

    def due_at(self, account: str, moment: float) -> list[PlannedRow]:
        """Return waiting rows of an account that are due in the same second as `moment`."""
        query = (
            f"SELECT {_COLUMNS} FROM plan_rows WHERE state = 'waiting' AND account = ?"
            " AND due >= ? AND due < ? AND reading = ? ORDER BY position"
        )
        second = moment // 1
        return self._read(query, (account, second, second + 1, self.reading))

    def span(self, account: str) -> tuple[float, float] | None:
        """Return the earliest and latest due time of an account's rows; None if no row has one."""
        query = (
            "SELECT min(due), max(due) FROM plan_rows WHERE account = ? AND reading = ? AND due > 0"
        )
        with self._database.reading() as connection:
            first, last = connection.execute(query, (account, self.reading)).fetchone()
        return None if first is None else (first, last)

    def accounts(self) -> list[str]:
        """Return the ids of the plan's accounts."""
        query = (
            "SELECT DISTINCT account FROM plan_rows WHERE reading = ? AND account != ''"
            " ORDER BY account"
        )
        with self._database.reading() as connection:
            return [row[0] for row in connection.execute(query, (self.reading,))]

    def counts(self) -> dict[RowState, int]:
        """Count the rows of the plan by state."""
        query = "SELECT state, count(*) FROM plan_rows WHERE reading = ? GROUP BY state"
        with self._database.reading() as connection:
            found = connection.execute(query, (self.reading,)).fetchall()
        return {RowState(state): count for state, count in found}

    def count(self, state: RowState) -> int:
        """Count the rows of the plan in a state."""
        query = "SELECT count(*) FROM plan_rows WHERE reading = ? AND state = ?"
        found: int = self._value(query, self.reading, state)
        return found

    def count_due(self, now: float) -> int:
        """Count the rows that are due and not sent yet."""
        query = (
            "SELECT count(*) FROM plan_rows WHERE state = 'waiting' AND due <= ? AND reading = ?"
        )
        found: int = self._value(query, now, self.reading)
        return found

    def changed(self) -> Iterator[PlannedRow]:
        """Iterate over the rows that differ from what the service has."""
        return (row for row in self.rows(*AT_SERVICE) if row.has_changed)

    def find(self, keys: Iterable[str]) -> dict[str, PlannedRow]:
        """Return rows by their keys."""
        query = f"SELECT {_COLUMNS} FROM plan_rows WHERE key IN (SELECT value FROM json_each(?))"
        return {row.key: row for row in self._read(query, (json.dumps(list(keys)),))}

    def has_pin(self, pin_id: str) -> bool:
        """Whether a pin or schedule belongs to a row, of any campaign."""
        return self._value("SELECT 1 FROM plan_rows WHERE pin_id = ?", pin_id) is not None

    def pins(self, state: RowState) -> dict[str, float]:
        """Return the pin ids of rows in a state, and when each row entered it."""
        query = (
            "SELECT pin_id, coalesce(at, 0) FROM plan_rows WHERE reading = ? AND state = ?"
            " AND pin_id IS NOT NULL"
        )
        with self._database.reading() as connection:
            return dict(connection.execute(query, (self.reading, state)))

    def find_by_pin(self, pin_ids: Iterable[str]) -> list[PlannedRow]:
        """Return the rows of the plan with these pins or schedules."""
        # The unary plus makes SQLite use the index on pin_id instead of scanning the plan.
        query = (
            f"SELECT {_COLUMNS} FROM plan_rows WHERE +reading = ?"
            " AND pin_id IN (SELECT value FROM json_each(?)) ORDER BY position"
        )
        return self._read(query, (self.reading, json.dumps(list(pin_ids))))

    # Outcomes

    def record(self, rows: Iterable[PlannedRow], now: float) -> None:
        """Store the outcomes of rows."""
        statement = (
            "UPDATE plan_rows SET state = ?, pin_id = ?, sent_digest = ?, address = ?, code = ?,"
            " message = ?, at = ? WHERE key = ?"
        )
        with self._database.writing() as connection:
            connection.executemany(
                statement,
                (
                    (
                        row.state,
                        row.pin_id,
                        row.sent_digest,
                        row.address,
                        row.code,
                        row.message,
                        now,
                        row.key,
                    )
                    for row in rows
                ),
            )

    def move(self, before: Sequence[RowState], after: RowState, now: float) -> int:
        """Change the state of all rows that are in one of the states `before`, and return how many."""
        statement = (
            "UPDATE plan_rows SET state = ?, at = ? WHERE reading = ?"
            " AND state IN (SELECT value FROM json_each(?))"
        )
        with self._database.writing() as connection:
            return connection.execute(
                statement, (after, now, self.reading, json.dumps(before))
            ).rowcount

    # Files and values

    def file_digest(self, path: Path, hash_file: Callable[[Path], str]) -> str:
        """Return the hash of a file, computed only if its size or modification time has changed.

        Raises:
            OSError: It can't be read.
        """
        state = path.stat()
        name, size, changed = str(path), state.st_size, state.st_mtime_ns
        query = "SELECT digest FROM plan_files WHERE path = ? AND size = ? AND changed = ?"
        known: str | None = self._value(query, name, size, changed)
        if known is not None:
            return known
        digest = hash_file(path)
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO plan_files VALUES (?, ?, ?, ?)",
                (name, size, changed, digest),
            )
        return digest

    def value(self, name: str) -> str | None:
        """Return a stored value; None if there is none."""
        found: str | None = self._value("SELECT value FROM plan_values WHERE name = ?", name)
        return found

    def set_value(self, name: str, value: str) -> None:
        """Store a value."""
        with self._database.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO plan_values VALUES (?, ?)", (name, value))

    def _read(self, query: str, values: Sequence[Any]) -> list[PlannedRow]:
        with self._database.reading() as connection:
            return [_row(found) for found in connection.execute(query, values)]

    def _value(self, query: str, *values: Any) -> Any:
        with self._database.reading() as connection:
            found = connection.execute(query, values).fetchone()
        return None if found is None else found[0]


def _prepare(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.executescript(_TABLES)


def _row(found: tuple[Any, ...]) -> PlannedRow:
    values = dict(zip(_COLUMNS.split(", "), found, strict=True))
    return PlannedRow(**values | {name: json.loads(values[name]) for name in _AS_JSON})


def _values(row: PlannedRow) -> tuple[Any, ...]:
    values = attrs.asdict(row, recurse=False)
    values |= {name: json.dumps(values[name], ensure_ascii=False) for name in _AS_JSON}
    return tuple(values[name] for name in _COLUMNS.split(", "))
