"""Finding the rows of a table whose text contains another, without reading all of them.

An index of all sequences of three characters (FTS5) names the rows that can match a rare text. It
is built in the background after a search, and only in a store that is not small; rows that it lacks
are read. How many rows a text is found in is remembered for the last searches and kept right by
triggers, so that the pages of one search do not count again.
"""

# ruff: noqa: S608 - names and conditions that stand in this package; values are bound

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from functools import cache
from typing import Any

from pinbridge.sandbox._shared.database import Database, StateFileError
from pinbridge.sandbox._shared.tables import Table, Where, bind

SLICE = 200
"""Rows that are indexed at a time."""

_GRAM = 3
_GRAMS = 24
_SMALL = 1000
_MANY = 20_000
_RARE = 1000
_REMEMBERED = 32


class Search:
    """The search in one table, which is grouped and has `workspace_id` and `search_text`."""

    def __init__(self, database: Database, table: Table[Any]) -> None:
        """Create tables and triggers if the database lacks them.

        Raises:
            StateFileError: the file has an index that this Python's SQLite cannot read.
        """
        self._execute = database.connection.execute
        self._database = database
        self._name = name = table.name
        self._index = f"{name}_texts"
        self._wanted = f"index {name}"
        has_index = self._execute(
            "SELECT 1 FROM sqlite_master WHERE name = ?", (self._index,)
        ).fetchone()
        self._asked = False
        self._can_index = _has_trigrams()
        if has_index and not self._can_index:
            raise StateFileError(
                "the state file has a search index, which this Python's SQLite cannot read:"
                f" version {sqlite3.sqlite_version} lacks FTS5 with the trigram tokenizer"
            )
        database.create(self._kept_script())

    def _kept_script(self) -> str:
        name, index = self._name, self._index
        create, forget = "", ""
        if self._can_index:
            create = (
                f"CREATE VIRTUAL TABLE IF NOT EXISTS {index} USING fts5(search_text, content='',"
                " columnsize=0, detail=none, tokenize='trigram case_sensitive 1');\n"
            )
            forget = (
                f"INSERT INTO {index} ({index}, rowid, search_text)"
                " SELECT 'delete', OLD.seq, OLD.search_text"
                f" WHERE NOT EXISTS (SELECT 1 FROM {name}_unread WHERE seq = OLD.seq);"
            )
        return f"""
            CREATE TABLE IF NOT EXISTS {name}_unread (seq INTEGER PRIMARY KEY);
            {create}
            CREATE TRIGGER IF NOT EXISTS {name}_unread_added AFTER INSERT ON {name} BEGIN
                INSERT INTO {name}_unread VALUES (NEW.seq);
            END;
            CREATE TRIGGER IF NOT EXISTS {name}_unread_removed AFTER DELETE ON {name} BEGIN
                {forget}
                DELETE FROM {name}_unread WHERE seq = OLD.seq;
            END;
            CREATE TRIGGER IF NOT EXISTS {name}_unread_changed
            AFTER UPDATE OF search_text ON {name} WHEN OLD.search_text <> NEW.search_text BEGIN
                {forget}
                INSERT OR IGNORE INTO {name}_unread VALUES (NEW.seq);
            END;
        """

    def _remembering_script(self) -> str:
        name = self._name

        def changed(row: str, sign: str) -> str:
            matching = (
                f"FROM {name}_searches AS s WHERE s.workspace_id = {row}.workspace_id"
                f" AND {row}.group_id IS NOT NULL AND instr({row}.search_text, s.text) > 0"
            )
            hit = (
                f"INSERT OR IGNORE INTO {name}_hits SELECT s.id, {row}.seq {matching} AND s.rare;"
                if sign == "+"
                else f"DELETE FROM {name}_hits WHERE seq = {row}.seq"
                f" AND search_id IN (SELECT id FROM {name}_searches);"
            )
            return f"""
                INSERT INTO {name}_found SELECT s.id, {row}.group_id, {sign}1 {matching}
                ON CONFLICT DO UPDATE SET total = total {sign} 1;
                {hit}
            """

        return f"""
            CREATE TEMP TABLE {name}_searches (
                id INTEGER PRIMARY KEY AUTOINCREMENT, workspace_id TEXT, text TEXT, rare INTEGER,
                UNIQUE (workspace_id, text)
            );
            CREATE TEMP TABLE {name}_found (
                search_id INTEGER, group_id INTEGER, total INTEGER, PRIMARY KEY (search_id, group_id)
            ) WITHOUT ROWID;
            CREATE TEMP TABLE {name}_hits (
                search_id INTEGER, seq INTEGER, PRIMARY KEY (search_id, seq)
            ) WITHOUT ROWID;
            CREATE TEMP TRIGGER {name}_found_changed AFTER UPDATE OF group_id, search_text
            ON main.{name}
            WHEN OLD.group_id IS NOT NEW.group_id OR OLD.search_text <> NEW.search_text BEGIN
                {changed("OLD", "-")}
                {changed("NEW", "+")}
            END;
            CREATE TEMP TRIGGER {name}_found_removed AFTER DELETE ON main.{name} BEGIN
                {changed("OLD", "-")}
            END;
        """

    @property
    def _is_remembering(self) -> bool:
        """Whether there was a search; before the first one, no change is looked at."""
        found = self._execute(
            "SELECT 1 FROM sqlite_temp_master WHERE name = ?", (f"{self._name}_searches",)
        ).fetchone()
        return found is not None

    def find(self, workspace_id: str, text: str) -> tuple[int, bool]:
        """Return the number under which a search is remembered, and whether few rows match.

        Args:
            workspace_id: where to search.
            text: what the rows have to contain, casefolded and not empty.
        """
        if not self._is_remembering:
            self._database.run_script(self._remembering_script())
        known: tuple[int, int] | None = self._execute(
            f"SELECT id, rare FROM {self._name}_searches WHERE workspace_id = ? AND text = ?",
            (workspace_id, text),
        ).fetchone()
        if known is not None:
            return known[0], bool(known[1])
        search_id = self._execute(
            f"INSERT INTO {self._name}_searches (workspace_id, text, rare) VALUES (?, ?, 0)",
            (workspace_id, text),
        ).lastrowid
        if search_id is None:
            raise RuntimeError("SQLite gave a new row no number")
        rare = self._count(search_id, workspace_id, text)
        self._execute(f"UPDATE {self._name}_searches SET rare = ? WHERE id = ?", (rare, search_id))
        for table, column in (("searches", "id"), ("found", "search_id"), ("hits", "search_id")):
            self._execute(
                f"DELETE FROM {self._name}_{table} WHERE {column} <= ?",
                (search_id - _REMEMBERED,),
            )
        return search_id, rare

    def _count(self, search_id: int, workspace_id: str, text: str) -> bool:
        name, execute = self._name, self._execute
        # The plus keeps SQLite from the index of the project, which has most of the rows.
        matches = "+workspace_id = ? AND instr(search_text, ?) > 0"
        candidates, names = self._candidates(text)
        hits = execute(
            f"INSERT INTO {name}_hits SELECT ?, seq FROM {name}"
            f" WHERE {candidates} AND {matches} LIMIT ?",
            (search_id, *names, workspace_id, text, _RARE + 1),
        ).rowcount
        if hits <= _RARE:
            execute(
                f"INSERT INTO {name}_found SELECT h.search_id, r.group_id, count(*)"
                f" FROM {name}_hits AS h CROSS JOIN {name} AS r"
                " WHERE h.search_id = ? AND r.seq = h.seq GROUP BY r.group_id",
                (search_id,),
            )
            return True
        execute(f"DELETE FROM {name}_hits WHERE search_id = ?", (search_id,))
        # Counted here, because SQLite would sort the rows to group them.
        counted = Counter(
            execute(
                f"SELECT group_id FROM {name} NOT INDEXED WHERE {matches}", (workspace_id, text)
            )
        )
        for (group_id,), total in counted.items():
            execute(f"INSERT INTO {name}_found VALUES (?, ?, ?)", (search_id, group_id, total))
        return False

    def _candidates(self, text: str) -> tuple[str, tuple[str, ...]]:
        """Return the condition for the rows that have to be read, and its values."""
        unread = self._unread(_MANY)
        if self._can_index and unread > _SMALL:
            self._database.set_meta(self._wanted, "yes")
        self._asked = self._is_wanted
        grams = list(dict.fromkeys(text[at : at + _GRAM] for at in range(len(text) - _GRAM + 1)))
        if not self._asked or not grams or unread == _MANY:
            # The table as it lies on the disk, not in the order of an index.
            return "+seq > 0", ()
        # Of a long text some will do.
        asked = " ".join('"' + gram.replace('"', '""') + '"' for gram in grams[:_GRAMS])
        return (
            f"seq IN (SELECT rowid FROM {self._index} WHERE {self._index} MATCH ?"
            f" UNION ALL SELECT seq FROM {self._name}_unread)"
        ), (asked,)

    def hits(self, search_id: int) -> Where:
        """Return the condition, on `r`, for the rows that a search with few of them found."""
        return Where(f"r.seq IN (SELECT seq FROM {self._name}_hits WHERE search_id = ?)", search_id)

    def count(self, search_id: int, groups: Where) -> int:
        """Return how many rows of some groups a search found."""
        found: tuple[int] = self._execute(
            f"SELECT coalesce(sum(f.total), 0) FROM {self._name}_found AS f"
            f" CROSS JOIN {self._name}_groups AS g"
            f" WHERE f.search_id = ? AND g.id = f.group_id AND {groups.sql}",
            (search_id, *map(bind, groups.values)),
        ).fetchone()
        return found[0]

    def _unread(self, most: int) -> int:
        found: tuple[int] = self._execute(
            f"SELECT count(*) FROM (SELECT 1 FROM {self._name}_unread LIMIT ?)", (most,)
        ).fetchone()
        return found[0]

    @property
    def _is_wanted(self) -> bool:
        return self._can_index and self._database.get_meta(self._wanted) is not None

    @property
    def is_behind(self) -> bool:
        """Whether there is enough to index since the last search."""
        self._asked = self._asked and self._unread(SLICE) == SLICE
        return self._asked

    def advance(self) -> None:
        """Index the next slice of rows."""
        name, index = self._name, self._index
        chosen = f"(SELECT seq FROM {name}_unread ORDER BY seq LIMIT {SLICE})"
        self._execute(
            f"INSERT INTO {index} (rowid, search_text)"
            f" SELECT seq, search_text FROM {name} WHERE seq IN {chosen} ORDER BY seq"
        )
        self._execute(f"DELETE FROM {name}_unread WHERE seq IN {chosen}")

    def forget(self) -> None:
        """Drop the index and what is remembered, before many rows are deleted."""
        if self._is_remembering:
            for table in ("searches", "found", "hits"):
                self._execute(f"DELETE FROM {self._name}_{table}")
        if self._can_index:
            self._execute(f"INSERT INTO {self._index} ({self._index}) VALUES ('delete-all')")
            self._execute(f"INSERT OR IGNORE INTO {self._name}_unread SELECT seq FROM {self._name}")


@cache
def _has_trigrams() -> bool:
    with closing(sqlite3.connect(":memory:")) as database:
        try:
            database.execute("CREATE VIRTUAL TABLE trigrams USING fts5(t, tokenize='trigram')")
        except sqlite3.OperationalError:
            return False
    return True
