"""Run commands: in this process where a process adds nothing, else as a process."""

from __future__ import annotations

import io
import json
import os
import select
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from pinbridge.cli import main
from pinbridge.sandbox import Sandbox

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-m", "pinbridge"]


class Ended(NamedTuple):
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def json_lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def rows(self) -> list[list[str]]:
        return [line.split("\t") for line in self.out.splitlines()]


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def piped(text: str) -> io.TextIOWrapper:
    """Make a standard input that is not a terminal."""
    return io.TextIOWrapper(io.BytesIO(text.encode()))


class Cli:
    """Run commands against a sandbox, with a configuration of their own."""

    def __init__(
        self, sandbox: Sandbox, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
    ) -> None:
        self.sandbox = sandbox
        self.folder = folder
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        self.environment = {
            "PINBRIDGE_BASE_URL": sandbox.base_url,
            "PINBRIDGE_API_KEY": sandbox.api_key,
            "PINBRIDGE_CONFIG_DIR": str(folder / "config"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "COLUMNS": "160",
        }

    def __call__(
        self, *arguments: object, input: str = "", terminal: bool = False, **environment: str | None
    ) -> Ended:
        """Run a command in this process."""
        self._capsys.readouterr()
        with self._monkeypatch.context() as patch:
            for name, value in {**self.environment, **environment}.items():
                if value is None:
                    patch.delenv(name, raising=False)
                else:
                    patch.setenv(name, value)
            patch.chdir(self.folder)
            patch.setattr(sys, "stdin", Terminal(input) if terminal else piped(input))
            if terminal:
                out, err = Terminal(), Terminal()
                patch.setattr(sys, "stdout", out)
                patch.setattr(sys, "stderr", err)
                return Ended(main([str(one) for one in arguments]), out.getvalue(), err.getvalue())
            try:
                status = main([str(one) for one in arguments])
            except SystemExit as ended:  # of the completion
                status = int(ended.code or 0)
        return Ended(status, *self._capsys.readouterr())

    def process(
        self, *arguments: object, input: str = "", environment: Mapping[str, str] | None = None
    ) -> Ended:
        """Run a command as a process."""
        done = subprocess.run(
            [*PROGRAM, *map(str, arguments)],
            input=input,
            capture_output=True,
            text=True,
            cwd=self.folder,
            env={**os.environ, **self.environment, **(environment or {})},
            timeout=60,
            check=False,
        )
        return Ended(done.returncode, done.stdout, done.stderr)


def read_until(terminal: int, text: str, process: subprocess.Popen[bytes]) -> str:
    """Return what a process shows on its terminal up to a text; end the process if it never comes."""
    shown = ""
    while text not in shown:
        ready, _, _ = select.select([terminal], [], [], 30)
        if not ready:
            process.kill()
            raise AssertionError(f"{text!r} is not shown: {shown}")
        shown += os.read(terminal, 4096).decode()
    return shown
