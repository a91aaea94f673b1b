"""What published pins gain a day, kept by triggers so that reports do not read every pin."""

# ruff: noqa: S608 - names and conditions that stand in this package; values are bound

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pinbridge.sandbox._shared.database import Database
from pinbridge.sandbox._shared.tables import Where, bind
from pinbridge.sandbox.pinbridge.weights import DIVISORS, LIFETIME_DIVISORS, MICROS_A_DAY

PUBLISHED_DAY = f"(published_at / {MICROS_A_DAY})"
REMOVED_DAY = f"(removed_at / {MICROS_A_DAY})"


def _gains_script() -> str:
    sums = [
        f"popularity / {divisor}" for divisor in (*DIVISORS.values(), *LIFETIME_DIVISORS.values())
    ]
    names = [f"sum{number}" for number in range(len(sums))]

    def moved(row: str, sign: str) -> str:
        values = ", ".join(f"{sign}({row}.{each})" for each in sums)
        added = ", ".join(f"{name} = {name} + excluded.{name}" for name in names)
        return "".join(
            f"""
                INSERT INTO gains SELECT {row}.workspace_id, {row}.account_id, '{moment}',
                    {row}.{moment} / {MICROS_A_DAY}, {values}
                WHERE {row}.published_at IS NOT NULL AND {row}.{moment} IS NOT NULL
                ON CONFLICT DO UPDATE SET {added};
            """
            for moment in ("published_at", "removed_at")
        )

    watched = ("workspace_id", "account_id", "popularity", "published_at", "removed_at")
    changed = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in watched)
    return f"""
        CREATE TABLE IF NOT EXISTS gains (
            workspace_id TEXT NOT NULL, account_id TEXT NOT NULL, moment TEXT NOT NULL,
            day INTEGER NOT NULL, {" INTEGER NOT NULL, ".join(names)} INTEGER NOT NULL,
            PRIMARY KEY (workspace_id, account_id, moment, day)
        ) WITHOUT ROWID;
        CREATE TRIGGER IF NOT EXISTS gains_added AFTER INSERT ON pins
        WHEN NEW.published_at IS NOT NULL BEGIN {moved("NEW", "+")} END;
        CREATE TRIGGER IF NOT EXISTS gains_removed AFTER DELETE ON pins
        WHEN OLD.published_at IS NOT NULL BEGIN {moved("OLD", "-")} END;
        CREATE TRIGGER IF NOT EXISTS gains_changed AFTER UPDATE OF {", ".join(watched)} ON pins
        WHEN {changed} BEGIN {moved("OLD", "-")} {moved("NEW", "+")} END;
    """


class Lot(NamedTuple):
    """Published pins of an account that differ in popularity only.

    Attributes:
        workspace_id: project of the account.
        account_id: the account.
        published: day of their publication, counted from 1970.
        removed: day of their removal from Pinterest; None for those that are still there.
    """

    workspace_id: str
    account_id: str
    published: int
    removed: int | None


class Gains:
    """The table of gains, with triggers on the pins."""

    def __init__(self, database: Database) -> None:
        """Create table and triggers if the database lacks them."""
        self._execute = database.connection.execute
        database.create(_gains_script())

    def daily(self, account_ids: Sequence[str], workspace_id: str) -> list[tuple[int, ...]]:
        """Return what pins gain a day: the day since 1970 that they begin or cease to, and how much.

        What they gain stands in the order of the metrics; that of pins that cease is negative.
        """
        where = Where("workspace_id = ?", workspace_id)
        where.add_in("account_id", account_ids)
        metrics = len(DIVISORS) + len(LIFETIME_DIVISORS)
        sums = ", ".join(f"sum(sum{number})" for number in range(metrics))
        return self._execute(
            f"SELECT day, iif(moment = 'removed_at', -1, 1) AS sign, {sums} FROM gains"
            f" WHERE {where.sql} GROUP BY day, sign ORDER BY day, sign",
            tuple(map(bind, where.values)),
        ).fetchall()

    def lots(self, accounts: Where) -> list[Lot]:
        """Return the lots of published pins; some may be empty.

        Args:
            accounts: which, by `workspace_id` and `account_id`.
        """
        found: list[tuple[str, str, str, int]] = self._execute(
            f"SELECT workspace_id, account_id, moment, day FROM gains WHERE {accounts.sql}",
            tuple(map(bind, accounts.values)),
        ).fetchall()
        removed: dict[tuple[str, str], list[int]] = {}
        for workspace_id, account_id, moment, day in found:
            if moment == "removed_at":
                removed.setdefault((workspace_id, account_id), []).append(day)
        return [
            Lot(workspace_id, account_id, published, day)
            for workspace_id, account_id, moment, published in found
            if moment == "published_at"
            for day in (None, *removed.get((workspace_id, account_id), ()))
        ]

    def by_popularity(self, lot: Lot) -> Iterator[tuple[int, int]]:
        """Yield `(popularity, seq)` of the pins of a lot, the most popular and youngest first."""
        return iter(
            self._execute(
                "SELECT popularity, seq FROM pins WHERE status = 'published'"
                " AND workspace_id = ? AND account_id = ?"
                f" AND {PUBLISHED_DAY} = ? AND {REMOVED_DAY} IS ?"
                " ORDER BY popularity DESC, seq DESC",
                lot,
            )
        )
