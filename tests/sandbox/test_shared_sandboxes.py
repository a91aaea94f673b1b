"""A sandbox that another test has used is like a new one, or is not used again."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PICTURE_URL, START, png
from tests.support.sandboxes import shared_sandbox

OPTIONS: dict[str, Any] = {"frozen": True, "start": START, "random_seed": 7}


def connect(sandbox: Sandbox) -> httpx.Client:
    headers = {"x-api-key": sandbox.api_key}
    return httpx.Client(base_url=sandbox.base_url, headers=headers, transport=sandbox.transport())


def start_all(sandbox: Sandbox) -> None:
    with connect(sandbox) as client:
        client.get("/pinarkive/api/v3/nothing")
        client.get("/pinterest/v5/nothing")


def rows_of(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """All rows as text, without the hashes of passwords: their salt is random."""
    tables = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
    ).fetchall()
    indexes = [name for name, sql in tables if sql.startswith("CREATE VIRTUAL TABLE")]
    return {
        name: sorted(
            re.sub(r"[0-9a-f]{32}\$[0-9a-f]{64}", "hash", repr(row))
            for row in connection.execute(f"SELECT * FROM {name}")  # noqa: S608
        )
        for name, _ in tables
        if not any(name.startswith(index) for index in indexes)
    }


def everything(sandbox: Sandbox) -> list[object]:
    """All rows, and what is only in memory."""
    start_all(sandbox)
    rows = sandbox._live.call(lambda: rows_of(sandbox._live.core.database.connection))
    requests = [(row["method"], row["path"], row["received_at"]) for row in sandbox.requests()]
    files = list(sandbox._live.services.first.state.blobs.path("x").parent.iterdir())
    memory = [sandbox.now(), sandbox.mail(), sandbox.deliveries(), sandbox.settings(), files]
    orders = sandbox._live.services.first.state.outcomes.listed()
    rules = sandbox._live.call(sandbox._live.core.faults.listed)
    return [rows, orders, requests, memory, rules]


def use(sandbox: Sandbox) -> None:
    with connect(sandbox) as client:
        pin = {
            "account_id": sandbox.account_id,
            "board_id": sandbox.board_id,
            "title": "A pin",
            "image_url": PICTURE_URL,
            "idempotency_key": "used",
        }
        assert client.post("/v1/pins", json=pin).status_code == 201
        files = {"file": ("a.png", png(), "image/png")}
        assert client.post("/v1/assets/images", files=files).is_success
        client.post("/v1/auth/forgot-password", json={"email": sandbox.email})
        token = sandbox.start_line()["pinterest"]["access_token"]
        board = client.post(
            "/pinterest/v5/boards",
            json={"name": "Used"},
            headers={"authorization": f"Bearer {token}"},
        )
        assert board.is_success
        sandbox.advance(3600)
        sandbox.outcome("rate_limited", next=3)
        sandbox.faults([{"kind": "status", "status": 503, "times": 9}])
        assert client.get("/v1/pins").status_code == 503


def test_a_used_sandbox_is_like_a_new_one() -> None:
    with Sandbox(**OPTIONS) as new:
        expected = everything(new)
    with shared_sandbox(**OPTIONS) as first:
        use(first)
        assert everything(first) != expected
    with shared_sandbox(**OPTIONS) as second:
        assert second is first
        assert everything(second) == expected


@pytest.mark.parametrize(
    "changes", [{"queue_seconds": 0.5}, {"pinterest": {"requests_per_minute": 1}}]
)
def test_one_with_changed_settings_is_not_used_again(changes: dict[str, Any]) -> None:
    with shared_sandbox(**OPTIONS) as first:
        first.settings(**changes)
    with shared_sandbox(**OPTIONS) as second:
        assert second is not first


def test_one_that_still_works_is_not_used_again() -> None:
    with shared_sandbox(**OPTIONS) as first:
        waits = first._live.submit(asyncio.Event().wait())
    assert waits.cancelled()
    with shared_sandbox(**OPTIONS) as second:
        assert second is not first


def test_one_that_was_stopped_is_not_used_again() -> None:
    with shared_sandbox(**OPTIONS) as first:
        first.stop()
    with shared_sandbox(**OPTIONS) as second:
        assert second is not first
        assert second.now() == START
