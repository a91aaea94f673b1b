"""Publish a picture on a new sandbox, from sign-in to downloading the picture again.

It uses only the public API, as your own script would.
"""

from __future__ import annotations

import queue
import secrets
import shutil
import struct
import sys
import tempfile
import time
import zlib
from math import sin
from pathlib import Path
from typing import Any

from ..failures import CommandError
from ..framework import command
from ..output import Output
from ..state import State, pass_state
from .webhooks import receiver

BOARD = "Travel"
_WEBHOOK_WAIT = 30
_SIZE = 480


@command()
@pass_state
def demo(state: State) -> None:
    """Publish a picture on a local sandbox, end to end.

    Needs no account and no network: it starts a sandbox and a webhook receiver on this machine, signs
    in, publishes, receives the webhook, and stores the picture on IPFS. The exit status is 0 only if
    every step worked.
    """
    with tempfile.TemporaryDirectory() as name:
        picture = Path(name) / "mountains" / "mountains.png"
        picture.parent.mkdir()
        picture.write_bytes(_mountains())
        checks = _run(Steps(state.out), picture)
    failed = [check for check, passed in checks.items() if not passed]
    if failed:
        raise CommandError(
            f"checks failed: {', '.join(failed)}", "this is a bug in pinbridge: please report it"
        )
    # In a checkout, the command may not be on the path.
    program = "pinbridge" if shutil.which("pinbridge") else sys.argv[0]
    state.out.note("Everything worked. Now publish your own picture:")
    state.out.note(f"  {program} sandbox shell -- pinbridge publish photo.jpg --board Travel")


class Steps:
    """Print each step, with the time since the start."""

    def __init__(self, out: Output) -> None:
        self._out = out
        self._start = time.monotonic()

    def say(self, text: str) -> None:
        """Print one step."""
        elapsed = time.monotonic() - self._start
        step = {"seconds": round(elapsed, 1), "step": text.strip()}
        self._out.event(step, f"  {elapsed:5.1f} s  {text}", key="step")

    def progress(self, sent: int, total: int | None) -> None:
        """Print the progress of an upload."""
        share = f" ({100 * sent // total} %)" if total else ""
        self.say(f"  sent {sent:,} bytes{share}")


def _run(steps: Steps, picture: Path) -> dict[str, bool]:
    """Run all steps, and return whether each check passed."""
    from pinbridge import PinbridgeClient, webhooks
    from pinbridge.sandbox import Sandbox

    secret = secrets.token_hex(16)
    fields: dict[str, Any] = {
        "board": BOARD,
        "title": "Mountains at dusk",
        "description": "Three ridges, one sun.",
        "alt_text": "Layered mountains under an orange evening sky",
    }
    with (
        Sandbox.serve(pinterest={"media_seconds": 0.5}) as sandbox,
        receiver(0, secret) as (receiver_url, arrived),
        PinbridgeClient(base_url=sandbox.base_url) as client,
    ):
        client.clear_auth()
        steps.say(f"Sandbox started at {sandbox.base_url}")
        session = client.login(sandbox.email, sandbox.password)
        steps.say(f"Signed in as {session.user.email}, project {session.active_project.name}")

        key = client.api_keys.create(name="demo", scopes=["read", "write"])
        client.clear_auth()
        client.set_api_key(key.api_key)
        steps.say(f"Created the API key {key.name!r}, which all further calls use")

        account = client.pinterest.list_accounts()[0]
        boards = client.pinterest.list_boards(account.id)
        steps.say(
            f"Account {account.display_name} has the boards {', '.join(b.name for b in boards)}"
        )

        client.webhooks.create(url=receiver_url, secret=secret)
        steps.say("Registered a webhook")

        steps.say(f"Publishing {picture.name} ({picture.stat().st_size:,} bytes) on {BOARD}")
        pin = client.publish(
            picture,
            run_at=None,
            **fields,
            on_progress=steps.progress,
            on_status=lambda pin: steps.say(f"  pin is {pin.status}"),
        )
        steps.say(f"Published pin {pin.id} as {pin.pinterest_pin_id} on Pinterest")

        try:
            body, headers = arrived.get(timeout=_WEBHOOK_WAIT)
        except queue.Empty:
            return {"webhook received": False}
        if headers is None:
            return {"webhook signature": False}
        event = webhooks.parse_event(body, headers)
        steps.say(f"Received and verified the webhook {event.event} for pin {event.pin_id}")

        copy = picture.parent.parent / "copy.png"
        if pin.asset_id is not None:
            client.assets.download(pin.asset_id, copy)
        is_same = copy.exists() and copy.read_bytes() == picture.read_bytes()
        steps.say(
            f"Downloaded the picture: its bytes are {'identical' if is_same else 'DIFFERENT'}"
        )

        again = client.publish(picture, run_at=None, **fields)
        outcome = (
            "returned the same pin" if again.id == pin.id else f"published ANOTHER pin, {again.id}"
        )
        steps.say(f"Called publish again: {outcome}")
        return {
            "pin published": pin.status == "published",
            "webhook received": event.pin_id == pin.id and event.status == "published",
            "download identical": is_same,
            "published only once": again.id == pin.id,
            "stored on IPFS": _store(steps, sandbox.start_line()["pinarkive"], picture.parent),
            "Pinterest API": _pin(steps, sandbox.start_line()["pinterest"], picture),
        }


def _store(steps: Steps, ark: dict[str, Any], folder: Path) -> bool:
    """Store the folder of the picture on IPFS, and return whether everything worked."""
    from pinbridge.pinarkive import PinarkiveClient

    with PinarkiveClient(api_key=ark["api_key"], base_url=ark["base_url"]) as client:
        stored = client.upload_directory(folder, verify_cid=True)
        steps.say(f"PinArkive: stored the folder {folder.name!r}; verified its CID {stored.cid}")
        status = client.wait_until_pinned(stored.cid)
        steps.say(f"PinArkive: {status.status} on {len(status.peers or ())} peers")
        uploads = [upload.name for upload in client.iter_uploads()]
        steps.say(f"PinArkive: uploads in the account: {', '.join(map(str, uploads))}")
        return status.status == "pinned" and folder.name in uploads


def _pin(steps: Steps, line: dict[str, Any], picture: Path) -> bool:
    """Log in to Pinterest itself, create pins and a report, and return whether everything worked."""
    import httpx

    from pinbridge.pinterest import App, PinterestClient

    video, report = picture.with_name("clip.mp4"), picture.with_name("report.csv")
    video.write_bytes(_video())
    pages: list[str] = []

    def approve() -> str:
        """Approve on the consent page, and return the URL that it redirects to."""
        answer = httpx.post(pages[-1], data={"decision": "approve"}, trust_env=False)
        return answer.headers["location"]

    with PinterestClient(
        app=App(line["app_id"], line["app_secret"]),
        base_url=line["base_url"],
        oauth_url=line["oauth_url"],
        ad_account_id=line["ad_account_id"],
    ) as client:
        client.oauth.login(
            "user_accounts:read boards:read boards:write pins:read pins:write ads:read",
            open_browser=False,
            on_url=pages.append,
            read_redirect=approve,
        )
        steps.say(f"Pinterest: logged in as {client.user_account.get().username}")
        pin = client.pins.create("Mountains", picture, title="Dusk", create_board=True)
        steps.say(f"Pinterest: created a board, and pin {pin.id} with the picture")
        clip = client.pins.create_video("Mountains", video, title="Dusk, moving", cover=1)
        steps.say(f"Pinterest: uploaded a video, and created pin {clip.id} with it")
        client.reports.run(
            to=report,
            start_date="2026-01-01",
            end_date="2026-01-07",
            granularity="DAY",
            level="CAMPAIGN",
            columns=["SPEND_IN_DOLLAR"],
            report_format="CSV",
        )
        rows = report.read_text("utf-8").splitlines()
        steps.say(f"Pinterest: downloaded a report of {len(rows) - 1} rows")
        return clip.creative_type == "VIDEO" and len(rows) > 1


def _video() -> bytes:
    """Return a minimal MP4 container, without frames to play."""
    kind = struct.pack(">I4s4sI", 16, b"ftyp", b"isom", 512)
    return kind + struct.pack(">I4s", 8, b"moov") + struct.pack(">I4s", 12, b"mdat") + b"data"


def _mountains() -> bytes:
    """Draw three ridges before an evening sky, as a PNG."""
    ridges = ((0.45, 3, (120, 80, 110)), (0.6, 5, (85, 55, 90)), (0.75, 8, (45, 30, 60)))
    rows = bytearray()
    for y in range(_SIZE):
        rows.append(0)  # no filter
        sky = (250 - y // 6, 150 - y // 8, 90 + y // 8)
        for x in range(_SIZE):
            color = sky
            for height, waves, shade in ridges:
                if y > _SIZE * (height + 0.06 * sin(waves * x / _SIZE * 3 + waves)):
                    color = shade
            rows += bytes(color)
    header = struct.pack(">IIBBBBB", _SIZE, _SIZE, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
