"""The pages that commands write are up to date; secrets are nowhere."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pinbridge.sandbox import Sandbox

from .support import PROGRAM, ROOT, Cli
from .test_access import login


def writer() -> Any:
    spec = importlib.util.spec_from_file_location("cli_docs", ROOT / "docs" / "cli" / "write.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_are_up_to_date() -> None:
    write = writer()
    assert write.reference() == write.REFERENCE.read_text("utf-8"), "run make cli-docs"
    assert f"{write.agent_help()}\n" == write.AGENTS.read_text("utf-8"), "run make cli-docs"
    page = write.PAGE.read_text("utf-8")
    assert write.tables(page) == page, "run make cli-docs"


def test_agents_find_their_help(cli: Cli) -> None:
    shown = cli("--agent-help").out
    assert shown.strip() == (ROOT / "AGENTS.md").read_text("utf-8").strip()


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("pinbridge pi", "pins"),
        ("pinbridge api pinbridge list_p", "list_pins"),
        ("pinbridge api pinbridge list_pins -p li", "limit="),
        ("pinbridge explain invalid_im", "invalid_image"),
        ("pinbridge boards list --js", ""),
    ],
)
def test_completion(cli: Cli, words: str, wanted: str) -> None:
    ended = cli(
        _PINBRIDGE_COMPLETE="bash_complete",
        COMP_WORDS=words,
        COMP_CWORD=str(len(words.split()) - 1),
    )
    assert wanted in ended.out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_scripts_of_completion(cli: Cli, shell: str) -> None:
    assert "_PINBRIDGE_COMPLETE" in cli("completion", shell).out


def test_secrets_are_nowhere(cli: Cli, sandbox: Sandbox) -> None:
    """Neither in output, nor in files for others, nor in arguments of processes."""
    del cli.environment["PINBRIDGE_API_KEY"]
    login(cli, "-v")
    folder = cli.folder / "config"
    kept = (folder / "credentials.json").read_text("utf-8")
    secrets = {part for part in kept.replace("\\", "").split('"') if len(part) > 30}
    secrets |= {sandbox.api_key, sandbox.password}
    for arguments in (
        ["whoami", "-v"],
        ["doctor", "--json", "-v"],
        ["profiles", "--json"],
        ["pins", "list", "-v", "--json"],
        ["api", "pinbridge", "list_api_keys", "-v"],
        ["pins", "show", "00000000-0000-0000-0000-000000000000", "-v", "--json"],
        ["logout", "-v"],
    ):
        ended = cli(*arguments)
        for secret in secrets:
            assert secret not in ended.out + ended.err, arguments
    for file in folder.iterdir():
        if file.name != "credentials.json":
            text = file.read_text("utf-8")
            assert not [secret for secret in secrets if secret in text]


def test_arguments_of_processes_hold_no_secret(cli: Cli, sandbox: Sandbox) -> None:
    code = "import time; print('up', flush=True); time.sleep(60)"
    arguments = [*PROGRAM, "sandbox", "shell", "--", sys.executable, "-c", code]
    with subprocess.Popen(
        arguments, stdout=subprocess.PIPE, env={**os.environ, **cli.environment}
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"up\n"
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        shown = [Path(f"/proc/{pid}/cmdline").read_bytes() for pid in (process.pid, *children)]
        for pid in children:
            os.kill(int(pid), 15)
        process.wait(30)
    assert not [line for line in shown if sandbox.api_key.encode() in line or b"pb_" in line]
