"""A call to the PinBridge API, and the registry of its handlers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pinbridge.sandbox._shared import registry
from pinbridge.sandbox._shared.tables import Row
from pinbridge.sandbox.pinbridge.identity import Principal
from pinbridge.sandbox.pinbridge.state import Actor, State


@dataclass(kw_only=True)
class Call(registry.Call[State]):
    """One request to one operation."""

    caller: Principal = field(init=False)
    """Who calls; a public operation has no caller."""

    @property
    def now(self) -> datetime:
        """The sandbox's time."""
        return self.state.now()

    @property
    def actor(self) -> Actor:
        """The caller as the activity log shows it."""
        caller = self.caller
        if caller.key is not None:
            return Actor("api_key", None, caller.key.name, self.request_id)
        user = caller.user
        if user is None:
            return Actor("system", request_id=self.request_id)
        return Actor("user", user.id, user.email, self.request_id)

    def log(
        self,
        action: str,
        message: str,
        about: Row,
        *,
        status: str = "success",
        details: dict[str, Any] | None = None,
    ) -> None:
        """Add an entry to the activity log of the caller's project; see `State.log`."""
        self.state.log(
            self.caller.workspace,
            self.actor,
            action,
            message,
            about,
            status=status,
            details=details,
        )


class Registry(registry.Registry[Call]):
    """The operations of one group."""
