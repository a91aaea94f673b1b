"""What every part of the sandbox works on: rows, time, limits, files."""

from __future__ import annotations

import random
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from pinbridge.sandbox._shared.blobs import Blobs
from pinbridge.sandbox._shared.clock import Clock
from pinbridge.sandbox.pinbridge.outcomes import Outcomes
from pinbridge.sandbox.pinbridge.plans import plan_of
from pinbridge.sandbox.pinbridge.settings import Settings
from pinbridge.sandbox.pinbridge.store import LogEntry, Mail, Store, Workspace


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


class State:
    """The whole sandbox, without any I/O of its own."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        blobs: Blobs,
        settings: Settings,
        *,
        random_seed: int | None = None,
    ) -> None:
        self.store = store
        self.clock = clock
        self.blobs = blobs
        self.settings = settings
        self.outcomes = Outcomes()
        self._dropped_files: list[str] = []
        self._random_seed = random_seed
        self.reseed()

    def reseed(self) -> None:
        """Start the ids and secrets over, where they were asked to be reproducible."""
        self._random: random.Random = random.SystemRandom()
        if self._random_seed is not None:
            self._random = random.Random(self._random_seed)  # noqa: S311 - asked for

    def now(self) -> datetime:
        """Return the sandbox's time."""
        return self.clock.now()

    def new_id(self) -> str:
        """Return a new UUID."""
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def new_secret(self) -> str:
        """Return 64 random hexadecimal digits."""
        return f"{self._random.getrandbits(256):064x}"

    def drop_file(self, name: str) -> None:
        """Delete a stored file, once the transaction that gives it up is committed."""
        self._dropped_files.append(name)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Commit what is written inside, or nothing of it when an exception passes."""
        try:
            with self.store.transaction():
                yield
        except BaseException:
            self._dropped_files.clear()
            raise
        while self._dropped_files:
            self.blobs.delete(self._dropped_files.pop())

    def mail(self, recipient: str, kind: str, token: str) -> None:
        """Keep a mail that the real service would send."""
        self.store.mails.add(
            Mail(
                id=self.new_id(), recipient=recipient, kind=kind, token=token, created_at=self.now()
            )
        )

    def log(
        self,
        workspace: Workspace,
        actor: Actor,
        action: str,
        message: str,
        *,
        resource_id: str | None = None,
        status: str = "success",
        details: dict[str, Any] | None = None,
    ) -> None:
        """Add an entry to the activity log.

        Args:
            workspace: whose log.
            actor: who did it.
            action: `<resource>.<verb>`.
            message: one line for people.
            resource_id: the object concerned.
            status: an ActivityLogStatus.
            details: what goes under `metadata`.
        """
        resource = action.partition(".")[0]
        now = self.now()
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
                resource_id=resource_id,
                status=status,
                message=message,
                details=details or {},
                request_id=actor.request_id,
                retention_days=days,
                expires_at=now + timedelta(days=days),
                created_at=now,
            )
        )
