"""The official quick start, as the scripts in examples/ do it, against a real server."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import SimpleQueue

import httpx
import pytest

from pinbridge import PinbridgeClient
from tests.acceptance.server import ROOT, Server, running_sandbox
from tests.acceptance.support import PASSWORD

SCRIPTS = ["quickstart.py", "quickstart_async.py"]
PICTURE = ROOT / "examples" / "media" / "mountains.jpg"
WAIT = 30


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    with running_sandbox("--publish-seconds", "0") as server:
        yield server


@pytest.fixture
def server(running: Server) -> Server:
    """The same process for all: to reset it takes less time than a start."""
    running.control("POST", "/reset", {})
    return running


@contextmanager
def script(
    name: str,
    server: Server,
    email: str,
    password: str,
    picture: str = str(PICTURE),
    board: str = "Travel",
    **more: str,
) -> Iterator[subprocess.Popen[str]]:
    """Run an example as a user would."""
    environment = {
        **os.environ,
        "PINBRIDGE_BASE_URL": server.base_url,
        "PINBRIDGE_EMAIL": email,
        "PINBRIDGE_PASSWORD": password,
        **more,
    }
    command = [sys.executable, "-W", "error", str(ROOT / "examples" / name), picture, board]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def webhook_receiver() -> Iterator[tuple[str, SimpleQueue[dict[str, str]]]]:
    """Take deliveries and keep their header fields."""
    received: SimpleQueue[dict[str, str]] = SimpleQueue()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            received.put({name.lower(): value for name, value in self.headers.items()})
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listener:
        thread = threading.Thread(target=listener.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.server_port}/", received
        finally:
            listener.shutdown()
            thread.join()


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_user_with_an_account(name: str, server: Server) -> None:
    start = server.start
    with script(name, server, start["email"], start["password"]) as process:
        output, _ = process.communicate(timeout=WAIT)
    assert process.returncode == 0, output
    with PinbridgeClient(**server.credentials) as client:
        (pin,) = client.pins.list()
        assert pin.asset_id is not None
        assert client.assets.get_content(pin.asset_id) == PICTURE.read_bytes()
    assert pin.status == "published"
    lines = output.splitlines()
    assert [line[:2] for line in lines if not line.startswith(" ")] == [
        "1.",
        "2.",
        "3.",
        "4.",
        "5.",
    ]
    assert str(pin.id) in output
    assert lines[-1].endswith(str(pin.pinterest_pin_id))


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_wrong_password_and_an_unknown_board(name: str, server: Server) -> None:
    email, password = server.start["email"], server.start["password"]
    with script(name, server, email, "another password") as process:
        wrong_password, _ = process.communicate(timeout=WAIT)
    assert process.returncode == 1
    with script(name, server, email, password, board="Travle") as process:
        wrong_board, _ = process.communicate(timeout=WAIT)
    assert process.returncode == 1
    with PinbridgeClient(**server.credentials) as client:
        assert client.pins.list() == []
    assert wrong_password == "1. The password is wrong: this email address is already registered\n"
    assert wrong_board.endswith("3. There is no board 'Travle'\n")


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_newcomer_without_anything(name: str, server: Server) -> None:
    with webhook_receiver() as (url, received):
        # A new registration is on the plan `free`, which takes pictures by URL only.
        with script(
            name,
            server,
            "nora@example.com",
            PASSWORD,
            "https://example.com/mountains.jpg",
            PINBRIDGE_WEBHOOK=url,
        ) as process:
            assert process.stdout is not None
            seen = [process.stdout.readline(), process.stdout.readline()]
            address = seen[1].removeprefix("2. Open ").strip()
            httpx.get(address, follow_redirects=True, trust_env=False).raise_for_status()
            output, _ = process.communicate(timeout=WAIT)
        assert process.returncode == 0, "".join([*seen, output])
        assert "Published on Travel" in output
        delivery = received.get(timeout=WAIT)
    assert delivery["x-pinbridge-event"] == "pin.published"
    assert len(delivery["x-pinbridge-signature"]) == 64
