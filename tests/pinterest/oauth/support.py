"""A look at what reached the local Pinterest."""

from __future__ import annotations

from pinbridge.sandbox import Sandbox


def refreshes(sandbox: Sandbox) -> list[int]:
    """Statuses of the calls to the token endpoint after the first, which logged in."""
    calls = [row["status"] for row in sandbox.requests() if row["operation"] == "oauth_token"]
    return calls[1:]
