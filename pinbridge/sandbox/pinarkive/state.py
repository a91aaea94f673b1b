"""What every part of the PinArkive sandbox works on, and the calls that it serves."""

from __future__ import annotations

from dataclasses import dataclass, field

from pinbridge.sandbox._shared import registry
from pinbridge.sandbox._shared.state import Core
from pinbridge.sandbox._shared.state import State as SharedState
from pinbridge.sandbox._shared.tables import Table
from pinbridge.sandbox.pinarkive.plans import Plan, plans
from pinbridge.sandbox.pinarkive.rows import File, Session, Token, Upload, User
from pinbridge.sandbox.pinarkive.settings import Settings


class State(SharedState[Settings]):
    """The PinArkive service: its tables and settings."""

    def __init__(self, core: Core) -> None:
        super().__init__("pinarkive", core, Settings())
        database = core.database
        self.users = Table(database, User, "pinarkive_users", unique=["email"])
        self.sessions = Table(database, Session, "pinarkive_sessions", indexes=["user_id"])
        self.tokens = Table(
            database, Token, "pinarkive_tokens", unique=["user_id, name", "secret_hash"]
        )
        self.uploads = Table(
            database,
            Upload,
            "pinarkive_uploads",
            unique=["user_id, cid"],
            indexes=["cid, cluster_id", "due_at WHERE due_at IS NOT NULL"],
        )
        self.files = Table(database, File, "pinarkive_files", indexes=["upload_id"])

    def clear(self) -> None:
        """Delete everything."""
        for table in (self.users, self.sessions, self.tokens, self.uploads, self.files):
            table.remove_where("1")

    def plan_of(self, user: User) -> Plan:
        """Return the plan of a user."""
        return plans(self.settings)[user.plan]

    def remove_upload(self, upload: Upload) -> None:
        """Delete an upload with the files of a directory."""
        self.files.remove_where("upload_id = ?", upload.id)
        self.uploads.remove(upload)


@dataclass(kw_only=True)
class Call(registry.Call[State]):
    """One request to one operation."""

    user: User = field(init=False)
    """Who calls; a public operation has no user."""

    @property
    def plan(self) -> Plan:
        """The plan of who calls."""
        return self.state.plan_of(self.user)


Registry = registry.Registry[Call]
