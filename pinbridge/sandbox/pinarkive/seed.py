"""The users and tokens that the sandbox begins with, always the same. They work in sandboxes only."""

from __future__ import annotations

import hashlib
from typing import Any

PASSWORD = "sandbox-password"  # noqa: S105 - works in sandboxes only


def _key(name: str) -> str:
    return f"pa_{hashlib.sha256(f'pinarkive sandbox {name}'.encode()).hexdigest()}"


SEED: dict[str, Any] = {
    "api_key": _key("premium"),
    "email": "premium@example.com",
    "password": PASSWORD,
    "two_factor": {
        "email": "two-factor@example.com",
        "password": PASSWORD,
        "totp_secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    },
    "unverified_email": "unverified@example.com",
    "free_api_key": _key("free"),
}
FREE_EMAIL = "free@example.com"
DISABLED_EMAIL = "disabled@example.com"

MISSING_CID = "bafkrei" + "a" * 52
"""A CID whose content nobody has: pinning it gives a 404."""

DIRECTORIES = {
    "/data/site": {
        "index.html": b"<!doctype html><title>Sandbox</title>\n",
        "assets/style.css": b"body { margin: 2em }\n",
    }
}
"""Directories on the disk of the API server, which is made up, by their path."""
