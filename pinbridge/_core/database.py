"""SQLite files that threads share."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from pinbridge._core.errors import JournalError

_LONGEST_WAIT = 30


class Database:
    """An SQLite file, or a database in memory, for any number of threads.

    After a fork, the child reopens the file, or has a copy of a database in memory.

    Args:
        path: The file, created if it is missing; None for a database in memory.
        what: What error messages call the file.
        prepare: Checks and sets up a new connection.

    Raises:
        JournalError: The file can't be opened.
    """

    def __init__(
        self, path: Path | None, what: str, prepare: Callable[[sqlite3.Connection], None]
    ) -> None:
        self._path = path
        self._what = what
        self._prepare = prepare
        self._of_parents: list[sqlite3.Connection] = []
        self._open()

    def _open(self) -> None:
        self._process = os.getpid()
        self._lock = RLock()
        with self._translated():
            self._connection = sqlite3.connect(
                self._path or ":memory:",
                timeout=_LONGEST_WAIT,
                isolation_level=None,
                check_same_thread=False,
            )
            try:
                self._prepare(self._connection)
            except BaseException:
                self._connection.close()
                raise

    def close(self) -> None:
        """Close the file."""
        if self._process == os.getpid():
            with self._lock:
                self._connection.close()

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """Use the connection; other threads wait.

        Raises:
            JournalError: The file can't be used.
        """
        if self._path is not None and self._process != os.getpid():
            # After a fork, the connection belongs to the parent: it must not be used or closed here.
            self._of_parents.append(self._connection)
            self._open()
        with self._lock, self._translated():
            yield self._connection

    @contextmanager
    def writing(self, *, durably: bool = False) -> Generator[sqlite3.Connection]:
        """Use the connection for a transaction.

        Args:
            durably: Whether the data survives a power failure, not only a killed process.

        Raises:
            JournalError: The file can't be used; nothing was written.
        """
        with self.reading() as connection:
            connection.execute(f"PRAGMA synchronous = {'FULL' if durably else 'NORMAL'}")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _translated(self) -> Generator[None]:
        try:
            yield
        except sqlite3.Error as error:
            where = self._path or "in memory"
            raise JournalError(f"cannot use the {self._what} {where}: {error}") from error
