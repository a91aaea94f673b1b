"""A call to the PinBridge API, and the registry of its handlers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from pinbridge.sandbox._shared import registry
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


class Registry(registry.Registry[Call]):
    """The operations of one group."""
