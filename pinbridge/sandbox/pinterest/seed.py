"""What the sandbox begins with, always the same. The credentials work in sandboxes only."""

from __future__ import annotations

import hashlib
from typing import Any

USERNAME = "sandbox_user"
OTHER_USERNAME = "sandbox_friend"


def _secret(name: str) -> str:
    return hashlib.sha256(f"pinterest sandbox {name}".encode()).hexdigest()


SEED: dict[str, Any] = {
    "access_token": f"pina_{_secret('access token')}",
    "app_id": "1480000",
    "app_secret": _secret("app secret")[:40],
    "username": USERNAME,
    "board_id": "724375896200100001",
    "ad_account_id": "549755885175",
}
SECTION_ID = "5258814934000100001"
CAMPAIGNS = ("Autumn cakes", "Winter soups")
