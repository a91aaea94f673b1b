"""The tables of the PinBridge sandbox."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pinbridge.sandbox._shared.database import Database
from pinbridge.sandbox._shared.tables import Table
from pinbridge.sandbox.pinbridge import rows

_DUE = "due_at WHERE due_at IS NOT NULL"
# The quota needs these numbers for each new pin, and counting takes longer the more pins wait.
_PIN_COUNTS = """
CREATE TABLE IF NOT EXISTS pin_counts
  (workspace_id TEXT, status TEXT, total INTEGER NOT NULL, PRIMARY KEY (workspace_id, status));
CREATE TRIGGER IF NOT EXISTS pins_added AFTER INSERT ON pins BEGIN
  INSERT INTO pin_counts VALUES (new.workspace_id, new.status, 1)
    ON CONFLICT DO UPDATE SET total = total + 1;
END;
CREATE TRIGGER IF NOT EXISTS pins_removed AFTER DELETE ON pins BEGIN
  UPDATE pin_counts SET total = total - 1
    WHERE workspace_id = old.workspace_id AND status = old.status;
  DELETE FROM pin_counts WHERE total = 0;
END;
CREATE TRIGGER IF NOT EXISTS pins_changed AFTER UPDATE ON pins WHEN new.status <> old.status BEGIN
  UPDATE pin_counts SET total = total - 1
    WHERE workspace_id = old.workspace_id AND status = old.status;
  INSERT INTO pin_counts VALUES (new.workspace_id, new.status, 1)
    ON CONFLICT DO UPDATE SET total = total + 1;
END;
"""


class Store:
    """All tables of one sandbox."""

    def __init__(self, database: Database) -> None:
        """Create the tables if the database lacks them."""
        self.database = database
        with database.transaction():
            self.users = Table(database, rows.User, "users", unique=["email_key"])
            self.organizations = Table(database, rows.Organization, "organizations")
            self.members = Table(
                database,
                rows.Member,
                "members",
                unique=["organization_id, user_id"],
                indexes=["user_id"],
            )
            self.workspaces = Table(
                database, rows.Workspace, "workspaces", unique=["organization_id, environment"]
            )
            self.sessions = Table(
                database, rows.Session, "sessions", indexes=["expires_at", "user_id, workspace_id"]
            )
            self.api_keys = Table(
                database, rows.ApiKey, "api_keys", unique=["key_hash"], indexes=["workspace_id"]
            )
            self.tickets = Table(database, rows.Ticket, "tickets", indexes=["user_id, purpose"])
            self.accounts = Table(
                database, rows.Account, "accounts", unique=["workspace_id, pinterest_user_id"]
            )
            self.boards = Table(database, rows.Board, "boards", indexes=["account_id"])
            self.authorizations = Table(database, rows.Authorization, "authorizations")
            self.assets = Table(
                database,
                rows.Asset,
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
                rows.Pin,
                "pins",
                unique=["workspace_id, idempotency_key"],
                indexes=[
                    _DUE,
                    "workspace_id, created_at",
                    "account_id, error_code, due_at WHERE status = 'deferred'",
                    "asset_id WHERE asset_id IS NOT NULL",
                    "cover_image_asset_id WHERE cover_image_asset_id IS NOT NULL",
                    "workspace_id, status",
                ],
            )
            database.create(_PIN_COUNTS)
            self.import_jobs = Table(
                database, rows.ImportJob, "import_jobs", indexes=[_DUE, "workspace_id, created_at"]
            )
            self.import_rows = Table(database, rows.ImportRow, "import_rows", indexes=["job_id"])
            self.schedules = Table(
                database,
                rows.Schedule,
                "schedules",
                indexes=[
                    _DUE,
                    "workspace_id, run_at",
                    "asset_id WHERE asset_id IS NOT NULL",
                    "cover_image_asset_id WHERE cover_image_asset_id IS NOT NULL",
                    "account_id, status WHERE pin_id IS NULL",
                ],
            )
            self.webhooks = Table(database, rows.Webhook, "webhooks", indexes=["workspace_id"])
            self.deliveries = Table(
                database, rows.Delivery, "deliveries", indexes=[_DUE, "webhook_id", "workspace_id"]
            )
            self.buckets = Table(database, rows.Bucket, "buckets")
            self.log_entries = Table(
                database, rows.LogEntry, "log_entries", indexes=["workspace_id, seq"]
            )
            self.invitations = Table(
                database,
                rows.Invitation,
                "invitations",
                unique=["token_hash"],
                indexes=["organization_id"],
            )
            self.assistant_use = Table(database, rows.AssistantUse, "assistant_use")
            self.mail_preferences = Table(
                database, rows.MailPreferences, "mail_preferences", unique=["workspace_id, user_id"]
            )

    def count_pins(self, workspace_id: str, *statuses: str) -> int:
        """Return how many pins of a project are in one of the statuses."""
        counts = self.database.connection.execute(
            "SELECT status, total FROM pin_counts WHERE workspace_id = ?", (workspace_id,)
        )
        return sum(total for status, total in counts if status in statuses)

    @property
    def tables(self) -> Sequence[Table[Any]]:
        """All tables, for what concerns every one of them."""
        found: list[Table[Any]] = [
            table for table in vars(self).values() if isinstance(table, Table)
        ]
        return found

    def clear(self) -> None:
        """Delete everything."""
        for table in self.tables:
            table.remove_where("1")
