"""A journal of publishing: what is planned, what was sent, and the outcome.

A service without idempotency keys can't distinguish a retry from a second request. So every request is recorded
before it is sent, and its outcome afterwards:

    entry = journal.entry(key)                          # an unknown key is the same as PLANNED
    if entry.state in OVER: ...                         # do not send anything
    if entry.is_open: ...                               # first look for the pin of the earlier request
    begun = journal.begin(entry, now=time(), limit=30)  # from now on, it may be published
    if begun is None: ...                               # another thread or process changed it: start again
    pin = send(...)                                     # ends within `limit` seconds
    journal.record(begun, State.PUBLISHED, now=time(), pin_id=pin.id)

States, and the methods that change them:

    PLANNED    nothing was sent                         begin, record
    INTENT     a request may have been processed        begin (sends again), record
    UNDECIDED  the same, but the pin can't be identified    begin (sends again), record
    PUBLISHED  `pin_id` is the pin                      record, as DELETED or with another digest
    FAILED     not published; see `error`               begin, record
    BASELINE   must not be published                    record
    DELETED    was published, then deleted              begin, record

Rules, for all threads and processes that use the same file:

- An entry is only changed if it is as the caller read it. Otherwise `begin` and `record` return None: read it again
  and decide again. So only one of several callers sends the request.
- A pin belongs to one key. `record` returns None for the pin of another key; check with `taken` in advance.
- Until `entry.until`, the request of an open entry may still be processed. Record INTENT if it has ended with an
  unknown outcome. Before you send it again, wait until then, and as long as the service may take to list a new pin.
- `since` is the start of the first request whose outcome is unknown: the pin can't be older.
- What `begin` writes survives a power failure. Everything else survives a kill; after a power failure the last
  outcomes may be missing, and their entries are open again.

With a service that has idempotency keys, you do not need `begin`: record the outcome, and send again every entry that
is not in `OVER`.

Times are seconds since the epoch and are passed in, so that tests and sandboxes can use their own clock. Methods
can be called from any thread. Each takes milliseconds, or longer while another process writes, so call them in a
thread in async code. After a fork, the child opens the file again, and has a copy of a journal in memory.
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

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.database import Database
from pinbridge._core.errors import ConfigurationError
from pinbridge.runtime.errors import InvalidInputError

__all__ = ["OPEN", "OVER", "Entry", "Journal", "State"]
# ruff: noqa: S608 - queries are built from names in this module only; values are bound
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
_PLACEHOLDERS = ", ".join("?" * 11)


class State(StrEnum):
    """The state of an entry."""

    PLANNED = "planned"
    INTENT = "intent"
    PUBLISHED = "published"
    FAILED = "failed"
    UNDECIDED = "undecided"
    BASELINE = "baseline"
    DELETED = "deleted"


OVER: Final = frozenset({State.PUBLISHED, State.BASELINE})
"""States in which nothing must be sent."""
OPEN: Final = frozenset({State.INTENT, State.UNDECIDED})
"""States in which a request may have been processed, with an unknown outcome."""


@checked_arguments
@attrs.frozen
class Entry:
    """The entry of a key.

    Args:
        key: Identifies what is published once.
        version: Number of changes; 0 if the journal has no such entry.
        state: State of the entry.
        digest: Hash of what is published, to detect changes.
        pin_id: Id of the pin, also if it was deleted.
        tries: Number of requests.
        since: Start of the first request whose outcome is unknown.
        until: Time until which the last request may still be processed.
        at: Time of the last change.
        error: Error message.
        note: Any data of yours that can be written as JSON.
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
        """Whether a request with an unknown outcome may have been processed."""
        return self.state in OPEN


@checked_arguments
class Journal:
    """A journal of publishing, in a file or in memory.

    Every method raises a `JournalError` if the file can't be read or written.

    Args:
        path: An SQLite file on a local disk, created if it does not exist. Several processes can use it at
            the same time. Without a path, the journal is in memory and ends with this object.

    Raises:
        ConfigurationError: The file is not a journal, or was written by a newer version.
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
            raise ConfigurationError(f"{self.path} is not a journal; use another file")
        if is_new:
            for statement in _TABLES.split(";"):
                execute(statement)
            execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            execute(f"PRAGMA user_version = {_VERSION}")
        elif version > _VERSION:
            raise ConfigurationError(f"{self.path} was written by a newer version of this library")
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
        """Return the entry of a key; an unknown key has the state PLANNED."""
        with self._database.reading() as connection:
            return _read(connection, key) or Entry(key=key)

    def entries(self, *states: State) -> Iterator[Entry]:
        """Iterate over all entries, or only those in `states`, in the order in which they were planned."""
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
        """Return the pins among `pin_ids` that belong to a key."""
        query = "SELECT pin_id FROM entries WHERE pin_id IN (SELECT value FROM json_each(?))"
        with self._database.reading() as connection:
            return {row[0] for row in connection.execute(query, (json.dumps(list(pin_ids)),))}

    # Writing

    def plan(self, entries: Iterable[Entry], *, now: float) -> None:
        """Record what will be published: key, digest and note of any number of entries.

        Entries that were sent are not changed: their digest and note describe what was sent.
        """
        statement = (
            f"INSERT INTO entries ({_COLUMNS}) VALUES ({_PLACEHOLDERS}) ON CONFLICT (key) DO UPDATE SET"
            " version = version + 1, digest = excluded.digest, note = excluded.note, at = excluded.at"
            f" WHERE state = '{State.PLANNED}'"
        )
        plans = (
            _values(Entry(key=one.key, version=1, digest=one.digest, note=one.note, at=now))
            for one in entries
        )
        while batch := list(islice(plans, _ROWS_AT_ONCE)):
            with self._database.writing() as connection:
                connection.executemany(statement, batch)

    def begin(
        self, entry: Entry, *, now: float, limit: float, digest: str | None = None
    ) -> Entry | None:
        """Record that a request is about to be sent.

        Args:
            entry: The entry as it was read.
            now: The time.
            limit: Seconds after which the request has certainly ended.
            digest: Hash of what is published, if the entry has none yet.

        Returns:
            The entry, to record the outcome with; or None if it has changed, and you must not send anything.
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
        """Record the outcome of an entry.

        A pin is recorded even if the entry has changed, unless the entry has another pin.

        Args:
            entry: The entry as it was read or begun.
            state: The new state. INTENT: the request has ended with an unknown outcome.
            now: The time.
            pin_id: The pin, for PUBLISHED.
            digest: Hash of what is published, if it has changed.
            error: Error message.
            note: Replaces the note.

        Returns:
            The changed entry; or None if another caller has changed it, or the pin belongs to another key.

        Raises:
            InvalidInputError: It is to be PUBLISHED without a pin.
        """
        if state is State.PUBLISHED and pin_id is None and entry.pin_id is None:
            raise InvalidInputError("pin_id is missing: what is PUBLISHED has a pin")
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
        """Return the id of content uploaded to a place, for example an account; None if unknown."""
        query = "SELECT media_id FROM uploads WHERE place = ? AND digest = ?"
        with self._database.reading() as connection:
            row = connection.execute(query, (place, digest)).fetchone()
        return None if row is None else row[0]

    def record_upload(self, place: str, digest: str, media_id: str) -> None:
        """Record the id of uploaded content."""
        query = "INSERT OR REPLACE INTO uploads VALUES (?, ?, ?)"
        with self._database.writing() as connection:
            connection.execute(query, (place, digest, media_id))

    def forget_upload(self, place: str, digest: str) -> None:
        """Remove the id of content that the service no longer has."""
        with self._database.writing() as connection:
            connection.execute(
                "DELETE FROM uploads WHERE place = ? AND digest = ?", (place, digest)
            )


def _read(connection: sqlite3.Connection, key: str) -> Entry | None:
    query = f"SELECT {_COLUMNS} FROM entries WHERE key = ?"
    row = connection.execute(query, (key,)).fetchone()
    return None if row is None else _entry(row)


def _entry(row: tuple[Any, ...]) -> Entry:
    values: dict[str, Any] = dict(zip(_COLUMNS.split(", "), row, strict=True))
    values["note"] = values["note"] and json.loads(values["note"])
    return Entry(**values)


def _replace(connection: sqlite3.Connection, before: Entry, after: Entry) -> Entry | None:
    """Write an entry unless it has changed since it was read."""
    after = attrs.evolve(after, version=before.version + 1)
    if before.version:
        query = f"UPDATE entries SET ({_COLUMNS}) = ({_PLACEHOLDERS}) WHERE key = ? AND version = ?"
        values = (*_values(after), before.key, before.version)
    else:
        query = f"INSERT OR IGNORE INTO entries ({_COLUMNS}) VALUES ({_PLACEHOLDERS})"
        values = _values(after)
    return after if connection.execute(query, values).rowcount == 1 else None


def _values(entry: Entry) -> tuple[Any, ...]:
    try:
        note = None if entry.note is None else json.dumps(entry.note)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidInputError(f"note can't be written as JSON: {error}") from error
    return (*attrs.astuple(entry, recurse=False)[:-1], note)
