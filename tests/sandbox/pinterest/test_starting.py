"""The local Pinterest costs nothing until it is used, and keeps its state in the common file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx

from pinbridge.sandbox import Sandbox


def client_of(sandbox: Sandbox) -> httpx.Client:
    line = sandbox.start_line()["pinterest"]
    return httpx.Client(
        base_url=line["base_url"],
        headers={"authorization": f"Bearer {line['access_token']}"},
        transport=sandbox.transport(),
    )


def test_it_is_loaded_when_it_is_used() -> None:
    code = """
import sys
from pinbridge.sandbox import Sandbox
with Sandbox() as sandbox:
    sandbox.start_line()
    print(*sorted(name for name in sys.modules if "sandbox.pinterest" in name))
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["pinbridge.sandbox.pinterest", "pinbridge.sandbox.pinterest.seed"]


def test_the_start_line_has_what_clients_ask_for(sandbox: Sandbox, line: dict[str, Any]) -> None:
    assert line["base_url"] == f"{sandbox.base_url}/pinterest/v5"
    assert line["oauth_url"] == f"{sandbox.base_url}/pinterest"
    assert {"access_token", "app_id", "app_secret"} <= line.keys()


def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "state"
    with Sandbox(state=file) as sandbox, client_of(sandbox) as api:
        board = api.post("/boards", json={"name": "Kept"}).json()
    with Sandbox(state=file) as sandbox, client_of(sandbox) as api:
        assert api.get(f"/boards/{board['id']}").json() == board
        assert len(api.get("/boards").json()["items"]) == 4


def test_without_a_seed_nobody_is_there() -> None:
    with Sandbox(seed=False) as sandbox:
        line = sandbox.start_line()["pinterest"]
        assert line["access_token"] is None
        with httpx.Client(base_url=line["base_url"], transport=sandbox.transport()) as http:
            assert http.get("/boards").status_code == 401
