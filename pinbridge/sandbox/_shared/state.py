"""What every service works on: rows, time, limits, files, ids and mail."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Generic, TypeVar
from uuid import UUID

import httpx
import msgspec

from pinbridge.sandbox._shared.clock import Clock
from pinbridge.sandbox._shared.database import Database
from pinbridge.sandbox._shared.faults import Faults
from pinbridge.sandbox._shared.requestlog import RequestLog
from pinbridge.sandbox._shared.settings import SharedSettings
from pinbridge.sandbox._shared.tables import Row, Table

S = TypeVar("S", bound=msgspec.Struct)


@dataclass(slots=True, kw_only=True)
class Mail(Row):
    """A mail that the real service would have sent."""

    service: str
    recipient: str
    kind: str
    token: str
    created_at: datetime


@dataclass(kw_only=True)
class Core:
    """The parts that all services share.

    Attributes:
        directory: where services may keep files; None where the state is in memory.
        resources: what is closed when the sandbox stops.
        random_seed: what ids and secrets are drawn from; None makes them unpredictable.
        transport: sends outgoing requests, such as webhooks, instead of the network.
        wake: makes the worker look again at what is due.
        closing: whether the sandbox is about to stop; streams without end have to end then.
    """

    database: Database
    clock: Clock
    directory: Path | None
    resources: ExitStack
    faults: Faults = field(default_factory=Faults)
    log: RequestLog = field(default_factory=RequestLog)
    settings: SharedSettings = field(default_factory=SharedSettings)
    random_seed: int | None = None
    transport: httpx.AsyncBaseTransport | None = None
    wake: Callable[[], None] = lambda: None
    closing: bool = False
    mails: Table[Mail] = field(init=False)

    def __post_init__(self) -> None:
        """Create the tables that the services share."""
        self.mails = Table(self.database, Mail, "mails")


class State(Generic[S]):
    """What one service works on; a service adds its own tables."""

    def __init__(self, service: str, core: Core, settings: S) -> None:
        """Use the shared parts."""
        self.core = core
        self.settings = settings
        self._service = service
        self.reseed()

    def reseed(self) -> None:
        """Start ids and secrets over if they are reproducible."""
        seed = self.core.random_seed
        self._random = random.SystemRandom() if seed is None else random.Random(seed)  # noqa: S311 - on request

    def now(self) -> datetime:
        """Return the sandbox's time."""
        return self.core.clock.now()

    def new_id(self) -> str:
        """Return a new UUID."""
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def new_secret(self) -> str:
        """Return 64 random hexadecimal digits."""
        return f"{self._random.getrandbits(256):064x}"

    def transaction(self) -> AbstractContextManager[None]:
        """Commit everything written inside, or nothing if an exception passes."""
        return self.core.database.transaction()

    def mail(self, recipient: str, kind: str, token: str) -> None:
        """Keep a mail that the real service would send."""
        self.core.mails.add(
            Mail(
                id=self.new_id(),
                service=self._service,
                recipient=recipient,
                kind=kind,
                token=token,
                created_at=self.now(),
            )
        )
