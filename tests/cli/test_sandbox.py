"""The sandbox as commands, and webhooks."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest

from pinbridge import webhooks
from pinbridge.cli.sandboxes import Controls
from pinbridge.sandbox import Sandbox
from pinbridge.sandbox._shared import scenarios

from .support import PROGRAM, Cli


def test_shell_gives_a_fresh_sandbox(cli: Cli) -> None:
    script = (
        "import os, pinbridge; client = pinbridge.PinbridgeClient(); "
        "names = 'PINBRIDGE_BEARER_TOKEN', 'PINTEREST_REFRESH_ACCESS_TOKEN'; "
        "print(client.pinterest.list_accounts()[0].username, os.environ['PINBRIDGE_CONFIG_DIR'], "
        "*map(os.environ.get, names))"
    )
    # Credentials of the service are not for the sandbox, which would refuse them.
    mine = {"PINBRIDGE_BEARER_TOKEN": "ey-mine", "PINTEREST_REFRESH_ACCESS_TOKEN": "mine"}
    ended = cli.process("sandbox", "shell", "--", sys.executable, "-c", script, environment=mine)
    assert ended.status == 0, ended.err
    username, folder, *further = ended.out.split()
    assert further == ["None", "None"]
    assert username == "sandbox_studio"
    assert not Path(folder).exists()
    failed = cli.process("sandbox", "shell", "--", sys.executable, "-c", "raise SystemExit(7)")
    assert failed.status == 7


def test_a_sandbox_runs_until_it_is_interrupted(cli: Cli) -> None:
    environment = {**os.environ, **cli.environment}
    arguments = [*PROGRAM, "sandbox", "--port", "0", "--frozen", "--set", "queue_seconds=5"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        start = json.loads(process.stdout.readline())
        url = ["--url", start["base_url"]]
        assert cli("sandbox", "clock", *url, "--json").json["frozen"] is True
        assert f"export PINBRIDGE_API_KEY={start['api_key']}" in cli("sandbox", "env", *url).out
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0


def test_what_a_shell_evaluates_is_quoted(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    line: object = {"base_url": "u", "api_key": "k; touch x", "email": "$(y)", "password": "p"}
    monkeypatch.setattr(Controls, "call", lambda *_: line)
    shown = cli("sandbox", "env").out
    assert "PINBRIDGE_API_KEY='k; touch x'\n" in shown
    assert "PINBRIDGE_EMAIL='$(y)'\n" in shown
    line = ["something else"]
    other = cli("sandbox", "env")
    assert other.status == 1
    assert "is not a sandbox" in other.err


def test_controls(cli: Cli) -> None:
    rule = "kind=status,status=503,path=/v1/pins,times=1"
    assert cli("sandbox", "faults", rule).rows[0][:4] == ["status", "", "/v1/pins", "503"]
    assert cli("pins", "list", PINBRIDGE_MAX_RETRIES="0").status == 5
    assert cli("sandbox", "faults", "--clear").out == ""
    assert cli("sandbox", "faults", "kind").status == 2
    assert "has kind twice" in cli("sandbox", "faults", "kind=status,kind=slow").err
    unknown = cli("sandbox", "faults", "kind=unknown")
    assert unknown.status == 2
    assert unknown.err == (
        "error: the sandbox refused the request: rules.0.kind: Invalid enum value 'unknown'\n"
    )
    before = cli("sandbox", "clock", "--json").json["offset_seconds"]
    after = cli("sandbox", "clock", "--advance", "2h", "--json").json["offset_seconds"]
    # The clock ends two hours after the call began, so the offset lacks what the call took.
    assert 7190 < after - before < 7300
    assert (
        cli("sandbox", "clock", "--advance", "90.5", "--json").json["offset_seconds"] > after + 80
    )
    assert cli("sandbox", "clock", "--advance", "soon").status == 2
    assert "/v1/pins" in [row[2] for row in cli("sandbox", "requests").rows]
    assert cli("sandbox", "requests", "--clear").out == ""
    assert cli("sandbox", "mail").status == 0
    assert cli("sandbox", "reset").status == 2
    assert cli("sandbox", "reset", "--yes").status == 0
    gone = cli("sandbox", "clock", "--url", "http://127.0.0.1:9")
    assert gone.status == 5
    assert "pinbridge sandbox" in gone.err


def test_scenarios(cli: Cli, sandbox: Sandbox) -> None:
    names = [row[0] for row in cli("sandbox", "play").rows]
    assert len(names) >= 5
    for name in names:
        assert cli("sandbox", "play", name).status == 0
        cli("sandbox", "reset", "--yes")
    assert cli("sandbox", "play", "broken-images").status == 0
    broken = cli("publish", "https://example.com/a.jpg", "-b", "Travel", "-t", "B")
    assert broken.status == 3
    assert "invalid_image" in broken.err
    cli("sandbox", "reset", "--yes")
    (cli.folder / "mine.yaml").write_text("about: mine\nclock: {advance: 60}\n")
    assert cli("sandbox", "play", "mine.yaml").rows == [["POST", "/clock"]]
    (cli.folder / "bad.yaml").write_text("about: mine\nclocks: {}\n")
    assert "is not a scenario" in cli("sandbox", "play", "bad.yaml").err
    assert "rate-limited" in cli("sandbox", "play", "nothing").err


@pytest.mark.parametrize("name", scenarios.names())
def test_scenarios_that_ship_say_what_they_show(name: str) -> None:
    scenario = scenarios.load(name)
    assert scenario.about.endswith(".")
    assert scenario.control_calls({"account_id": "an id"})


def test_webhooks_are_managed(cli: Cli) -> None:
    secret = "0123456789abcdef"
    made = cli(
        *("webhooks", "create", "https://example.com/hook", "--event", "pin.failed", "--json"),
        PINBRIDGE_WEBHOOK_SECRET=secret,
    )
    assert made.json["events"] == ["pin.failed"]
    assert secret not in made.out + made.err
    identity = made.json["id"]
    assert cli("webhooks", "edit", identity, "--disable", "--json").json["is_enabled"] is False
    assert [row[0] for row in cli("webhooks", "list").rows] == [identity]
    assert cli("webhooks", "delete", identity, "--yes").status == 0
    assert cli("webhooks", "create", "https://example.com/hook").status == 2


def test_listen_prints_what_trigger_sends(cli: Cli) -> None:
    environment = {**os.environ, **cli.environment}
    arguments = ["webhooks", "listen", "--register", "--count", "1", "--json"]
    with subprocess.Popen(
        [*PROGRAM, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        assert process.stderr is not None
        assert process.stdout is not None
        assert "Listening at" in process.stderr.readline()
        while not cli("webhooks", "list").out:
            pass
        pin = cli("webhooks", "trigger", "pin.failed", "--quiet").out.strip()
        cli("pins", "watch", pin)
        event = json.loads(process.stdout.readline())
        assert process.wait(30) == 0
    assert event["event"] == "pin.failed"
    assert event["data"]["pin_id"] == pin
    assert cli("webhooks", "list").out == ""


def test_verified_deliveries_are_forwarded(cli: Cli) -> None:
    received = []

    class Target(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            webhooks.verify(body, self.headers[webhooks.SIGNATURE_HEADER], ["0123456789abcdef"])
            received.append(body)
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (
        ThreadingHTTPServer(("127.0.0.1", 0), Target) as target,
        ThreadPoolExecutor(2) as pool,
    ):
        pool.submit(target.serve_forever, 0.01)
        address = f"http://127.0.0.1:{target.server_port}/"
        listening = pool.submit(
            lambda: cli(
                *("webhooks", "listen", "--port", port, "--count", 1, "--forward-to", address),
                PINBRIDGE_WEBHOOK_SECRET="0123456789abcdef",
            )
        )
        body = b'{"pin_id": "cacf50d8-d222-451b-95ca-188339dff51b", "status": "published"}'
        signed = {
            webhooks.SIGNATURE_HEADER: webhooks.sign(body, "0123456789abcdef"),
            webhooks.EVENT_HEADER: "pin.published",
        }
        transport = httpx.HTTPTransport(retries=20)
        with httpx.Client(transport=transport, trust_env=False) as http:
            url = f"http://127.0.0.1:{port}/"
            assert (
                http.post(
                    url, content=body, headers={**signed, webhooks.SIGNATURE_HEADER: "0"}
                ).status_code
                == 401
            )
            assert http.post(url, content=body, headers=signed).status_code == 204
        ended = listening.result(30)
        target.shutdown()
    assert ended.status == 0
    assert received == [body]
    assert "Refused a delivery" in ended.err
    assert "Forwarded: 204" in ended.err


def test_trigger_is_for_sandboxes(cli: Cli) -> None:
    ended = cli("webhooks", "trigger", "pin.failed", "--url", "http://127.0.0.1:9")
    assert ended.status == 5
