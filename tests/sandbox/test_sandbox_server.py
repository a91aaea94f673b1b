from __future__ import annotations

import itertools
import json
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox, StateFileError
from pinbridge.sandbox.__main__ import main
from tests.sandbox.sandbox_support import PinBody, make_png, upload

ROOT = Path(__file__).parents[2]


@contextmanager
def server(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """Run the program on a free port and yield it with its start line."""
    process = subprocess.Popen(
        [sys.executable, "-m", "pinbridge.sandbox", "--port", "0", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}", "PATH": "/usr/bin:/bin"},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        line = process.stdout.readline()
        assert line, process.stderr.read()
        yield process, json.loads(line)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()


def connect(start: dict[str, Any]) -> httpx.Client:
    headers = {"x-api-key": start["api_key"]} if start["api_key"] else {}
    return httpx.Client(base_url=start["base_url"], headers=headers, trust_env=False)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_program_prints_its_start_line_and_stops_cleanly(number: int) -> None:
    with server() as (process, start):
        assert list(start) == [
            "base_url",
            "api_key",
            "email",
            "password",
            "account_id",
            "board_id",
            "pinarkive",
            "pinterest",
        ]
        assert start["base_url"].startswith("http://127.0.0.1:")
        with connect(start) as client:
            assert client.get("/v1/pinterest/accounts").json()[0]["id"] == start["account_id"]
            assert client.get("/_sandbox").json() == start
        process.send_signal(number)
        assert process.wait(timeout=10) == 0
        assert process.stdout is not None
        assert process.stderr is not None
        assert (process.stdout.read(), process.stderr.read()) == ("", "")


def test_without_a_seed_there_is_nothing() -> None:
    with server("--no-seed") as (_, start), connect(start) as client:
        further = [start.pop(name) for name in ("pinarkive", "pinterest")]
        for line in (start, *further):
            assert {value for name, value in line.items() if not name.endswith("_url")} == {None}
        body = {"full_name": "A", "email": "a@example.com", "password": "long-enough"}
        token = client.post("/v1/auth/register", json=body).json()["access_token"]
        headers = {"authorization": f"Bearer {token}"}
        assert client.get("/v1/pinterest/accounts", headers=headers).json() == []


def write_until_killed(
    process: subprocess.Popen[str], start: dict[str, Any], prefix: str, acknowledged: list[str]
) -> None:
    """Create pins from several threads, and kill the server while they are at it."""
    enough = threading.Barrier(4)

    def write(name: str) -> None:
        with connect(start) as client:
            for number in itertools.count():
                body = {
                    "account_id": start["account_id"],
                    "board_id": start["board_id"],
                    "title": "Pin",
                    "image_url": "https://example.com/picture.jpg",
                    "idempotency_key": f"{prefix}-{name}-{number}",
                }
                try:
                    response = client.post("/v1/pins", json=body)
                except httpx.TransportError:
                    return
                acknowledged.append(response.json()["id"])
                if number == 10:
                    enough.wait(30)

    threads = [threading.Thread(target=write, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    enough.wait(30)
    process.kill()
    for thread in threads:
        thread.join()
    process.wait()


def test_nothing_acknowledged_is_lost_by_a_kill(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    acknowledged: list[str] = []
    assets: list[str] = []
    for round_ in range(3):
        with server("--state", str(state), "--rate-per-account", "1000") as (process, start):
            with connect(start) as client:
                assets.append(upload(client, make_png(round_), f"{round_}.png")["id"])
            write_until_killed(process, start, str(round_), acknowledged)

    with server("--state", str(state)) as (process, start), connect(start) as client:
        found: set[str] = set()
        while page := client.get(f"/v1/pins?limit=200&offset={len(found)}").json():
            found |= {pin["id"] for pin in page}
        assert len(acknowledged) >= 99
        assert found >= set(acknowledged)
        # A pin may have been stored just before the kill took its response away: one a thread.
        assert len(found) <= len(acknowledged) + 9
        for number, asset in enumerate(assets):
            content = client.get(f"/v1/assets/{asset}/content").content
            assert content == make_png(number)
        # What was due goes on where it stood.
        client.post("/_sandbox/clock", json={"advance": 3600})
        published = client.get("/v1/pins?status=published&limit=1")
        assert published.headers["x-total-count"] == str(len(found))
        process.terminate()
        assert process.wait(timeout=10) == 0


def test_the_clock_of_a_state_file_goes_on(tmp_path: Path) -> None:
    state = tmp_path / "deep" / "state.db"
    with Sandbox(state=state) as sandbox:
        ahead = sandbox.advance(100_000)
    with Sandbox(state=state) as sandbox:
        assert sandbox.now() >= ahead


def test_remains_of_a_broken_upload_are_cleared_away(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    with Sandbox(state=state):
        pass
    (tmp_path / "state.db.assets" / ".incoming-1").write_bytes(b"x")
    with Sandbox(state=state):
        assert list((tmp_path / "state.db.assets").iterdir()) == []


def test_a_state_file_has_one_server(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    with Sandbox(state=state), pytest.raises(StateFileError, match="locked"):
        Sandbox.serve(state=state).start()


def test_a_file_of_another_kind_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    state = tmp_path / "notes.txt"
    state.write_text("not a database, and long enough to be looked at " * 10)

    assert main(["--port", "0", "--state", str(state)]) == 1
    assert "cannot use" in capsys.readouterr().err
    assert state.read_text().startswith("not a database")


def test_a_taken_port_is_reported(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["--port", str(port)]) == 1
    assert "in use" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--state", "."], "cannot use . as state file: unable to open database file"),
        (["--port", "99999"], "port must be 0-65535"),
    ],
)
def test_what_can_not_work_is_one_line(
    arguments: list[str],
    complaint: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    assert main(["--port", "0", *arguments]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert complaint in line


def test_a_port_is_released(pin_body: PinBody) -> None:
    with Sandbox.serve() as first:
        port = int(first.base_url.rpartition(":")[2])
        assert httpx.get(f"{first.base_url}/healthz", trust_env=False).status_code == 200
    with Sandbox.serve(port=port) as second:
        assert second.base_url == first_url(port)
        assert httpx.get(f"{second.base_url}/healthz", trust_env=False).status_code == 200


def first_url(port: int) -> str:
    return f"http://127.0.0.1:{port}"


def test_a_served_sandbox_has_the_same_controls(pin_body: PinBody) -> None:
    with Sandbox.serve(frozen=True) as sandbox, connect(sandbox.start_line()) as client:
        body = pin_body(account_id=sandbox.account_id, board_id=sandbox.board_id)
        pin_id = client.post("/v1/pins", json=body).json()["id"]
        sandbox.advance(2)
        assert client.get(f"/v1/pins/{pin_id}").json()["status"] == "published"
        headers = {"x-api-key": sandbox.api_key}
        with httpx.Client(
            base_url=sandbox.base_url, headers=headers, transport=sandbox.transport()
        ) as inside:
            assert inside.get(f"/v1/pins/{pin_id}").json()["status"] == "published"
        assert sandbox.requests()[0]["path"] == "/v1/pins"


def test_an_early_refusal_of_a_large_upload_is_readable() -> None:
    files = {"file": ("a.png", make_png(5_000_000))}
    with (
        Sandbox.serve(max_upload_bytes=100_000) as sandbox,
        connect(sandbox.start_line()) as client,
    ):
        response = client.post("/v1/assets/images", files=files)
        assert response.status_code == 413
        assert client.get("/healthz").status_code == 200


def test_any_setting_is_given_on_the_command_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with server("--set", "session_seconds=60", "--frozen") as (_, start), connect(start) as client:
        assert client.get("/_sandbox/settings").json()["session_seconds"] == 60
        assert client.get("/_sandbox/clock").json()["frozen"] is True

    monkeypatch.setattr(signal, "signal", lambda *_: None)
    assert main(["--port", "0", "--set", "colour=red"]) == 1
    assert "colour" in capsys.readouterr().err


def test_a_state_file_of_another_version_is_refused(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    with closing(sqlite3.connect(state)) as other:
        other.execute("PRAGMA user_version = 99")

    with pytest.raises(StateFileError, match="version 99"):
        Sandbox(state=state).start()
