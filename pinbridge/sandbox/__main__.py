"""`python -m pinbridge.sandbox`: the sandbox as a program."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from collections.abc import Sequence
from types import FrameType
from typing import TYPE_CHECKING, cast

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
    defaults = Settings()
    parser.add_argument(
        "--max-upload-bytes", type=int, default=defaults.max_upload_bytes, metavar="N"
    )
    parser.add_argument(
        "--set",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        dest="settings",
        help="another setting, such as session_seconds=60; see pinbridge.sandbox.pinbridge.settings",
    )
    parser.add_argument(
        "--rate-per-account",
        type=float,
        metavar="N",
        help="publishes that one account can make at once; also lifts the common limit to it",
    )
    parser.add_argument(
        "--publish-seconds",
        type=float,
        default=defaults.publish_seconds,
        metavar="S",
        help="how long a pin is queued, and how long publishing takes",
    )
    return parser


def _options(arguments: argparse.Namespace) -> Options:
    options: Options = {
        "state": arguments.state,
        "seed": not arguments.no_seed,
        "frozen": arguments.frozen,
        "max_upload_bytes": arguments.max_upload_bytes,
        "queue_seconds": arguments.publish_seconds,
        "publish_seconds": arguments.publish_seconds,
    }
    if arguments.rate_per_account is not None:
        capacity: float = arguments.rate_per_account
        options["rate_account_capacity"] = capacity
        options["rate_global_capacity"] = max(capacity, Settings().rate_global_capacity)
    for pair in arguments.settings:
        name, _, value = pair.partition("=")
        options.update(cast("Options", {name: value}))
    return options


def main(argv: Sequence[str] | None = None) -> int:
    """Run the server until SIGINT or SIGTERM, and return the exit status."""
    arguments = _parser().parse_args(argv)
    # Help and mistakes are answered without all that a server needs.
    import msgspec

    from pinbridge.sandbox._shared.tables import StateFileError
    from pinbridge.sandbox.sandbox import Sandbox

    stopped = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        stopped.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    try:
        sandbox = Sandbox.serve(arguments.host, arguments.port, **_options(arguments))
        sandbox.start()
    except (OSError, OverflowError, StateFileError, msgspec.ValidationError) as error:
        sys.stderr.write(f"pinbridge.sandbox: {error}\n")
        return 1
    sys.stdout.write(json.dumps(sandbox.start_line()) + "\n")
    sys.stdout.flush()
    stopped.wait()
    sandbox.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
