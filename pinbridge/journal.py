"""A journal of publishing: what was to be published, what was sent, and what became of it.

A service without idempotency keys can't tell a repeated request from a second one. So every request is written
down before it is sent, and its outcome after:

    entry = journal.entry(key)                          # nothing known is the same as planned
    if entry.state in OVER: ...                         # nothing is to be sent
    if entry.is_open: ...                               # look for the pin of the earlier request first
    begun = journal.begin(entry, now=time(), limit=30)  # from here on it may be published
    if begun is None: ...                               # another thread or process went on: start over
    pin = send(...)                                     # ends within `limit` seconds
    journal.record(begun, State.PUBLISHED, now=time(), pin_id=pin.id)

States, and the methods that lead out of them:

    PLANNED    nothing was sent                         begin, record
    INTENT     a request may have been processed        begin (sends again), record
    UNDECIDED  the same, and looking did not help       begin (sends again), record
    PUBLISHED  `pin_id` is the pin                      record, as DELETED or with another digest
    FAILED     surely not published; see `error`        begin, record
    BASELINE   is not to be published                   record
    DELETED    was published, then deleted              begin, record

Rules, for all threads and processes that use the same file:

- Only an entry that is as the caller has read it is changed. `begin` and `record` return None where it has changed
  since: read it again and decide again. So of several callers only one sends.
- A pin belongs to one key. `record` returns None for the pin of another key; `taken` tells it in advance.
- Until `entry.until` the request of an open entry may still be on its way. To record INTENT says that it has ended
  without a known outcome. Before sending again, wait until then, and as long as the service may take to show a pin.
- `since` is when the first request began whose outcome is not known: no earlier pin can be its.
- What `begin` writes survives a power failure. Everything else survives a kill; after a power failure the last
  outcomes may be missing, and their entries are open again.

A service with idempotency keys needs no `begin`: record the outcome, and send again what is not over.

Times are seconds since the epoch and are passed in, so that tests and sandboxes have a clock of their own. Methods
may be called from any thread. Each takes milliseconds, or as long as another process writes: in asynchronous code,
call them in a thread. After a fork the child opens the file again; of a journal in memory it has a copy.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any, Final, Self

import attrs

from pinbridge._core.database import Database
from pinbridge._core.errors import ConfigurationError

__all__ = ["OPEN", "OVER", "Entry", "Journal", "State"]
# ruff: noqa: S608 - names of this module; values are bound
# Marks a database as a journal ("PBjo").
_APPLICATION_ID = 0x50426A6F
_VERSION = 1
_ROWS_AT_ONCE = 1000
_TABLES = """
CREATE TABLE entries (
    number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, state TEXT NOT NULL,
    digest TEXT, pin_id TEXT UNIQUE, tries INTEGER NOT NULL, since REAL, until REAL, at REAL NOT NULL, error TEXT,
    note TEXT
);
CREATE INDEX entries_by_state ON entries (state, number);
CREATE TABLE uploads (
    place TEXT NOT NULL, digest TEXT NOT NULL, media_id TEXT NOT NULL, PRIMARY KEY (place, digest)
) WITHOUT ROWID;
"""
# In the order of the attributes of an entry.
_COLUMNS = "key, version, state, digest, pin_id, tries, since, until, at, error, note"
_MARKS = ", ".join("?" * 11)


class State(StrEnum):
    """How far an entry is."""

    PLANNED = "planned"
    INTENT = "intent"
    PUBLISHED = "published"
    FAILED = "failed"
    UNDECIDED = "undecided"
    BASELINE = "baseline"
    DELETED = "deleted"


OVER: Final = frozenset({State.PUBLISHED, State.BASELINE})
"""States in which nothing is to be sent."""
OPEN: Final = frozenset({State.INTENT, State.UNDECIDED})
"""States in which a request may have been processed, and its outcome is not known."""


@attrs.frozen
class Entry:
    """What is known of one key.

    Args:
        key: Tells what is to be published once.
        version: Number of changes; 0 where the journal has no such entry.
        state: How far it is.
        digest: Hash of what is or was to be published, to notice changes.
        pin_id: The pin; also that of a deleted one.
        tries: Requests so far.
        since: When the first request began whose outcome is not known.
        until: Until when the last request may be processed.
        at: When the entry was last changed.
        error: What went wrong, for people.
        note: Anything to keep with it that JSON can hold.
    """

    key: str
    version: int = 0
    state: State = attrs.field(default=State.PLANNED, converter=State)
    digest: str | None = None
    pin_id: str | None = None
    tries: int = 0
    since: float | None = None
    until: float | None = None
    at: float | None = None
    error: str | None = None
    note: Mapping[str, Any] | None = None

    @property
    def is_open(self) -> bool:
        """Whether a request may have been processed whose outcome is not known."""
        return self.state in OPEN


class Journal:
    """Remember what was published, in a file or in memory.

    Every method raises `JournalError` where the file can't be read or written.

    Args:
        path: An SQLite file, made when it is missing, on a local disk. Several processes may use it at
            once. Without, everything is forgotten with this object.

    Raises:
        ConfigurationError: The file is no journal, or one of a newer version.
        JournalError: The file can't be opened.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self.path = None if path is None else Path(path)
        self._database = Database(self.path, "journal", self._prepare)

    def _prepare(self, connection: sqlite3.Connection) -> None:
        execute = connection.execute
        execute("BEGIN IMMEDIATE")
        version: int = execute("PRAGMA user_version").fetchone()[0]
        is_new = not execute("SELECT 1 FROM sqlite_master").fetchone()
        if not is_new and execute("PRAGMA application_id").fetchone()[0] != _APPLICATION_ID:
            raise ConfigurationError(f"{self.path} is no journal; name another file")
        if is_new:
            for statement in _TABLES.split(";"):
                execute(statement)
            execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            execute(f"PRAGMA user_version = {_VERSION}")
        elif version > _VERSION:
            raise ConfigurationError(f"{self.path} is of a newer version of this library")
        execute("COMMIT")
        execute("PRAGMA journal_mode = WAL")

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    # Reading

    def entry(self, key: str) -> Entry:
        """Return what is known of a key; nothing is the same as planned."""
        with self._database.reading() as connection:
            return _read(connection, key) or Entry(key=key)

    def entries(self, *states: State) -> Iterator[Entry]:
        """Iterate over all entries, or those in some states, in the order of planning."""
        query = (
            f"SELECT number, {_COLUMNS} FROM entries WHERE number > ? AND state IN"
            f" (SELECT value FROM json_each(?)) ORDER BY number LIMIT {_ROWS_AT_ONCE}"
        )
        number, wanted = 0, json.dumps(states or tuple(State))
        while True:
            with self._database.reading() as connection:
                rows = connection.execute(query, (number, wanted)).fetchall()
            if not rows:
                return
            number = rows[-1][0]
            yield from (_entry(row[1:]) for row in rows)

    def counts(self) -> dict[State, int]:
        """Count the entries of each state."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT state, count(*) FROM entries GROUP BY state")
            return {State(state): count for state, count in rows}

    def taken(self, pin_ids: Iterable[str]) -> set[str]:
        """Tell which of some pins belong to a key."""
        query = "SELECT pin_id FROM entries WHERE pin_id IN (SELECT value FROM json_each(?))"
        with self._database.reading() as connection:
            return {row[0] for row in connection.execute(query, (json.dumps(list(pin_ids)),))}

    # Writing

    def plan(self, entries: Iterable[Entry], *, now: float) -> None:
        """Note what is to be published: key, digest and note of any number of entries.

        Entries that were sent stay as they are: their digest and note say what was sent.
        """
        statement = (
            f"INSERT INTO entries ({_COLUMNS}) VALUES ({_MARKS}) ON CONFLICT (key) DO UPDATE SET"
            " version = version + 1, digest = excluded.digest, note = excluded.note, at = excluded.at"
            f" WHERE state = '{State.PLANNED}'"
        )
        plans = (
            _values(Entry(key=one.key, version=1, digest=one.digest, note=one.note, at=now))
            for one in entries
        )
        while some := list(islice(plans, _ROWS_AT_ONCE)):
            with self._database.writing() as connection:
                connection.executemany(statement, some)

    def begin(
        self, entry: Entry, *, now: float, limit: float, digest: str | None = None
    ) -> Entry | None:
        """Note that a request is about to be sent.

        Args:
            entry: The entry as it was read.
            now: The time.
            limit: Seconds after which the request has surely ended.
            digest: Hash of what is published, where the entry has none yet.

        Returns:
            The entry to record the outcome with; or None where it has changed, and nothing may be sent.
        """
        if entry.state in OVER:
            return None
        begun = attrs.evolve(
            entry,
            state=State.INTENT,
            digest=entry.digest if digest is None else digest,
            pin_id=None,
            tries=entry.tries + 1,
            since=entry.since if entry.is_open else now,
            until=now + limit,
            at=now,
            error=None,
        )
        with self._database.writing(durably=True) as connection:
            return _replace(connection, entry, begun)

    def record(
        self,
        entry: Entry,
        state: State,
        *,
        now: float,
        pin_id: str | None = None,
        digest: str | None = None,
        error: str | None = None,
        note: Mapping[str, Any] | None = None,
    ) -> Entry | None:
        """Note what became of an entry.

        A pin is recorded also where the entry has changed, unless it has another pin.

        Args:
            entry: The entry as it was read or begun.
            state: What it is now. INTENT: the request ended, and its outcome is not known.
            now: The time.
            pin_id: The pin, for PUBLISHED.
            digest: Hash of what is published, where it has changed.
            error: What went wrong, for people.
            note: Replaces the planner's note.

        Returns:
            The entry as it is now; or None where it has changed, or the pin is that of another key.
        """
        after = attrs.evolve(
            entry,
            state=state,
            digest=entry.digest if digest is None else digest,
            pin_id=entry.pin_id if pin_id is None else pin_id,
            until=now if state is State.INTENT else entry.until,
            at=now,
            error=error,
            note=entry.note if note is None else note,
        )
        with self._database.writing() as connection:
            if pin_id is not None:
                query = "SELECT 1 FROM entries WHERE pin_id = ? AND key != ?"
                if connection.execute(query, (pin_id, entry.key)).fetchone():
                    return None
                found = _read(connection, entry.key)
                if found is not None and found.pin_id in (None, pin_id):
                    entry = found
            return _replace(connection, entry, after)

    # Uploads

    def upload(self, place: str, digest: str) -> str | None:
        """Return the id of content that was uploaded to a place, for example an account."""
        query = "SELECT media_id FROM uploads WHERE place = ? AND digest = ?"
        with self._database.reading() as connection:
            row = connection.execute(query, (place, digest)).fetchone()
        return None if row is None else row[0]

    def record_upload(self, place: str, digest: str, media_id: str) -> None:
        """Note the id of content that was uploaded."""
        query = "INSERT OR REPLACE INTO uploads VALUES (?, ?, ?)"
        with self._database.writing() as connection:
            connection.execute(query, (place, digest, media_id))

    def forget_upload(self, place: str, digest: str) -> None:
        """Forget the id of content that the service no longer has."""
        with self._database.writing() as connection:
            connection.execute(
                "DELETE FROM uploads WHERE place = ? AND digest = ?", (place, digest)
            )


def _read(connection: sqlite3.Connection, key: str) -> Entry | None:
    query = f"SELECT {_COLUMNS} FROM entries WHERE key = ?"
    row = connection.execute(query, (key,)).fetchone()
    return None if row is None else _entry(row)


def _entry(row: tuple[Any, ...]) -> Entry:
    entry = Entry(*row)
    return attrs.evolve(entry, note=None if row[-1] is None else json.loads(row[-1]))


def _replace(connection: sqlite3.Connection, before: Entry, after: Entry) -> Entry | None:
    """Write an entry unless it has changed since it was read."""
    after = attrs.evolve(after, version=before.version + 1)
    if before.version:
        query = f"UPDATE entries SET ({_COLUMNS}) = ({_MARKS}) WHERE key = ? AND version = ?"
        values = (*_values(after), before.key, before.version)
    else:
        query = f"INSERT OR IGNORE INTO entries ({_COLUMNS}) VALUES ({_MARKS})"
        values = _values(after)
    return after if connection.execute(query, values).rowcount == 1 else None


def _values(entry: Entry) -> tuple[Any, ...]:
    note = None if entry.note is None else json.dumps(entry.note, ensure_ascii=False)
    return (*attrs.astuple(entry, recurse=False)[:-1], note)
