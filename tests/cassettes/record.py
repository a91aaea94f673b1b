"""Record the flows, from a sandbox that this program starts or from any server of the API.

    python -m tests.cassettes.record

Without PINBRIDGE_BASE_URL a sandbox is recorded, the same way every time. With it, these are needed:

    PINBRIDGE_API_KEY, PINBRIDGE_EMAIL, PINBRIDGE_PASSWORD
    PINBRIDGE_PICTURE_URL    a picture that the service can download

One pin is published on the first board of the first account, and deleted again.
"""

from __future__ import annotations

import asyncio
import datetime
import os
import sys
from pathlib import Path

import vcr

from pinbridge import PinbridgeClient
from pinbridge._core.runtime import Runtime
from pinbridge.sandbox import Sandbox
from tests.cassettes import flows, scrub

FOLDER = Path(__file__).parent
PICTURE_URL = "https://example.com/picture.jpg"
START = datetime.datetime(2026, 3, 2, 9, 0, tzinfo=datetime.UTC)


def recorder(record_mode: str, scrubber: scrub.Scrubber) -> vcr.VCR:
    """Set vcrpy up; replaying, everything but the server has to be the same."""
    return vcr.VCR(
        record_mode=record_mode,
        match_on=["method", "path", "query", "body"],
        before_record_request=scrubber.request,
        before_record_response=scrubber.response,
        decode_compressed_response=True,
    )


def record(folder: Path, actor: flows.Actor) -> None:
    """Record all flows into a directory, instead of what is there."""
    known = {actor.password: "recorded-password", actor.email: "recorded@example.com"}
    tape = recorder("all", scrub.Scrubber(known))
    for name, flow in flows.FLOWS.items():
        path = folder / f"{name}.yaml"
        path.unlink(missing_ok=True)
        with tape.use_cassette(path):
            asyncio.run(flow(actor))  # type: ignore[arg-type]


def record_sandbox(folder: Path) -> None:
    """Record a sandbox whose time and ids are always the same."""
    with Sandbox.serve(frozen=True, start=START, random_seed=1) as sandbox:
        client = PinbridgeClient(
            base_url=sandbox.base_url,
            api_key=sandbox.api_key,
            runtime=Runtime(random=lambda: 0.5, sleep=sandbox.advance),
        )
        with client:
            record(
                folder,
                flows.Actor(
                    client=flows.Awaited(client),
                    email=sandbox.email,
                    password=sandbox.password,
                    picture_url=PICTURE_URL,
                ),
            )


def main() -> None:
    """Record what the environment says."""
    if "PINBRIDGE_BASE_URL" not in os.environ:
        record_sandbox(FOLDER)
        return
    missing = [
        name
        for name in ("API_KEY", "EMAIL", "PASSWORD", "PICTURE_URL")
        if f"PINBRIDGE_{name}" not in os.environ
    ]
    if missing:
        sys.exit(f"set {', '.join(f'PINBRIDGE_{name}' for name in missing)}")
    with PinbridgeClient() as client:
        actor = flows.Actor(
            client=flows.Awaited(client),
            email=os.environ["PINBRIDGE_EMAIL"],
            password=os.environ["PINBRIDGE_PASSWORD"],
            picture_url=os.environ["PINBRIDGE_PICTURE_URL"],
        )
        record(FOLDER, actor)


if __name__ == "__main__":
    main()
