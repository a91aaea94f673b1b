"""`python -m pinbridge.sandbox`: the sandbox as a program."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from pinbridge.sandbox.pinbridge.settings import Settings

if TYPE_CHECKING:
    from pinbridge.sandbox.sandbox import Options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m pinbridge.sandbox",
        description="Run a local PinBridge server. When it is ready it prints one line of JSON.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=int, default=8000, help="port to listen on; 0: a free one")
    parser.add_argument("--state", metavar="FILE", help="keep everything in this file")
    parser.add_argument("--no-seed", action="store_true", help="begin without a workspace")
    parser.add_argument("--frozen", action="store_true", help="let time stand still")
    parser.add_argument(
        "--allow-host",
        metavar="NAME",
        action="append",
        default=[],
        dest="allow_hosts",
        help="accept requests to this host name too, besides IP addresses and local names",
    )
    parser.add_argument(
        "--max-upload-bytes", type=int, default=Settings().max_upload_bytes, metavar="N"
    )
    parser.add_argument(
        "--set",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        dest="settings",
        help="another setting, such as session_seconds=60; docs/sandbox.md lists them",
    )
    parser.add_argument(
        "--rate-per-account",
        type=float,
        metavar="N",
        help="publishes that one account can make at once; also raises the common limit to it",
    )
    parser.add_argument(
        "--publish-seconds",
        type=float,
        default=Settings().publish_seconds,
        metavar="S",
        help="how long a pin is queued, and how long publishing takes",
    )
    return parser


def _options(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> Options:
    options: Options = {
        "state": arguments.state,
        "seed": not arguments.no_seed,
        "frozen": arguments.frozen,
        "allow_hosts": arguments.allow_hosts,
        "max_upload_bytes": arguments.max_upload_bytes,
        "queue_seconds": arguments.publish_seconds,
        "publish_seconds": arguments.publish_seconds,
    }
    if arguments.rate_per_account is not None:
        capacity: float = arguments.rate_per_account
        options["rate_account_capacity"] = capacity
        options["rate_global_capacity"] = max(capacity, Settings().rate_global_capacity)
    return cast("Options", {**options, **_settings(parser, arguments.settings)})


def _settings(parser: argparse.ArgumentParser, pairs: Sequence[str]) -> dict[str, Any]:
    """Return the settings of `--set`; `SERVICE.NAME=VALUE` is one of a further service."""
    settings: dict[str, Any] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            parser.error("argument --set: expected NAME=VALUE, such as session_seconds=60")
        service, dot, own = name.strip().rpartition(".")
        target: dict[str, Any] = settings.setdefault(service, {}) if dot else settings
        if own in target:
            parser.error(f"argument --set: {name.strip()} is given twice")
        target[own] = value.strip()
    return settings


def main(argv: Sequence[str] | None = None) -> int:
    """Run the server until SIGINT or SIGTERM, and return the exit status."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    # After the arguments are read, so that help and usage errors appear at once.
    import msgspec

    from pinbridge.sandbox._shared.database import StateFileError
    from pinbridge.sandbox.sandbox import INSTALL, Sandbox

    stopped = threading.Event()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda number, frame: stopped.set())
    try:
        options = _options(parser, arguments)
        sandbox = Sandbox.serve(arguments.host, arguments.port, **options)
        sandbox.start()
    except (OSError, StateFileError, msgspec.ValidationError) as error:
        sys.stderr.write(f"pinbridge.sandbox: {error}\n")
        return 1
    except ModuleNotFoundError as error:
        sys.stderr.write(
            f"pinbridge.sandbox: the module {error.name} is missing."
            f" The sandbox needs some extra packages: {INSTALL}\n"
        )
        return 1
    sys.stdout.write(json.dumps(sandbox.start_line()) + "\n")
    sys.stdout.flush()
    stopped.wait()
    sandbox.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
