"""What the Pinterest sandbox stores."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pinbridge.sandbox._shared.tables import Row


@dataclass(slots=True, kw_only=True)
class User(Row):
    """A Pinterest account."""

    username: str
    data: dict[str, Any]
    created_at: datetime


@dataclass(slots=True, kw_only=True)
class Token(Row):
    """An access token; `id` is its hash.

    `scheme` is the security scheme of the description that it is for. One without `expires_at`
    does not expire.
    """

    user_id: str
    scheme: str
    scopes: list[str]
    expires_at: datetime | None


@dataclass(slots=True, kw_only=True)
class Grant(Row):
    """What can be exchanged for an access token: a code of the consent page, or a refresh token."""

    user_id: str
    kind: str
    scopes: list[str]
    expires_at: datetime
    redirect_uri: str = ""
    continuous: bool = False


@dataclass(slots=True, kw_only=True)
class Board(Row):
    """A board. Reads see it from `visible_at` until `due_at`, when it is deleted."""

    user_id: str
    name: str
    name_key: str
    data: dict[str, Any]
    created_at: datetime
    modified_at: datetime
    visible_at: datetime
    due_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class Section(Row):
    """A section of a board."""

    board_id: str
    name: str


@dataclass(slots=True, kw_only=True)
class Pin(Row):
    """A pin. Reads see it from `visible_at` until `due_at`, when it is deleted."""

    user_id: str
    board_id: str
    section_id: str | None
    creative_type: str
    text: str
    data: dict[str, Any]
    created_at: datetime
    visible_at: datetime
    due_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class Media(Row):
    """A video; while it is processed, `due_at` says when that ends, and `outcome` how."""

    user_id: str
    key: str
    status: str
    outcome: str = "succeeded"
    size: int = 0
    due_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class Thing(Row):
    """Anything else that has an id and fields: campaigns, audiences, feeds and so on.

    Attributes:
        kind: what it is.
        owner: the ad account or the user that it belongs to.
        parent: the thing that it is a part of, if any.
        name: what it is found by, if it has a name.
        data: its fields.
    """

    kind: str
    owner: str
    data: dict[str, Any]
    created_at: datetime
    updated_at: datetime
    parent: str = ""
    name: str = ""
