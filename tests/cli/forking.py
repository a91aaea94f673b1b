"""Run many commands, each as a process of its own, without loading the modules for each.

`python -m tests.cli.forking` reads a line of JSON for each command (`arguments`, `stdin`, `environment`), forks, and
runs `python -m pinbridge` in the child. It answers with a line of JSON: `status`, `out`, `err`.
"""

from __future__ import annotations

import gc
import json
import os
import pkgutil
import runpy
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

import pinbridge_api

import pinbridge._pinbridge
import pinbridge._sync
import pinbridge.cli
from pinbridge.pinarkive import PinarkiveClient
from pinbridge.pinterest import PinterestClient

_PACKAGES = (pinbridge.cli, pinbridge._sync, pinbridge._pinbridge, pinbridge_api)
_CLIENTS = (pinbridge.PinbridgeClient, PinarkiveClient, PinterestClient)


def main() -> None:
    """Run the commands that come."""
    for package in _PACKAGES:
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            import_module(found.name)
    for client in _CLIENTS:
        client(base_url="http://localhost").close()
    gc.freeze()  # or else the first collection of each child copies everything
    for line in sys.stdin:
        print(json.dumps(_run(**json.loads(line))), flush=True)


def _run(arguments: list[str], stdin: str, environment: dict[str, str]) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as name:
        paths = [Path(name, stream) for stream in ("in", "out", "err")]
        paths[0].write_text(stdin)
        child = os.fork()
        if child == 0:
            _become(arguments, paths, environment)
        _, ended = os.waitpid(child, 0)
        out, err = (path.read_text() for path in paths[1:])
    return {"status": os.waitstatus_to_exitcode(ended), "out": out, "err": err}


def _become(arguments: list[str], paths: list[Path], environment: dict[str, str]) -> None:
    """Be the command, to the end of the process."""
    status = 1
    try:
        for number, (path, mode) in enumerate(zip(paths, "rww", strict=True)):
            with path.open(mode) as stream:
                os.dup2(stream.fileno(), number)
        sys.stdin = open(0, closefd=False)  # noqa: SIM115
        os.environ.update(environment)
        sys.argv[1:] = arguments
        runpy.run_module("pinbridge", run_name="__main__")
    except SystemExit as ended:
        status = int(ended.code or 0)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    main()
