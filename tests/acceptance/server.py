"""The sandbox as a process of its own, as a user starts it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import httpx

ROOT = Path(__file__).resolve().parents[2]
STOP_SECONDS = 10


@attrs.frozen
class Server:
    """A running sandbox."""

    process: subprocess.Popen[str]
    start: dict[str, str]

    @property
    def base_url(self) -> str:
        return self.start["base_url"]

    @property
    def credentials(self) -> dict[str, str]:
        """Constructor arguments of a client."""
        return {"base_url": self.base_url, "api_key": self.start["api_key"]}

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """Use one of the sandbox's own controls."""
        url = f"{self.base_url}/_sandbox{path}"
        answer = httpx.request(method, url, json=body, trust_env=False)
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def kill(self) -> None:
        """End the process as a power failure would."""
        self.process.kill()
        self.process.wait()


@contextmanager
def running_sandbox(*arguments: str, port: int = 0) -> Iterator[Server]:
    """Start the sandbox on a port and stop it at the end."""
    command = [sys.executable, "-m", "pinbridge.sandbox", "--port", str(port), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line, "the sandbox did not start"
            yield Server(process, json.loads(line))
        finally:
            process.terminate()
            process.wait(STOP_SECONDS)
