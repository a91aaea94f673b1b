"""Webhooks: manage them, receive their deliveries, and trigger them on a sandbox."""

from __future__ import annotations

import os
import queue
import secrets
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import click

from ..exit_codes import ExitCode
from ..failures import CommandError
from ..framework import group
from ..inputs import account_of
from ..sandboxes import Controls
from ..state import State, pass_state
from .access import read_secret

COLUMNS = ("id", "url", "is_enabled", "events")
EVENTS = click.Choice(["pin.published", "pin.failed"])
_MAX_BYTES = 1_000_000
_FORWARD_TIMEOUT = 10
_READ_TIMEOUT = 10
_VARIABLE = "PINBRIDGE_WEBHOOK_SECRET"


@group()
def webhooks() -> None:
    """Manage webhooks, and receive their deliveries."""


@webhooks.command("list")
@pass_state
def list_webhooks(state: State) -> None:
    """List webhooks."""
    state.out.rows(state.client.webhooks.list(), COLUMNS, empty="No webhooks.")


@webhooks.command()
@click.argument("url")
@click.option("--event", "events", type=EVENTS, multiple=True, help="Only this event.")
@click.option("--secret-stdin", is_flag=True, help="Read the secret from standard input.")
@pass_state
def create(state: State, url: str, events: tuple[str, ...], secret_stdin: bool) -> None:
    """Create a webhook; its secret comes from PINBRIDGE_WEBHOOK_SECRET or standard input."""
    secret = _secret(secret_stdin)
    fields: dict[str, Any] = {"events": list(events)} if events else {}
    state.out.record(state.client.webhooks.create(url=url, secret=secret, **fields), COLUMNS)


@webhooks.command()
@click.argument("webhook_id", metavar="ID")
@click.option("--enable/--disable", "is_enabled", default=None, help="Turn deliveries on or off.")
@click.option("--url", help="Another URL.")
@pass_state
def edit(state: State, webhook_id: str, is_enabled: bool | None, url: str | None) -> None:
    """Change a webhook."""
    fields: dict[str, Any] = {"is_enabled": is_enabled, "url": url}
    changes = {name: value for name, value in fields.items() if value is not None}
    if not changes:
        raise click.UsageError("Pass something to change, such as --disable.")
    state.out.record(state.client.webhooks.update(webhook_id, **changes), COLUMNS)


@webhooks.command()
@click.argument("webhook_id", metavar="ID")
@pass_state
def delete(state: State, webhook_id: str) -> None:
    """Delete a webhook."""
    state.out.confirm(f"Delete the webhook {webhook_id}?")
    state.client.webhooks.delete(webhook_id)
    state.out.event({"id": webhook_id, "deleted": True}, f"{webhook_id}\tdeleted")


def _secret(from_stdin: bool) -> str:
    if from_stdin:
        return read_secret("secret")
    secret = os.environ.get(_VARIABLE)
    if not secret:
        raise click.UsageError(f"The secret is missing: set {_VARIABLE}, or give --secret-stdin.")
    return secret


@webhooks.command()
@click.option("--port", default=0, help="Port to listen on; 0: a free one.")
@click.option("--register", is_flag=True, help="Create a webhook, and delete it at the end.")
@click.option(
    "--public-url", metavar="URL", help="Address to register, if a tunnel leads to this machine."
)
@click.option("--forward-to", metavar="URL", help="Forward verified deliveries to this URL.")
@click.option("--secret-stdin", is_flag=True, help="Read the secret from standard input.")
@click.option("--count", type=click.IntRange(min=0), default=0, help="Stop after this many events.")
@pass_state
def listen(
    state: State,
    port: int,
    register: bool,
    public_url: str | None,
    forward_to: str | None,
    secret_stdin: bool,
    count: int,
) -> None:
    """Receive deliveries on this machine, verify them, and print the events, until Ctrl-C.

    With --register a random secret is used, and the webhook is deleted at the end. Otherwise the secret
    comes from PINBRIDGE_WEBHOOK_SECRET or standard input.
    """
    secret = secrets.token_hex(16) if register else _secret(secret_stdin)
    seen = 0
    with receiver(port, secret) as (url, arrived):
        state.out.note(f"Listening at {url}; stop with Ctrl-C.")
        with _registered(state, public_url or url, secret, wanted=register):
            while not count or seen < count:
                body, headers = _next(arrived)
                if headers is None:
                    state.out.note(f"Refused a delivery: {body}")
                    continue
                seen += 1
                _tell(state, body, headers)
                if forward_to is not None:
                    _forward(state, forward_to, body, headers)
    state.end_with(ExitCode.LIMIT_REACHED)


def _next(arrived: queue.Queue[Any]) -> Any:
    while True:
        try:
            # Without a timeout, some systems do not handle Ctrl-C.
            return arrived.get(timeout=0.5)
        except queue.Empty:
            continue


def _tell(state: State, body: bytes, headers: dict[str, str]) -> None:
    from pinbridge import webhooks as rules

    event = rules.parse_event(body, headers)
    shown = {"event": event.event, "delivery_id": event.delivery_id, "data": event.data}
    parts = (event.event, event.pin_id, event.status, event.error_code)
    state.out.event(shown, "\t".join(str(part) for part in parts if part), key="delivery_id")


def _forward(state: State, url: str, body: bytes, headers: dict[str, str]) -> None:
    import httpx

    passed = {
        name: value
        for name, value in headers.items()
        if name.lower().startswith("x-pinbridge-") or name.lower() == "content-type"
    }
    try:
        answer = httpx.post(url, content=body, headers=passed, timeout=_FORWARD_TIMEOUT)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        state.out.note(f"Not forwarded: {error}")
    else:
        state.out.note(f"Forwarded: {answer.status_code}")


@contextmanager
def _registered(state: State, url: str, secret: str, *, wanted: bool) -> Generator[None]:
    if not wanted:
        yield
        return
    made = state.client.webhooks.create(url=url, secret=secret)
    try:
        yield
    finally:
        state.client.webhooks.delete(made.id)


@contextmanager
def receiver(port: int, secret: str) -> Generator[tuple[str, queue.Queue[Any]]]:
    """Receive deliveries locally.

    Yields:
        The URL, and a queue. It has body and headers of each valid delivery, and the reason and None for each
        rejected one.
    """
    from pinbridge import WebhookSignatureError
    from pinbridge import webhooks as rules

    arrived: queue.Queue[Any] = queue.Queue()

    class Receiver(BaseHTTPRequestHandler):
        timeout = _READ_TIMEOUT

        def do_POST(self) -> None:  # noqa: N802
            length = self.headers.get("content-length", "")
            if not length.isdecimal() or float(length) > _MAX_BYTES:
                self.send_error(413)
                return
            body = self.rfile.read(int(length))
            try:
                rules.verify(body, self.headers.get(rules.SIGNATURE_HEADER), secret)
            except WebhookSignatureError as error:
                arrived.put((str(error), None))
                self.send_response(401)
            else:
                arrived.put((body, dict(self.headers)))
                self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", port), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", arrived
    finally:
        server.shutdown()
        server.server_close()


@webhooks.command()
@click.argument("event", type=EVENTS)
@click.option("--error-code", default="invalid_image", show_default=True, help="Why the pin fails.")
@click.option("--url", metavar="URL", help="The sandbox; PINBRIDGE_BASE_URL, or port 8000.")
@pass_state
def trigger(state: State, event: str, error_code: str, url: str | None) -> None:
    """Make a sandbox publish a pin, or fail to, so that it sends the event."""
    controls = Controls(url)
    controls.start_line()
    if controls.url != state.client.base_url:
        raise CommandError(
            f"the sandbox is at {controls.url}, but commands use {state.client.base_url}",
            f"set PINBRIDGE_BASE_URL={controls.url}; `pinbridge sandbox env` prints all variables",
            ExitCode.USAGE,
        )
    owner = account_of(state, None)
    board = state.client.pinterest.list_boards(owner.id)[0]
    marker = f"[[fail:{error_code}]] " if event == "pin.failed" else ""
    pin = state.client.pins.create(
        account_id=owner.id,
        board_id=board.id,
        title=f"{marker}Triggered",
        image_url="https://example.com/triggered.jpg",
    )
    state.out.event(pin, f"{pin.id}\t{event}")
