"""What `python -m pinbridge.sandbox` writes: one line with the seeded credentials, and no secret else."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from pinbridge import PinbridgeClient, PinbridgeError
from pinbridge.sandbox.pinbridge.seed import SEED
from tests.acceptance.server import ROOT, STOP_SECONDS
from tests.trust.secrets import traffic
from tests.trust.secrets.traffic import CANARY

SECRETS = (CANARY, SEED.api_key or "", SEED.password or "")
# A user's own settings, which the sandbox has no business with.
ENVIRONMENT = {
    **os.environ,
    "PINBRIDGE_API_KEY": traffic.API_KEY,
    "PINBRIDGE_BEARER_TOKEN": traffic.BEARER,
}
PROGRAM = [sys.executable, "-m", "pinbridge.sandbox"]


def leaked(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["--help"], 0),
        (["--nonsense"], 2),
        (["--port", "99999"], 1),
        (["--port", "x"], 2),
        (["--host", "256.0.0.1"], 1),
        (["--state", "."], 1),
        (["--state", "pyproject.toml"], 1),
        (["--set", f"session_seconds={CANARY}"], 1),
        (["--set", "nonsense=1"], 1),
    ],
)
def test_help_and_complaints_hold_no_secrets(arguments: list[str], status: int) -> None:
    done = subprocess.run(
        [*PROGRAM, "--port", "0", *arguments],
        env=ENVIRONMENT,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == status
    assert done.stdout or done.stderr
    assert "Traceback" not in done.stderr
    assert leaked(done.stdout + done.stderr) == []


def test_a_running_sandbox_writes_its_start_line_and_nothing_else(tmp_path: Path) -> None:
    errors = tmp_path / "stderr"
    with (
        errors.open("wb") as stderr,
        subprocess.Popen(
            [*PROGRAM, "--port", "0"],
            env=ENVIRONMENT,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        ) as process,
    ):
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            base_url = line.partition('"base_url": "')[2].partition('"')[0]
            _busy(base_url)
        finally:
            process.terminate()
        rest = process.stdout.read()
        assert process.wait(STOP_SECONDS) == 0
    assert SEED.api_key is not None
    assert SEED.api_key in line
    assert CANARY not in line
    assert (rest, errors.read_text()) == ("", "")


def _busy(base_url: str) -> None:
    """Make every call, well and badly, also with an answer that breaks off in the middle."""
    rules = [{"kind": kind, "probability": 0.2} for kind in ("drop_after", "truncate", "garbage")]
    httpx.put(f"{base_url}/_sandbox/faults", json=rules, trust_env=False).raise_for_status()
    for key in (traffic.API_KEY, SEED.api_key):
        with PinbridgeClient(
            base_url=base_url, api_key=key, bearer_token=traffic.BEARER, max_retries=0
        ) as client:
            for call in traffic.CALLS.values():
                with suppress(PinbridgeError):
                    call(client)
