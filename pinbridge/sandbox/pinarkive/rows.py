"""What the PinArkive sandbox stores."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pinbridge.sandbox._shared.tables import Row


@dataclass(slots=True, kw_only=True)
class User(Row):
    """A user; `totp_secret` is the shared secret of the second factor."""

    email: str
    name: str
    password_hash: str
    plan: str
    created_at: datetime
    totp_secret: str | None = None
    verified: bool = True
    disabled: bool = False
    language: str = "en"
    country: str = "US"


@dataclass(slots=True, kw_only=True)
class Session(Row):
    """A session, or the first step of a login; `id` is the hash of its token."""

    user_id: str
    expires_at: datetime
    needs_code: bool = False


@dataclass(slots=True, kw_only=True)
class Token(Row):
    """An API token, of which only the hash is stored."""

    user_id: str
    name: str
    label: str
    secret_hash: str
    scopes: list[str]
    created_at: datetime
    expires_at: datetime | None = None
    last_used_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class Upload(Row):
    """A CID that a user keeps; it is deleted at `due_at`, the time of its timelock."""

    user_id: str
    cid: str
    name: str
    size: int
    type: str
    cluster_id: str
    created_at: datetime
    pinned_from: datetime
    sent: bool
    due_at: datetime | None = None


@dataclass(slots=True, kw_only=True)
class File(Row):
    """A file inside an uploaded directory."""

    upload_id: str
    cid: str
    path: str
    size: int
