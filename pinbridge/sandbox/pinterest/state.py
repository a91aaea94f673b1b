"""What every part of the Pinterest sandbox works on, and the calls that it serves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, cast

import msgspec

from pinbridge.sandbox._shared import registry
from pinbridge.sandbox._shared.http import require_json
from pinbridge.sandbox._shared.state import Core
from pinbridge.sandbox._shared.state import State as SharedState
from pinbridge.sandbox._shared.tables import Table, Where
from pinbridge.sandbox.pinterest.description import Described, description
from pinbridge.sandbox.pinterest.errors import bad_request
from pinbridge.sandbox.pinterest.parameters import form_values, path_values, query_values
from pinbridge.sandbox.pinterest.rows import (
    Board,
    Grant,
    Media,
    Pin,
    Section,
    Thing,
    Token,
    User,
)
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.settings import Settings

_ID_DIGITS = 18


class State(SharedState[Settings]):
    """The Pinterest service: its tables and settings."""

    def __init__(self, core: Core) -> None:
        super().__init__("pinterest", core, Settings())
        database = core.database
        due = "due_at WHERE due_at IS NOT NULL"
        self.users = Table(database, User, "pinterest_users", unique=["username"])
        self.tokens = Table(database, Token, "pinterest_tokens")
        self.grants = Table(database, Grant, "pinterest_grants")
        # Lists are in the order of `seq`, which an index keeps behind its columns.
        self.boards = Table(
            database, Board, "pinterest_boards", indexes=["user_id", "user_id, name_key", due]
        )
        self.sections = Table(database, Section, "pinterest_sections", indexes=["board_id"])
        self.pins = Table(
            database, Pin, "pinterest_pins", indexes=["board_id", "section_id", "user_id", due]
        )
        self.media = Table(
            database, Media, "pinterest_media", unique=["key"], indexes=["user_id", due]
        )
        self.things = Table(
            database,
            Thing,
            "pinterest_things",
            indexes=["kind, owner", "kind, owner, name", "kind, name", "kind, parent"],
        )

    @property
    def tables(self) -> tuple[Table[Any], ...]:
        """All tables."""
        return (
            self.users,
            self.tokens,
            self.grants,
            self.boards,
            self.sections,
            self.pins,
            self.media,
            self.things,
        )

    def new_id(self) -> str:
        """Return an id: a string of digits."""
        return str(self._random.randint(10 ** (_ID_DIGITS - 1), 10**_ID_DIGITS - 1))

    def clear(self) -> None:
        """Delete everything."""
        for table in self.tables:
            table.remove_where("1")

    def seen(self, condition: str, *values: str) -> Where:
        """Return a condition for the boards or pins that reads see at this moment."""
        where = Where(condition, *values)
        where.add("visible_at <= ? AND (due_at IS NULL OR due_at > ?)", self.now(), self.now())
        return where

    def seen_from(self) -> datetime:
        """Return when reads will see what is written now."""
        return self.now() + timedelta(seconds=self.settings.read_lag_seconds)

    def remove_pin(self, pin: Pin) -> None:
        """Delete a pin, once reads may no longer see it."""
        if self.settings.read_lag_seconds and pin.due_at is None:
            pin.due_at = self.seen_from()
            self.pins.save(pin)
        else:
            self.pins.remove(pin)

    def remove_board(self, board: Board) -> None:
        """Delete a board with its sections and pins, once reads may no longer see it."""
        if self.settings.read_lag_seconds and board.due_at is None:
            board.due_at = self.seen_from()
            self.boards.save(board)
            self.pins.change_where("due_at = ?", "board_id = ?", board.due_at, board.id)
            return
        self.pins.remove_where("board_id = ?", board.id)
        self.sections.remove_where("board_id = ?", board.id)
        self.boards.remove(board)


@dataclass(kw_only=True)
class Call(registry.Call[State]):
    """One request to one operation.

    Attributes:
        token: the access token; not set for operations that need none.
        user: the user of the token.
        args: path and query parameters by name, checked, with their defaults.
        json: the body, checked; empty where there is none.
    """

    token: Token = field(init=False)
    user: User = field(init=False)
    args: Mapping[str, Any] = field(default_factory=dict[str, Any])
    json: Json = field(default_factory=dict[str, Any])

    @property
    def described(self) -> Described | None:
        """What the description says; None for what is not in it."""
        return description().operations.get(self.operation.id)

    def may(self, scope: str) -> bool:
        """Whether the access token has a scope."""
        return scope in self.token.scopes

    def check(self) -> None:
        """Hold parameters and body against the description.

        Raises:
            ApiError: 400 with the first problem.
        """
        described = self.described
        if described is None:
            return
        schemas, parameters = description().schemas, description().parameters(described)
        self.args = {
            **path_values(schemas, parameters, self.path),
            **query_values(schemas, parameters, self.query),
        }
        if (schema := described.body) is None:
            return
        value = self._body()
        if (problem := next(schemas.problems(schema, value, ""), None)) is not None:
            raise bad_request(f"Invalid request: {problem}")
        self.json = cast("Json", value) if isinstance(value, dict) else {"items": value}

    def _body(self) -> Any:
        if not self.data:
            raise bad_request("Invalid request: the body is empty")
        kind = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind == "application/x-www-form-urlencoded":
            return form_values(self.data)
        require_json(self.headers)
        try:
            return msgspec.json.decode(self.data)
        except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
            raise bad_request(f"Invalid request: {error or 'nested too deeply'}") from None


Registry = registry.Registry[Call]
