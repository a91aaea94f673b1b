"""The state file: one SQLite database for all services, in a file or in memory."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Generator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

SCHEMA_VERSION = 4

# Marks a database as a state file ("PBsb"), so that no other program's file is taken for one.
APPLICATION_ID = 0x50427362
_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_EMPTY: dict[object, bytes] = {}
"""Databases in memory whose tables were just created, by what created them."""


class StateFileError(Exception):
    """The state file is in use by another server, or not a state file of this version."""


def _claim(path: Path) -> None:
    """Make sure that a file is ours to write, before SQLite may change anything in it."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            return  # SQLite says what is wrong
        if not stat.S_ISREG(mode):
            raise _foreign(path, "it is not a regular file") from None
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
        if not header:
            path.chmod(0o600)
            return
        if not header.startswith(_MAGIC):
            raise _foreign(path, "it is not a database") from None
        version = int.from_bytes(header[60:64])
        if int.from_bytes(header[68:72]) != APPLICATION_ID:
            raise _foreign(
                path,
                "another program, or an older version of the sandbox, wrote it"
                f" (user version {version}). Name a file that does not exist yet",
            ) from None
        path.chmod(0o600)


def _foreign(path: Path | None, reason: str) -> StateFileError:
    return StateFileError(f"cannot use {path} as state file: {reason}")


class Database:
    """One SQLite connection, used by one thread."""

    def __init__(self, path: Path | None) -> None:
        """Open a file, or a database in memory; raise StateFileError for a file that can't be used."""
        self._is_untouched = path is None
        self._is_copied = False
        self._caches: list[dict[Any, Any]] = []
        if path is not None:
            _claim(path)
        with ExitStack() as opened:
            try:
                self.connection = sqlite3.connect(
                    ":memory:" if path is None else path,
                    isolation_level=None,
                    check_same_thread=False,
                    cached_statements=512,
                    timeout=0.2,
                )
                opened.callback(self.connection.close)
                self._prepare(durable=path is not None)
            except sqlite3.Error as error:
                raise _foreign(path, str(error)) from error
            opened.pop_all()

    def _prepare(self, *, durable: bool) -> None:
        execute = self.connection.execute
        # Before write-ahead logging: `_claim` reads the id from the file itself.
        if execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            execute(f"PRAGMA application_id = {APPLICATION_ID}")
        if durable:
            # A process that dies, even by kill -9, loses nothing that it gave to the system; only
            # a power cut could, and a sandbox need not survive that.
            execute("PRAGMA locking_mode = EXCLUSIVE")
            execute("PRAGMA journal_mode = WAL")
            execute("PRAGMA synchronous = OFF")
            execute("PRAGMA wal_autocheckpoint = 4000")
        execute("PRAGMA temp_store = MEMORY")
        execute("PRAGMA cache_size = -65536")
        version: int = execute("PRAGMA user_version").fetchone()[0]
        if version not in (0, SCHEMA_VERSION):
            raise sqlite3.DatabaseError(f"it has schema version {version}, not {SCHEMA_VERSION}")
        execute("BEGIN EXCLUSIVE")
        execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        execute("CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)")
        execute("COMMIT")

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Commit what is written inside, or nothing of it when an exception passes.

        Inside another transaction it is a savepoint.
        """
        nested = self.connection.in_transaction
        self.connection.execute("SAVEPOINT part" if nested else "BEGIN")
        try:
            yield
            self.connection.execute("RELEASE part" if nested else "COMMIT")
        except BaseException:
            if nested:
                self.connection.execute("ROLLBACK TO part")
                self.connection.execute("RELEASE part")
            elif self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            for cache in self._caches:
                cache.clear()
            raise

    def new_cache(self) -> dict[Any, Any]:
        """Return a dict for cached values, which is cleared when a transaction fails."""
        self._caches.append({})
        return self._caches[-1]

    @contextmanager
    def creating(self, key: object) -> Generator[None]:
        """Run a transaction that creates tables where they are missing.

        A new database in memory starts as a copy of one that was created with the same key before: it
        takes SQLite a tenth of the time.
        """
        is_new, self._is_untouched = self._is_untouched, False
        if is_new and key in _EMPTY:
            with closing(sqlite3.connect(":memory:")) as empty:
                empty.deserialize(_EMPTY[key])
                empty.backup(self.connection)
            self._is_copied = True
        with self.transaction():
            yield
        self._is_copied = False
        if is_new and key not in _EMPTY:
            _EMPTY[key] = self.connection.serialize()

    @property
    def changes(self) -> int:
        """How many rows were ever written: a difference means that something changed."""
        return self.connection.total_changes

    def get_meta(self, key: str) -> str | None:
        """Return a named value of the whole state, or None."""
        found: tuple[str] | None = self.connection.execute(
            "SELECT value FROM meta WHERE key = ?", (key,)
        ).fetchone()
        return found[0] if found else None

    def set_meta(self, key: str, value: str) -> None:
        """Keep a named value of the whole state."""
        self.connection.execute(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )

    def create(self, script: str) -> None:
        """Execute statements that create what is missing: nothing is in a copy."""
        statement = ""
        for line in [] if self._is_copied else script.splitlines(keepends=True):
            statement += line
            if sqlite3.complete_statement(statement):
                self.connection.execute(statement)
                statement = ""

    def require_version(self, service: str, version: int) -> None:
        """Note the version of a service's tables, or refuse another than the one noted before."""
        name = f"version {service}"
        kept = self.get_meta(name)
        if kept is None:
            self.set_meta(name, str(version))
        elif kept != str(version):
            raise StateFileError(
                f"the state file has version {kept} of the {service} tables, not {version}"
            )

    def clear_meta(self) -> None:
        """Forget all named values, and count rows from one again."""
        self.connection.execute("DELETE FROM meta")
        self.connection.execute("DELETE FROM main.sqlite_sequence")

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()
