"""A call to the PinBridge API, and the registry of its handlers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

import msgspec

from pinbridge.sandbox._shared import registry
from pinbridge.sandbox._shared.errors import FieldProblem, invalid
from pinbridge.sandbox._shared.http import decode_body
from pinbridge.sandbox._shared.tables import Row
from pinbridge.sandbox.pinbridge.identity import Principal
from pinbridge.sandbox.pinbridge.queries import Query, parse_uuid
from pinbridge.sandbox.pinbridge.state import Actor, State


@dataclass(kw_only=True)
class Call(registry.Call[State]):
    """One request to one operation."""

    caller: Principal = field(init=False)
    """Who calls; a public operation has no caller."""

    @cached_property
    def query(self) -> Query:
        """The query, read value by value."""
        return Query(self.query_string)

    def path_id(self, name: str) -> str:
        """Return a path parameter that is a UUID, in the form in which ids are stored, or raise a 422."""
        parsed = parse_uuid(self.path[name])
        if parsed is None:
            problem = FieldProblem(("path", name), "Input should be a valid UUID", "uuid_parsing")
            raise invalid(problem)
        return str(parsed)

    def raw_items(self, name: str | None = None) -> list[msgspec.Raw]:
        """Return the items of a JSON array unparsed, so that each can be checked by itself.

        Args:
            name: field of the body that holds the array; by default the body is the array.
        """
        if name is None:
            return self.body(list[msgspec.Raw])
        fields = self.body(dict[str, msgspec.Raw])
        if name not in fields:
            raise invalid(FieldProblem(("body", name), "Field required", "missing"))
        return decode_body(bytes(fields[name]), list[msgspec.Raw], loc=("body", name))

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


Registry = registry.Registry[Call]
