"""Publish a real picture on the local sandbox, from sign-in to the picture downloaded again.

It starts the sandbox and a webhook receiver on this machine, then does what a script of yours would
do, with the public API only. The exit status is 0 only if every step held.

Usage: python examples/demo.py
"""

from __future__ import annotations

import json
import queue
import secrets
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from pinbridge import PinbridgeClient, PinbridgeError, WebhookSignatureError, webhooks
from pinbridge.pinarkive import PinarkiveClient

PICTURE = Path(__file__).parent / "media" / "mountains.jpg"
BOARD = "Travel"
WEBHOOK_WAIT = 30


@contextmanager
def sandbox() -> Iterator[dict[str, Any]]:
    """Start the sandbox server and yield its start line."""
    process = subprocess.Popen(
        [sys.executable, "-m", "pinbridge.sandbox", "--port", "0"],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            sys.exit("the sandbox did not start")
        yield json.loads(line)
    finally:
        process.terminate()
        process.wait()


@contextmanager
def webhook_receiver(secret: str) -> Iterator[tuple[str, queue.Queue[webhooks.Event]]]:
    """Receive deliveries, check their signatures, and queue the events."""
    events: queue.Queue[webhooks.Event] = queue.Queue()

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            try:
                webhooks.verify(body, self.headers[webhooks.SIGNATURE_HEADER], secret)
            except WebhookSignatureError:
                status = 401
            else:
                status = 204
                events.put(webhooks.parse_event(body, dict(self.headers)))
            self.send_response(status)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """Keep the terminal for the demo."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/pinbridge", events
    finally:
        server.shutdown()
        server.server_close()


class Steps:
    """Print what is going on, with the time since the start."""

    def __init__(self) -> None:
        self._start = time.monotonic()

    def say(self, text: str) -> None:
        """Print one step."""
        print(f"  {time.monotonic() - self._start:5.1f} s  {text}", flush=True)

    def progress(self, sent: int, total: int | None) -> None:
        """Print how far an upload is."""
        share = f" ({100 * sent // total} %)" if total else ""
        self.say(f"  sent {sent:,} bytes{share}")


def run() -> bool:
    """Run the demo and tell whether everything held."""
    steps, secret = Steps(), secrets.token_hex(16)
    with sandbox() as start, webhook_receiver(secret) as (receiver_url, events):
        steps.say(f"Sandbox at {start['base_url']}")
        client = PinbridgeClient(base_url=start["base_url"])
        with client:
            session = client.auth.login(email=start["email"], password=start["password"])
            client.set_bearer_token(session.access_token)
            steps.say(f"Signed in as {session.user.email}, project {session.active_project.name}")

            key = client.api_keys.create(name="demo", scopes=["read", "write"])
            client.clear_auth()
            client.set_api_key(key.api_key)
            steps.say(f"API key {key.name!r} made; everything below uses it")

            account = client.pinterest.list_accounts()[0]
            boards = client.pinterest.list_boards(account.id)
            steps.say(f"Account {account.display_name}, boards {', '.join(b.name for b in boards)}")

            client.webhooks.create(url=receiver_url, secret=secret)
            steps.say("Webhook registered")

            steps.say(f"Publishing {PICTURE.name} ({PICTURE.stat().st_size:,} bytes) on {BOARD}")
            pin = client.publish(
                PICTURE,
                board=BOARD,
                title="Mountains at dusk",
                description="Four ridges, one sun.",
                alt_text="Layered mountains under an orange evening sky",
                on_progress=steps.progress,
                on_status=lambda p: steps.say(f"  pin is {p.status}"),
            )
            steps.say(f"Published: pin {pin.id}, {pin.pinterest_pin_id} on Pinterest")

            event = events.get(timeout=WEBHOOK_WAIT)
            steps.say(f"Webhook received and verified: {event.event} for pin {event.pin_id}")

            with tempfile.TemporaryDirectory() as folder:
                copy = Path(folder) / "copy.jpg"
                assert pin.asset_id is not None
                client.assets.download(pin.asset_id, copy)
                is_same = copy.read_bytes() == PICTURE.read_bytes()
            steps.say(f"Downloaded again: {'identical' if is_same else 'DIFFERENT'}, byte for byte")

            again = client.publish(
                PICTURE,
                board=BOARD,
                title="Mountains at dusk",
                description="Four ridges, one sun.",
                alt_text="Layered mountains under an orange evening sky",
            )
            steps.say(f"The same call again gives the same pin: {again.id == pin.id}")
            is_stored = store(steps, start["pinarkive"])
            return (
                pin.status == "published"
                and event.pin_id == pin.id
                and event.status == "published"
                and is_same
                and again.id == pin.id
                and is_stored
            )


def store(steps: Steps, ark: dict[str, Any]) -> bool:
    """Store the folder of the picture on IPFS, and tell whether everything held."""
    with PinarkiveClient(api_key=ark["api_key"], base_url=ark["base_url"]) as client:
        stored = client.upload_directory(PICTURE.parent, verify_cid=True)
        steps.say(
            f"PinArkive: folder {PICTURE.parent.name!r} stored, its CID verified: {stored.cid}"
        )
        status = client.wait_until_pinned(stored.cid)
        steps.say(f"PinArkive: {status.status} on {len(status.peers or ())} peers")
        uploads = [upload.name for upload in client.iter_uploads()]
        steps.say(f"PinArkive: uploads are {', '.join(map(str, uploads))}")
        return status.status == "pinned" and PICTURE.parent.name in uploads


if __name__ == "__main__":
    try:
        HELD = run()
    except (PinbridgeError, queue.Empty) as problem:
        sys.exit(f"The demo failed: {problem or 'no webhook arrived'}")
    print("All of it held." if HELD else "Something did not hold; see above.")
    sys.exit(0 if HELD else 1)
