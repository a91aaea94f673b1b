"""The tables of the PinBridge sandbox."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pinbridge.sandbox._shared.database import Database
from pinbridge.sandbox._shared.tables import Table, Where
from pinbridge.sandbox.pinbridge.gains import PUBLISHED_DAY, REMOVED_DAY, Gains
from pinbridge.sandbox.pinbridge.orders import (
    IMPORT_ORDER,
    LOG_ORDER,
    PIN_ORDERS,
    SCHEDULE_ORDERS,
)
from pinbridge.sandbox.pinbridge.rows import (
    Account,
    ApiKey,
    Asset,
    AssistantUse,
    Authorization,
    Board,
    Bucket,
    Delivery,
    ImportJob,
    ImportRow,
    Invitation,
    LogEntry,
    MailPreferences,
    Member,
    Organization,
    Pin,
    Schedule,
    Session,
    Ticket,
    User,
    Webhook,
    Workspace,
)
from pinbridge.sandbox.pinbridge.search import Search
from pinbridge.sandbox.pinbridge.totals import Totals

_DUE = "due_at WHERE due_at IS NOT NULL"


class Store:
    """All tables of one sandbox."""

    def __init__(self, database: Database) -> None:
        """Create the tables if the database lacks them.

        Raises:
            StateFileError: there is a search index that this Python's SQLite can't read.
        """
        self.database = database
        with database.transaction():
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
                    f"workspace_id, account_id, {PUBLISHED_DAY}, {REMOVED_DAY},"
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
            self.gains = Gains(database)
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
                    "accounts": "{row}.accounts",
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
                    "account_id": "ifnull({row}.account_id, 0)",
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
