"""The user account: profile, following, websites."""

from __future__ import annotations

from pinbridge.sandbox._shared.http import Reply
from pinbridge.sandbox.pinterest import render
from pinbridge.sandbox.pinterest.state import Call, Registry

operations = Registry()


@operations.serve("user_account_get")
def get(call: Call) -> Reply:
    """Show the user account."""
    return Reply(render.user(call.state, call.user))
