"""Time that is told to run, to stand still, or to follow whoever waits."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from pinbridge.sandbox import Sandbox
from pinbridge.sandbox.__main__ import main
from tests.sandbox.sandbox_support import PinBody, error_code


def status(api: httpx.Client, pin_id: str) -> str:
    return str(api.get(f"/v1/pins/{pin_id}").json()["status"])


def test_time_runs_on_at_once(pin_body: PinBody) -> None:
    with (
        Sandbox(frozen=True, queue_seconds=0, publish_seconds=0) as sandbox,
        httpx.Client(
            base_url=sandbox.base_url,
            headers={"x-api-key": sandbox.api_key},
            transport=sandbox.transport(),
        ) as api,
    ):
        body = pin_body(account_id=sandbox.account_id, board_id=sandbox.board_id)
        sandbox.settings(queue_seconds=0.01)
        pin_id = api.post("/v1/pins", json=body).json()["id"]
        assert status(api, pin_id) == "queued"
        sandbox.freeze(False)
        for _ in range(10_000):
            if status(api, pin_id) == "published":
                break
        assert status(api, pin_id) == "published"


def test_with_no_delay_a_frozen_sandbox_publishes_at_once(pin_body: PinBody) -> None:
    with (
        Sandbox(frozen=True, queue_seconds=0, publish_seconds=0) as sandbox,
        httpx.Client(
            base_url=sandbox.base_url,
            headers={"x-api-key": sandbox.api_key},
            transport=sandbox.transport(),
        ) as api,
    ):
        body = pin_body(account_id=sandbox.account_id, board_id=sandbox.board_id)
        pin_id = api.post("/v1/pins", json=body).json()["id"]
        before = sandbox.now()
        for _ in range(10_000):
            if status(api, pin_id) == "published":
                break
        assert status(api, pin_id) == "published"
        assert sandbox.now() == before


def test_reading_moves_a_frozen_clock_on_request(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    sandbox.settings(read_advance_seconds=1)
    pin_id = api.post("/v1/pins", json=pin_body()).json()["id"]
    before = sandbox.now()

    assert [status(api, pin_id) for _ in range(3)] == ["publishing", "published", "published"]
    assert (sandbox.now() - before).total_seconds() == 3
    sandbox.settings(read_advance_seconds=0)
    assert status(api, pin_id) == "published"
    assert (sandbox.now() - before).total_seconds() == 3


@pytest.mark.parametrize("seconds", [-1, -0.001, float("inf"), 1e10])
def test_time_moves_forward_only(sandbox: Sandbox, seconds: float) -> None:
    before = sandbox.now()
    with pytest.raises(ValueError, match="time does not run backwards"):
        sandbox.advance(seconds)
    assert sandbox.now() == before


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("queue_seconds", float("inf"), "queue_seconds: .* not inf"),
        ("queue_seconds", float("nan"), "queue_seconds: .* not nan"),
        ("queue_seconds", -1, "queue_seconds: .* not -1"),
        ("queue_seconds", "soon", "queue_seconds: Expected `float`, got `str`$"),
        ("queue_second", 1, "did you mean 'queue_seconds'"),
        ("colour", 1, "no setting is named 'colour'; there are: batch_limit, "),
        ("max_body_bytes", 0, "max_body_bytes: .* not 0"),
    ],
)
def test_a_wrong_setting_is_named(
    sandbox: Sandbox, api: httpx.Client, name: str, value: Any, complaint: str
) -> None:
    before = sandbox.settings()
    changes: Any = {"publish_seconds": 5, name: value}
    with pytest.raises(msgspec.ValidationError, match=complaint):
        sandbox.settings(**changes)
    with pytest.raises(msgspec.ValidationError, match=complaint):
        Sandbox(**changes)
    assert sandbox.settings() == before
    if isinstance(value, str | int):
        response = api.put("/_sandbox/settings", json=changes)
        assert error_code(response) == (422, "validation_error")


@pytest.mark.parametrize(
    ("argument", "complaint"),
    [
        ("session_second=60", "did you mean 'session_seconds'"),
        ("session_seconds=", "session_seconds: a value is needed"),
        ("session_seconds=soon", "session_seconds: "),
        ("queue_seconds=inf", "queue_seconds: "),
        ("notes.delay=1", "no setting is named 'notes'"),
    ],
)
def test_a_wrong_setting_of_the_command_line_is_named(
    argument: str, complaint: str, capsys: pytest.CaptureFixture[str], monkeypatch: Any
) -> None:
    monkeypatch.setattr("signal.signal", lambda *_: None)
    assert main(["--port", "0", "--set", argument]) == 1
    [line] = capsys.readouterr().err.splitlines()
    assert complaint in line


def test_a_setting_without_a_value_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--set", "session_seconds"])
    assert "expected NAME=VALUE" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["--set", "pinterest.media_seconds=1", "--set", "pinterest.media_seconds=2"])
    assert "pinterest.media_seconds is given twice" in capsys.readouterr().err


@pytest.mark.parametrize("module", ["uvicorn", "python_multipart", "httptools"])
def test_a_missing_extra_is_named(module: str) -> None:
    code = (
        f"import sys; sys.modules[{module!r}] = None\n"
        "from pinbridge.sandbox.__main__ import main\n"
        "sys.exit(main(['--port', '0']))"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=root,
        env={"PYTHONPATH": f"{root}:{root / 'generated'}"},
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert module in line
    assert "pip install 'pinbridge[sandbox]'" in line
