"""The workspace that the sandbox begins with: always the same ids and credentials.

They are derived from fixed names, so a script, a recording or a second run finds them again. They
work in sandboxes only.
"""

from __future__ import annotations

import hashlib
from typing import NamedTuple
from uuid import NAMESPACE_DNS, uuid5

from pinbridge.sandbox.pinbridge import sessions
from pinbridge.sandbox.pinbridge.accounts import (
    SCOPES,
    TOKEN_LIFE,
    add_first_boards,
    pinterest_id,
    pinterest_user_id,
)
from pinbridge.sandbox.pinbridge.identity import ALL_SCOPES
from pinbridge.sandbox.pinbridge.rows import Account
from pinbridge.sandbox.pinbridge.state import State

_NAMESPACE = uuid5(NAMESPACE_DNS, "sandbox.pinbridge.example")


class Seed(NamedTuple):
    """What a script needs to start."""

    api_key: str
    email: str
    password: str
    account_id: str
    board_id: str


def _id(name: str) -> str:
    return str(uuid5(_NAMESPACE, name))


SEED = Seed(
    api_key=f"pb_{hashlib.sha256(_NAMESPACE.bytes).hexdigest()}",
    email="sandbox@example.com",
    password="sandbox-password",  # noqa: S106 - works in sandboxes only
    account_id=_id("account"),
    board_id=pinterest_id(1),
)


def plant(state: State) -> None:
    """Create the seeded workspace, if it is not there."""
    if state.store.users.get(_id("user")) is not None:
        return
    organization = sessions.make_organization(
        state, "Sandbox Studio", organization_id=_id("organization")
    )
    workspace = sessions.make_workspace(
        state, organization, "Sandbox Studio", plan="enterprise", workspace_id=_id("workspace")
    )
    user = sessions.make_user(
        state,
        SEED.email,
        SEED.password,
        workspace,
        full_name="Sandbox User",
        verified=True,
        user_id=_id("user"),
    )
    sessions.make_member(state, user, organization.id, "owner")
    sessions.make_key(
        state,
        workspace,
        "Seeded key",
        scopes=list(ALL_SCOPES),
        authorized_by=user.email,
        secret=SEED.api_key,
        key_id=_id("api_key"),
    )
    now = state.now()
    account = state.store.accounts.add(
        Account(
            id=_id("account"),
            workspace_id=workspace.id,
            pinterest_user_id=pinterest_user_id("sandbox_studio"),
            username="sandbox_studio",
            display_name="Sandbox Studio",
            scopes=SCOPES,
            health_checked_at=now,
            token_expires_at=now + TOKEN_LIFE,
            created_at=now,
            updated_at=now,
        )
    )
    add_first_boards(state, account)
