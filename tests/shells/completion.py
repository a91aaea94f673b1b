"""Completion in bash, zsh and fish, as a person types it. Run by `make test-shells`."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

# Ctrl-T prints the line as it is; shells handle one key after the other, so nothing waits for a clock.
BASH = r"""
PS1=; bind 'set show-all-if-ambiguous on'; bind 'set completion-query-items 0'; bind 'set page-completions off'
bind 'set enable-bracketed-paste off'
eval "$(pinbridge completion bash)"
bind -x '"\C-t": printf "LINE<%s>\n" "$READLINE_LINE"; READLINE_LINE='
echo REA''DY
"""
ZSH = r"""
PS1=; unsetopt prompt_cr zle_bracketed_paste 2>/dev/null; autoload -Uz compinit; compinit -u -D
LISTMAX=10000; eval "$(pinbridge completion zsh)"
tell() { zle -I; print -r -- "LINE<$BUFFER>"; BUFFER= }; zle -N tell; bindkey '^T' tell; bindkey '^I' complete-word
echo REA''DY
"""
STARTS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], BASH),
    "zsh": (["zsh", "-f", "-i"], ZSH),
}


class Shell:
    """A shell on a pseudo-terminal."""

    def __init__(self, command: list[str], script: str, environment: dict[str, str]) -> None:
        self._terminal, child = pty.openpty()
        self._process = subprocess.Popen(
            command,
            stdin=child,
            stdout=child,
            stderr=child,
            env=environment,
            cwd=environment["HOME"],
            start_new_session=True,
        )
        os.close(child)
        path = Path(environment["HOME"], "start")
        path.write_text(script)
        self._type(". ./start\n")
        self._read_until(r"READY\r?\n")

    def complete(self, text: str) -> tuple[str, str]:
        """Return the line after Tab, and what the shell lists below it."""
        self._type(f"{text}\t\x14")
        shown = self._read_until(r"LINE<(.*?)>\r?\n")
        found = re.search(r"LINE<(.*?)>", shown)
        assert found is not None
        return found[1], shown[: found.start()]

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._terminal)

    def _type(self, text: str) -> None:
        os.write(self._terminal, text.encode())

    def _read_until(self, pattern: str) -> str:
        shown = ""
        while not re.search(pattern, shown):
            ready, _, _ = select.select([self._terminal], [], [], 30)
            assert ready, shown
            shown += os.read(self._terminal, 65536).decode()
        return shown


class Fish:
    """Fish, which tells what it would complete."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def complete(self, text: str) -> tuple[str, str]:
        """Return the line after Tab, and the list of what fits."""
        script = "pinbridge completion fish | source; complete -C $argv[1]"
        done = subprocess.run(
            ["fish", "--no-config", "-c", script, text],
            capture_output=True,
            text=True,
            check=True,
            env=self._environment,
            cwd=self._environment["HOME"],
        )
        assert done.stderr == ""
        fitting = [line.partition("\t")[0] for line in done.stdout.splitlines()]
        if len(fitting) != 1:
            return text, done.stdout
        # Fish puts a space after what is complete, and none after `name=`.
        end = "" if fitting[0].endswith("=") else " "
        return f"{text.rpartition(' ')[0]} {fitting[0]}{end}", done.stdout

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture(scope="module", params=["bash", "zsh", "fish"])
def shell(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shell | Fish]:
    home = tmp_path_factory.mktemp("home")
    (home / "photo.png").write_bytes(b"")
    (home / "config").mkdir()
    (home / "config" / "profiles.json").write_text('{"profiles": {"client-a": {}}}')
    environment = {
        "HOME": str(home),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.defpath}",
        "PINBRIDGE_CONFIG_DIR": str(home / "config"),
        "TERM": "xterm",
        "COLUMNS": "160",
        "LINES": "60",
    }
    name = request.param
    made = Fish(environment) if name == "fish" else Shell(*STARTS[name], environment)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("pinbridge whoa", "pinbridge whoami "),
        ("pinbridge -v boards ch", "pinbridge -v boards check "),
        ("pinbridge boards create Travel --pri", "pinbridge boards create Travel --privacy "),
        ("pinbridge boards list --js", "pinbridge boards list --json "),
        ("pinbridge boards list --profile cl", "pinbridge boards list --profile client-a "),
        ("pinbridge team invite a@b.c --role vi", "pinbridge team invite a@b.c --role viewer "),
        ("pinbridge explain invalid_im", "pinbridge explain invalid_image "),
        ("pinbridge sandbox play broken", "pinbridge sandbox play broken-images "),
        ("pinbridge publish pho", "pinbridge publish photo.png "),
        ("pinbridge pinarkive upload pho", "pinbridge pinarkive upload photo.png "),
        ("pinbridge api pintere", "pinbridge api pinterest "),
        ("pinbridge api pinterest boards_cr", "pinbridge api pinterest boards_create "),
        ("pinbridge api pinbridge list_pins -p li", "pinbridge api pinbridge list_pins -p limit="),
    ],
)
def test_what_is_typed_is_completed(shell: Shell | Fish, typed: str, completed: str) -> None:
    line, _ = shell.complete(typed)
    assert line == completed


@pytest.mark.parametrize(
    ("typed", "listed"),
    [
        ("pinbridge boards ", {"list": "List the boards of an account.", "find": "Find a board"}),
        ("pinbridge a", {"accounts": "List and connect", "api": "Call any operation"}),
        ("pinbridge ", {"whoami": "Show who is signed in, and where."}),
        ("pinbridge boards create x --pr", {"--privacy": "Who can see it.", "--profile": "Use"}),
        ("pinbridge api pinterest boards_", {"boards_get": "GET /boards/{board_id}"}),
        ("pinbridge api pinbridge list_p", {"list_pins": "List pins"}),
        ("pinbridge api pinterest ", {"ads_list": "", "boards_list": "", "pins_create": ""}),
    ],
)
def test_what_fits_is_listed_with_what_it_does(
    request: pytest.FixtureRequest, shell: Shell | Fish, typed: str, listed: dict[str, str]
) -> None:
    _, shown = shell.complete(typed)
    for name, text in listed.items():
        assert name in shown
        # Bash has no place for descriptions.
        assert text in shown or "bash" in request.node.name
