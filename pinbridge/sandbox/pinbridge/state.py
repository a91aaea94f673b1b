"""What every part of the PinBridge sandbox works on."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, NamedTuple

from pinbridge.sandbox._shared import state as shared
from pinbridge.sandbox._shared.state import Core
from pinbridge.sandbox._shared.tables import Row
from pinbridge.sandbox.pinbridge.blobs import Blobs
from pinbridge.sandbox.pinbridge.outcomes import Outcomes
from pinbridge.sandbox.pinbridge.plans import plan_of
from pinbridge.sandbox.pinbridge.rows import Account, LogEntry, Workspace
from pinbridge.sandbox.pinbridge.settings import Settings
from pinbridge.sandbox.pinbridge.store import Store


class Actor(NamedTuple):
    """Who did something, for the activity log."""

    type: str
    user_id: str | None = None
    label: str | None = None
    request_id: str | None = None


WORKER = Actor("worker", label="publish worker")

_CATEGORIES = {
    "pin": "publishing",
    "schedule": "publishing",
    "import": "publishing",
    "asset": "publishing",
    "board": "integration",
    "account": "integration",
    "webhook": "integration",
    "api_key": "security",
    "user": "security",
    "member": "security",
    "invitation": "security",
    "project": "configuration",
    "subscription": "billing",
}


class State(shared.State[Settings]):
    """The PinBridge service: its tables, settings and forced outcomes."""

    def __init__(self, core: Core) -> None:
        """Open the tables."""
        super().__init__("pinbridge", core, Settings())
        self.store = Store(core.database)
        self.outcomes = Outcomes()
        self.blobs = Blobs(core.directory, core.resources)
        self._dropped_files: list[str] = []

    def stamp(self) -> dict[str, Any]:
        """Return the fields that every new `Dated` row begins with."""
        now = self.now()
        return {"id": self.new_id(), "created_at": now, "updated_at": now}

    def drop_file(self, name: str) -> None:
        """Delete a stored file once the current transaction is committed."""
        self._dropped_files.append(name)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Commit everything written inside, or nothing if an exception passes."""
        try:
            with super().transaction():
                yield
        except BaseException:
            self._dropped_files.clear()
            raise
        while self._dropped_files:
            self.blobs.delete(self._dropped_files.pop())

    def log(
        self,
        workspace: Workspace,
        actor: Actor,
        action: str,
        message: str,
        about: Row,
        *,
        account_id: str | None = None,
        status: str = "success",
        details: dict[str, Any] | None = None,
    ) -> None:
        """Add an entry to the activity log.

        Args:
            workspace: whose log.
            actor: who did it.
            action: `<resource>.<verb>`.
            message: one line for people.
            about: the object concerned.
            account_id: the Pinterest account concerned, if the object does not name it; a key bound
                to others does not see the entry.
            status: an ActivityLogStatus.
            details: what goes under `metadata`.
        """
        resource = action.partition(".")[0]
        now = self.now()
        if isinstance(about, Account):
            account_id = about.id
        days = plan_of(workspace.plan).retention_days
        self.store.log_entries.add(
            LogEntry(
                id=self.new_id(),
                workspace_id=workspace.id,
                actor_user_id=actor.user_id,
                actor_type=actor.type,
                actor_label=actor.label,
                action=action,
                category=_CATEGORIES[resource],
                resource_type=resource,
                resource_id=about.id,
                account_id=account_id or getattr(about, "account_id", None),
                status=status,
                message=message,
                details=details or {},
                request_id=actor.request_id,
                retention_days=days,
                expires_at=now + timedelta(days=days),
                created_at=now,
            )
        )
