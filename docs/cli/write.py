"""Write what the docs show of the command line: `python docs/cli/write.py [--sessions]`.

The reference of all commands and AGENTS.md come from the commands themselves; with `--sessions` the recorded
sessions in cli.md are recorded again, on a pseudo-terminal, against a fresh sandbox.
"""

from __future__ import annotations

import os
import pty
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from pinbridge.cli.agent_help import text as agent_help
from pinbridge.cli.app import COMMANDS, app
from pinbridge.cli.exit_codes import MEANINGS
from pinbridge.cli.sandboxes import fresh_sandbox
from pinbridge.sandbox._shared import scenarios

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "cli.md"
REFERENCE = ROOT / "docs" / "cli-reference.md"
AGENTS = ROOT / "AGENTS.md"
_WIDTH = 100
_ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")
_SESSION = re.compile(r"(<!-- session\n(.*?)-->\n).*?(<!-- /session -->)", re.DOTALL)


def reference() -> str:
    """Return the page with the help of every command."""
    parts = [
        "# Commands",
        "Every command with its help, written by `make cli-docs`. The guide is [the command line](cli.md). Every "
        "operation of `pinbridge api` has help too, from the description of its service.",
    ]
    for path, command in _commands(app, "pinbridge"):
        context = click.Context(
            command, info_name=path, terminal_width=_WIDTH, **app.context_settings
        )
        depth = 2 if path.count(" ") <= 1 else 3
        parts.append(f"{'#' * depth} {path}\n\n```text\n{_help(command, context)}\n```")
    return "\n\n".join(parts) + "\n"


def _help(command: click.Command, context: click.Context) -> str:
    lines = command.get_help(context).splitlines()
    return "\n".join(line.rstrip() for line in lines).strip()


def _commands(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    yield path, command
    if isinstance(command, click.Group) and path != "pinbridge api":
        context = click.Context(command)
        for name in command.list_commands(context):
            child = command.get_command(context, name)
            if child is not None:
                yield from _commands(child, f"{path} {name}")


def tables(page: str) -> str:
    """Return the page with its tables of exit statuses and scenarios written again."""
    codes = [(str(int(code)), meaning) for code, meaning in MEANINGS.items()]
    shipped = [(f"`{name}`", scenarios.load(name).about) for name in scenarios.names()]
    page = _with_table(page, "exit-codes", ("Status", "Meaning"), codes)
    return _with_table(page, "scenarios", ("Scenario", "What it shows"), shipped)


def _with_table(
    page: str, mark: str, head: tuple[str, str], rows: Sequence[tuple[str, str]]
) -> str:
    before, _, rest = page.partition(f"<!-- {mark} -->")
    _, end, after = rest.partition(f"<!-- /{mark} -->")
    lines = [f"| {left} | {right} |" for left, right in (head, ("---", "---"), *rows)]
    return "\n".join([f"{before}<!-- {mark} -->", *lines, f"{end}{after}"])


def sessions(page: str) -> str:
    """Return the page with its sessions recorded again."""

    def recorded(match: re.Match[str]) -> str:
        shown = record(match[2].strip().splitlines())
        return f"{match[1]}\n```console\n{shown}\n```\n\n{match[3]}"

    return _SESSION.sub(recorded, page)


def record(lines: list[str]) -> str:
    """Run commands on a pseudo-terminal against a fresh sandbox, and return what is seen."""
    shown: list[str] = []
    with fresh_sandbox() as environment, tempfile.TemporaryDirectory() as folder:
        shutil.copy(ROOT / "examples" / "media" / "mountains.jpg", folder)
        bin_folder = Path(sys.executable).parent
        seen = {**environment, "COLUMNS": str(_WIDTH), "TERM": "xterm", "NO_COLOR": "1"}
        seen["PATH"] = f"{bin_folder}{os.pathsep}{os.environ['PATH']}"
        for line in lines:
            shown.append(f"$ {line}")
            shown += _run(line, folder, {**os.environ, **seen})
    return "\n".join(shown)


def _run(line: str, folder: str, environment: dict[str, str]) -> list[str]:
    main, child = pty.openpty()
    words = ["sh", "-c", line] if "|" in line else shlex.split(line)
    process = subprocess.Popen(  # noqa: S603
        words, stdin=child, stdout=child, stderr=child, cwd=folder, env=environment
    )
    os.close(child)
    output = b""
    while True:
        try:
            chunk = os.read(main, 65536)
        except OSError:  # the other side is closed
            break
        output += chunk
    os.close(main)
    process.wait()
    # What is drawn over, such as progress, is on a line that was erased.
    text = _ESCAPE.sub("", output.decode().replace("\r\n", "\n"))
    return [found.rstrip() for found in text.splitlines() if "━" not in found and found.strip()]


def main() -> None:
    """Write the pages."""
    REFERENCE.write_text(reference(), "utf-8", newline="\n")
    AGENTS.write_text(f"{agent_help()}\n", "utf-8", newline="\n")
    page = tables(PAGE.read_text("utf-8"))
    if "--sessions" in sys.argv[1:]:
        page = sessions(page)
    PAGE.write_text(page, "utf-8", newline="\n")
    print(f"{len(COMMANDS)} commands")  # noqa: T201


if __name__ == "__main__":
    main()
