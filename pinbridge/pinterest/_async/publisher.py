"""What a client keeps for `publish`: the journal and the locks."""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING

from pinbridge._async.locks import AsyncKeyedLocks

if TYPE_CHECKING:
    from pinbridge.journal import Journal


class AsyncPublisher:
    """The journal and the locks of a client.

    Args:
        journal: The journal or its path; in memory by default.
    """

    def __init__(self, journal: Journal | str | os.PathLike[str] | None) -> None:
        self._given = journal
        self._opened: Journal | None = None
        self._guard = Lock()
        self.locks = AsyncKeyedLocks()

    @property
    def journal(self) -> Journal:
        """The journal, opened when it is first used."""
        from pinbridge.journal import Journal

        if isinstance(self._given, Journal):
            return self._given
        with self._guard:
            if self._opened is None:
                self._opened = Journal(self._given)
            return self._opened

    def close(self) -> None:
        """Close the journal, unless it was passed in."""
        with self._guard:
            if self._opened is not None:
                self._opened.close()
                self._opened = None
