"""What the sandbox knows: its rows, and the tables that hold them."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from pinbridge.sandbox._shared.tables import Database, Row, Table, Where, bind
from pinbridge.sandbox.pinbridge.search import Search
from pinbridge.sandbox.pinbridge.totals import Order, Totals
from pinbridge.sandbox.pinbridge.weights import DIVISORS, LIFETIME_DIVISORS, MICROS_A_DAY


@dataclass(slots=True, kw_only=True)
class User(Row):
    """A person who can sign in."""

    email: str
    email_key: str
    full_name: str | None
    timezone: str
    password_hash: str
    email_verified: bool
    active_workspace_id: str
    pending_email: str | None = None
    pending_email_at: datetime | None = None
    created_at: datetime
    updated_at: datetime


@dataclass(slots=True, kw_only=True)
class Organization(Row):
    """A customer: owns projects, has members."""

    name: str
    profile: dict[str, Any] = field(default_factory=dict[str, Any])
    created_at: datetime


@dataclass(slots=True, kw_only=True)
class Member(Row):
    """A user's place in an organization."""

    organization_id: str
    user_id: str
    role: str
    invited_by_user_id: str | None = None
    accepted_at: datetime | None
    created_at: datetime
    updated_at: datetime


@dataclass(slots=True, kw_only=True)
class Workspace(Row):
    """A project: the unit that owns accounts, pins and everything else."""

    organization_id: str
    name: str
    environment: str
    timezone: str
    plan: str
    billing_provider: str = "database"
    billing_cycle: str | None = None
    billing_status: str = "active"
    period_start: datetime
    period_end: datetime
    calls_used: int = 0
    credits_remaining: int = 0
    credits_enabled: bool = False
    created_at: datetime


@dataclass(slots=True, kw_only=True)
class Session(Row):
    """A bearer token; `id` is its hash."""

    user_id: str
    workspace_id: str
    expires_at: datetime


@dataclass(slots=True, kw_only=True)
class ApiKey(Row):
    """An API key of one workspace."""

    workspace_id: str
    name: str
    key_hash: str
    scopes: list[str]
    account_ids: list[str] | None
    source: str = "manual"
    client_name: str | None = None
    authorized_by_email: str | None = None
    last_used_at: datetime | None = None
    revoked_at: datetime | None = None
    created_at: datetime


@dataclass(slots=True, kw_only=True)
class Ticket(Row):
    """A single-use token that was mailed; `id` is its hash."""

    purpose: str
    user_id: str
    data: str = ""
    expires_at: datetime
    used_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class Mail(Row):
    """A mail that the real service would have sent."""

    recipient: str
    kind: str
    token: str
    created_at: datetime


@dataclass(slots=True, kw_only=True)
class Account(Row):
    """A connected Pinterest account."""

    workspace_id: str
    pinterest_user_id: str
    username: str
    display_name: str
    scopes: str
    health_status: str = "healthy"
    health_message: str | None = None
    health_checked_at: datetime
    token_expires_at: datetime
    collected_at: datetime | None = None
    revoked_at: datetime | None = None
    created_at: datetime
    updated_at: datetime


@dataclass(slots=True, kw_only=True)
class Board(Row):
    """A board of an account; `id` is Pinterest's."""

    workspace_id: str
    account_id: str
    name: str
    description: str | None
    privacy: str
    access_code: str | None = None
    checked_code: str | None = None
    checked_at: datetime | None = None
    deleted_at: datetime | None = None
    created_at: datetime


@dataclass(slots=True, kw_only=True)
class Authorization(Row):
    """A connection that was begun with Pinterest's consent page; `id` is the signed state."""

    workspace_id: str
    user_id: str | None
    username: str | None = None
    code: str | None = None
    account_id: str | None = None
    expires_at: datetime


@dataclass(slots=True, kw_only=True)
class Asset(Row):
    """An uploaded file; its bytes lie beside the database."""

    workspace_id: str
    organization_id: str
    asset_type: str
    original_filename: str
    search_text: str
    extension: str
    content_type: str
    size: int
    created_at: datetime
    updated_at: datetime

    @property
    def stored_filename(self) -> str:
        """Name of the stored file: the id and the extension of its real type."""
        return f"{self.id}.{self.extension}"


@dataclass(slots=True, kw_only=True)
class Pin(Row):
    """A pin in any status; `due_at` is when the worker has to look at it again."""

    workspace_id: str
    account_id: str
    board_id: str
    status: str
    media_type: str
    title: str
    description: str | None
    related_terms: list[str] | None = None
    alt_text: str | None = None
    dominant_color: str | None = None
    cover_image_url: str | None = None
    cover_image_asset_id: str | None = None
    link_url: str | None
    image_url: str | None
    asset_id: str | None
    idempotency_key: str
    search_text: str
    schedule_id: str | None = None
    pinterest_pin_id: str | None = None
    error_code: str | None = None
    error_message: str | None = None
    failures: int = 0
    forced_code: str | None = None
    popularity: int
    due_at: datetime | None
    published_at: datetime | None = None
    failed_at: datetime | None = None
    removed_at: datetime | None = None
    created_at: datetime
    updated_at: datetime


@dataclass(slots=True, kw_only=True)
class ImportJob(Row):
    """A bulk import."""

    workspace_id: str
    source_type: str
    source_filename: str | None
    status: str
    account_ids: list[str] | None
    actor: dict[str, Any]
    total_rows: int
    processed_rows: int = 0
    created_rows: int = 0
    existing_rows: int = 0
    failed_rows: int = 0
    error_message: str | None = None
    due_at: datetime | None
    started_at: datetime | None = None
    completed_at: datetime | None = None
    created_at: datetime
    updated_at: datetime


@dataclass(slots=True, kw_only=True)
class ImportRow(Row):
    """One row of an import: what was sent, and what became of it."""

    job_id: str
    row_number: int
    source: str
    status: str | None = None
    pin_id: str | None = None
    schedule_id: str | None = None
    idempotency_key: str | None = None
    error_code: str | None = None
    error_message: str | None = None


@dataclass(slots=True, kw_only=True)
class Schedule(Row):
    """A pin to be made later."""

    workspace_id: str
    account_id: str
    board_id: str
    status: str
    run_at: datetime
    media_type: str
    title: str
    description: str | None
    link_url: str | None
    image_url: str | None
    asset_id: str | None
    cover_image_url: str | None = None
    cover_image_asset_id: str | None = None
    search_text: str
    last_error: str | None = None
    pin_id: str | None = None
    due_at: datetime | None
    created_at: datetime
    updated_at: datetime


@dataclass(slots=True, kw_only=True)
class Webhook(Row):
    """A registered receiver of events."""

    workspace_id: str
    url: str
    secret: str
    events: list[str]
    is_enabled: bool
    created_at: datetime
    updated_at: datetime


@dataclass(slots=True, kw_only=True)
class Delivery(Row):
    """One event for one receiver; `due_at` is the time of its next attempt."""

    workspace_id: str
    webhook_id: str
    event_type: str
    payload: str
    attempt_count: int = 0
    last_status_code: int | None = None
    last_error: str | None = None
    delivered_at: datetime | None = None
    due_at: datetime | None
    created_at: datetime
    updated_at: datetime


@dataclass(slots=True, kw_only=True)
class Bucket(Row):
    """Rate tokens of one account (`id` is its id), or of all (`global`)."""

    tokens: float
    filled_at: datetime


@dataclass(slots=True, kw_only=True)
class LogEntry(Row):
    """An entry of the activity log."""

    workspace_id: str
    actor_user_id: str | None
    actor_type: str
    actor_label: str | None
    action: str
    category: str
    resource_type: str | None
    resource_id: str | None
    status: str
    message: str
    details: dict[str, Any]
    request_id: str | None
    retention_days: int
    expires_at: datetime
    created_at: datetime


@dataclass(slots=True, kw_only=True)
class Invitation(Row):
    """An invitation to join an organization."""

    organization_id: str
    email: str
    role: str
    token_hash: str
    invited_by_user_id: str | None
    expires_at: datetime
    accepted_at: datetime | None = None
    revoked_at: datetime | None = None
    created_at: datetime
    updated_at: datetime


@dataclass(slots=True, kw_only=True)
class AssistantUse(Row):
    """Requests of AI assistants of one workspace in one week; `id` is both."""

    used: int


@dataclass(slots=True, kw_only=True)
class MailPreferences(Row):
    """Which mails a user wants about a workspace."""

    workspace_id: str
    user_id: str
    transactional_enabled: bool = True
    alerts_enabled: bool = True
    verification_enabled: bool = True
    created_at: datetime
    updated_at: datetime


PIN_ORDERS = {
    "created_at_desc": Order(
        "created_at", "{row}.created_at DESC, {row}.seq DESC", moment="created_at"
    ),
    "created_at_asc": Order("created_at", "{row}.created_at, {row}.seq", moment="created_at"),
    "published_at_desc": Order(
        "published_at",
        "{row}.published_at DESC, {row}.seq DESC",
        "{row}.published_at IS NULL, ",
        "published_at",
    ),
    "published_at_asc": Order(
        "published_at",
        "{row}.published_at, {row}.seq",
        "{row}.published_at IS NULL, ",
        "published_at",
    ),
    "title_asc": Order("title COLLATE NOCASE", "{row}.title COLLATE NOCASE, {row}.seq"),
    "title_desc": Order("title COLLATE NOCASE", "{row}.title COLLATE NOCASE DESC, {row}.seq DESC"),
    "status_asc": Order("created_at", "{row}.created_at, {row}.seq", "{row}.status, "),
    "status_desc": Order(
        "created_at", "{row}.created_at DESC, {row}.seq DESC", "{row}.status DESC, "
    ),
}
SCHEDULE_ORDERS = {
    "run_at_desc": Order("run_at", "{row}.run_at DESC, {row}.seq DESC", moment="run_at"),
    "run_at_asc": Order("run_at", "{row}.run_at, {row}.seq", moment="run_at"),
    "created_at_desc": Order("created_at", "{row}.created_at DESC, {row}.seq DESC"),
    "created_at_asc": Order("created_at", "{row}.created_at, {row}.seq"),
    "title_asc": Order("title COLLATE NOCASE", "{row}.title COLLATE NOCASE, {row}.seq"),
    "title_desc": Order("title COLLATE NOCASE", "{row}.title COLLATE NOCASE DESC, {row}.seq DESC"),
    "status_asc": Order("run_at", "{row}.run_at, {row}.seq", "{row}.status, "),
    "status_desc": Order("run_at", "{row}.run_at DESC, {row}.seq DESC", "{row}.status DESC, "),
}
LOG_ORDER = Order("seq", "{row}.seq DESC")
IMPORT_ORDER = Order("created_at", "{row}.created_at DESC, {row}.seq DESC", moment="created_at")


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


_DUE = "due_at WHERE due_at IS NOT NULL"
_PUBLISHED_DAY = f"(published_at / {MICROS_A_DAY})"
_REMOVED_DAY = f"(removed_at / {MICROS_A_DAY})"


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


class Store:
    """All tables of one sandbox."""

    def __init__(self, path: Path | None) -> None:
        """Open the state file, or keep everything in memory.

        Raises:
            StateFileError: the file is locked by another server, is not ours, or has a search index
                that this Python's SQLite cannot read.
        """
        self.database = database = Database(path)
        with database.closed_on_error(), database.transaction():
            self.users = Table(database, User, "users", unique=["email_key"])
            self.organizations = Table(database, Organization, "organizations")
            self.members = Table(
                database,
                Member,
                "members",
                unique=["organization_id, user_id"],
                indexes=["user_id"],
            )
            self.workspaces = Table(
                database, Workspace, "workspaces", unique=["organization_id, environment"]
            )
            self.sessions = Table(
                database, Session, "sessions", indexes=["expires_at", "user_id, workspace_id"]
            )
            self.api_keys = Table(
                database, ApiKey, "api_keys", unique=["key_hash"], indexes=["workspace_id"]
            )
            self.tickets = Table(database, Ticket, "tickets", indexes=["user_id, purpose"])
            self.mails = Table(database, Mail, "mails")
            self.accounts = Table(
                database, Account, "accounts", unique=["workspace_id, pinterest_user_id"]
            )
            self.boards = Table(database, Board, "boards", indexes=["account_id"])
            self.authorizations = Table(database, Authorization, "authorizations")
            self.assets = Table(
                database,
                Asset,
                "assets",
                indexes=[
                    "organization_id, created_at",
                    "organization_id, original_filename COLLATE NOCASE",
                    "organization_id, size",
                    "workspace_id, created_at",
                ],
            )
            self.pins = Table(
                database,
                Pin,
                "pins",
                unique=["workspace_id, idempotency_key"],
                indexes=[
                    _DUE,
                    "workspace_id, created_at",
                    "account_id, error_code, due_at WHERE status = 'deferred'",
                    "asset_id WHERE asset_id IS NOT NULL",
                    "cover_image_asset_id WHERE cover_image_asset_id IS NOT NULL",
                    f"workspace_id, account_id, {_PUBLISHED_DAY}, {_REMOVED_DAY},"
                    " popularity, seq WHERE status = 'published'",
                ],
                grouped=True,
            )
            self.pin_totals = Totals(
                database,
                self.pins,
                {
                    "workspace_id": "{row}.workspace_id",
                    "status": "{row}.status",
                    "account_id": "{row}.account_id",
                    "board_id": "{row}.board_id",
                    # No text equals a number, so a pin without a code is in a group of its own.
                    "error_code": "ifnull({row}.error_code, 0)",
                    "published": "({row}.published_at IS NOT NULL)",
                    "removed": "({row}.removed_at IS NOT NULL)",
                },
                ["created_at", "published_at", "failed_at"],
                list(PIN_ORDERS.values()),
            )
            database.run_script(_gains_script())
            self.pin_search = Search(database, self.pins)
            self.import_jobs = Table(
                database,
                ImportJob,
                "import_jobs",
                indexes=[_DUE, "workspace_id, created_at"],
                grouped=True,
            )
            self.import_totals = Totals(
                database,
                self.import_jobs,
                {
                    "workspace_id": "{row}.workspace_id",
                    "status": "{row}.status",
                    "source_type": "{row}.source_type",
                },
                ["created_at"],
                [IMPORT_ORDER],
            )
            self.import_rows = Table(database, ImportRow, "import_rows", indexes=["job_id"])
            self.schedules = Table(
                database,
                Schedule,
                "schedules",
                indexes=[
                    _DUE,
                    "workspace_id, run_at",
                    "asset_id WHERE asset_id IS NOT NULL",
                    "cover_image_asset_id WHERE cover_image_asset_id IS NOT NULL",
                    "account_id, status WHERE pin_id IS NULL",
                ],
                grouped=True,
            )
            self.schedule_totals = Totals(
                database,
                self.schedules,
                {
                    "workspace_id": "{row}.workspace_id",
                    "status": "{row}.status",
                    "account_id": "{row}.account_id",
                    "board_id": "{row}.board_id",
                },
                ["run_at"],
                list(SCHEDULE_ORDERS.values()),
            )
            self.schedule_search = Search(database, self.schedules)
            self.webhooks = Table(database, Webhook, "webhooks", indexes=["workspace_id"])
            self.deliveries = Table(
                database, Delivery, "deliveries", indexes=[_DUE, "webhook_id", "workspace_id"]
            )
            self.buckets = Table(database, Bucket, "buckets")
            self.log_entries = Table(
                database,
                LogEntry,
                "log_entries",
                indexes=["workspace_id, seq"],
                grouped=True,
            )
            self.log_totals = Totals(
                database,
                self.log_entries,
                {
                    "workspace_id": "{row}.workspace_id",
                    "category": "{row}.category",
                    "action": "{row}.action",
                    "status": "{row}.status",
                    "resource_type": "ifnull({row}.resource_type, 0)",
                },
                [],
                [LOG_ORDER],
            )
            self.invitations = Table(
                database,
                Invitation,
                "invitations",
                unique=["token_hash"],
                indexes=["organization_id"],
            )
            self.assistant_use = Table(database, AssistantUse, "assistant_use")
            self.mail_preferences = Table(
                database, MailPreferences, "mail_preferences", unique=["workspace_id, user_id"]
            )

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Commit what is written inside, or nothing of it when an exception passes."""
        with self.database.transaction():
            yield

    def gains(self, account_ids: Sequence[str], workspace_id: str) -> list[tuple[int, ...]]:
        """Return what pins gain a day: the day since 1970 that they begin or cease to, and how much.

        What they gain stands in the order of the metrics; that of pins that cease is negative.
        """
        where = Where("workspace_id = ?", workspace_id)
        where.add_in("account_id", account_ids)
        metrics = len(DIVISORS) + len(LIFETIME_DIVISORS)
        sums = ", ".join(f"sum(sum{number})" for number in range(metrics))
        return self.database.connection.execute(
            f"SELECT day, iif(moment = 'removed_at', -1, 1) AS sign, {sums} FROM gains"  # noqa: S608
            f" WHERE {where.sql} GROUP BY day, sign ORDER BY day, sign",
            tuple(map(bind, where.values)),
        ).fetchall()

    def lots(self, accounts: Where) -> list[Lot]:
        """Return the lots of published pins; some may be empty.

        Args:
            accounts: which, by `workspace_id` and `account_id`.
        """
        found: list[tuple[str, str, str, int]] = self.database.connection.execute(
            f"SELECT workspace_id, account_id, moment, day FROM gains WHERE {accounts.sql}",  # noqa: S608
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
            self.database.connection.execute(
                "SELECT popularity, seq FROM pins WHERE status = 'published'"  # noqa: S608
                " AND workspace_id = ? AND account_id = ?"
                f" AND {_PUBLISHED_DAY} = ? AND {_REMOVED_DAY} IS ?"
                " ORDER BY popularity DESC, seq DESC",
                lot,
            )
        )

    def count_pins(self, workspace_id: str, *statuses: str) -> int:
        """Return how many pins of a project are in one of the statuses."""
        where = Where("workspace_id = ?", workspace_id)
        where.add_in("status", statuses)
        return self.pin_totals.count(where)

    @property
    def tables(self) -> Sequence[Table[Any]]:
        """All tables, for what concerns every one of them."""
        found: list[Table[Any]] = [
            table for table in vars(self).values() if isinstance(table, Table)
        ]
        return found

    @property
    def searches(self) -> tuple[Search, ...]:
        """The search in each table that has one."""
        return self.pin_search, self.schedule_search

    def clear(self) -> None:
        """Delete everything."""
        for search in self.searches:
            search.forget()
        for table in self.tables:
            table.remove_where("1")
        self.database.clear_meta()

    def close(self) -> None:
        """Close the database."""
        self.database.close()
