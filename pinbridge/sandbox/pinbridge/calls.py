"""A call to the PinBridge API, and the registry of its handlers."""

from __future__ import annotations

from datetime import datetime

from pinbridge.sandbox._shared import registry
from pinbridge.sandbox._shared.registry import Request
from pinbridge.sandbox.pinbridge.identity import Principal
from pinbridge.sandbox.pinbridge.state import Actor, State


class Call(registry.Call):
    """One request to one operation."""

    def __init__(self, state: State, request: Request) -> None:
        super().__init__(request)
        self.state = state
        self._caller: Principal | None = None

    @property
    def now(self) -> datetime:
        """The sandbox's time."""
        return self.state.now()

    def admit(self, caller: Principal) -> None:
        """Note who calls, once that is known."""
        self._caller = caller

    @property
    def caller(self) -> Principal:
        """Who calls; a public operation has no caller."""
        if self._caller is None:
            raise RuntimeError(f"{self.operation.id} is public and has no caller")
        return self._caller

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
