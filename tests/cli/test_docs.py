"""The pages that commands write are up to date; secrets are nowhere."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from pinbridge.cli.app import app
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


# What differs from run to run; and the steps of a pin, which are seen or not as the polling falls.
VARYING = re.compile(
    r"[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\d \d\d:\d\d|in /\S+|127\.0\.0\.1:\d+|\d+ ms|Python 3.*"
    r"|^mountains.jpg: (?:queued|publishing)\n",
    re.MULTILINE,
)


def test_recorded_sessions_are_what_the_commands_show() -> None:
    write = writer()
    page = write.PAGE.read_text("utf-8")
    assert len(write._SESSION.findall(page)) == 3
    recorded = write.sessions(page)
    assert VARYING.sub("", recorded) == VARYING.sub("", page), "run make cli-docs ARGS=--sessions"


COMMAND = re.compile(r"""(?<![\w./-])pinbridge (?:"[^"]*"|'[^']*'|[^#|<>&)"'])*""")


def shown_commands() -> Iterator[tuple[str, str]]:
    """Every command line in the console blocks of the pages."""
    for page in (ROOT / "README.md", ROOT / "AGENTS.md", *sorted((ROOT / "docs").rglob("*.md"))):
        text = re.sub(
            r"<!-- session\n.*?<!-- /session -->", "", page.read_text("utf-8"), flags=re.S
        )
        for block in re.findall(r"^```console\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
            for line in block.replace("\\\n", " ").splitlines():
                for found in COMMAND.findall(line):
                    yield page.name, found.strip()


def wrong_with(line: str) -> str:
    """Tell what the program would complain about, but for files that are not there."""
    words = shlex.split(line)[1:]
    command: click.Command = app
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        found = command.get_command(click.Context(command), words[0])
        if found is None:
            break
        command, words = found, words[1:]
    try:
        with command.make_context("pinbridge", words):
            return ""
    except click.exceptions.Exit:  # of --help
        return ""
    except click.UsageError as error:
        return "" if "does not exist" in str(error) else f"{line}: {error}"


def test_commands_on_the_pages_exist(capsys: pytest.CaptureFixture[str]) -> None:
    shown = list(shown_commands())
    assert len(shown) > 40
    assert [(page, wrong) for page, line in shown if (wrong := wrong_with(line))] == []


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
        ("pinbridge boards list --js", "--json"),
        ("pinbridge boards --quie", "--quiet"),
        ("pinbridge publish pho", "file,pho"),
        ("pinbridge sandbox play broken", "broken-images"),
        ("pinbridge api pinterest boards_g", "boards_get"),
    ],
)
def test_completion(cli: Cli, words: str, wanted: str) -> None:
    ended = cli(
        _PINBRIDGE_COMPLETE="bash_complete",
        COMP_WORDS=words,
        COMP_CWORD=str(len(words.split()) - 1),
    )
    assert wanted in ended.out


def test_descriptions_of_completions(cli: Cli) -> None:
    """Whole ones, and of operations too; a description without summaries has a method and a path."""
    for words, wanted in (
        (
            "pinbridge boards ch",
            "check\tCheck whether pins can be published on a board; exits with 7",
        ),
        ("pinbridge api pinterest boards_g", "boards_get\tGET /boards/{board_id}"),
        ("pinbridge api pinbridge list_pins", "list_pins\tList pins"),
    ):
        word = words.rpartition(" ")[2]
        ended = cli(_PINBRIDGE_COMPLETE="fish_complete", COMP_WORDS=words, COMP_CWORD=word)
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
