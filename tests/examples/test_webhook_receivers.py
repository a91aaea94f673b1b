"""The receivers of the examples take real deliveries of the sandbox, and nothing else."""

from __future__ import annotations

import importlib.util
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from socketserver import ThreadingMixIn
from types import ModuleType
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import httpx
import pytest
import uvicorn

from pinbridge import PinbridgeClient, webhooks
from pinbridge.sandbox import Sandbox

FOLDER = Path(__file__).parents[2] / "examples" / "webhook_receivers"
NAMES = sorted(path.stem for path in FOLDER.glob("*.py"))
OLD, NEW = "the old secret of 2025", "the new secret of 2026"
PATH = "/webhooks/pinbridge"


def test_there_is_one_for_each_framework() -> None:
    assert NAMES == ["django_receiver", "fastapi_receiver", "flask_receiver", "starlette_receiver"]


@pytest.fixture(scope="module", params=NAMES)
def receiver(request: pytest.FixtureRequest) -> ModuleType:
    """The module of an example; frameworks do not like to be loaded twice."""
    name = request.param
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, FOLDER / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("PINBRIDGE_WEBHOOK_SECRETS", f"{NEW}, {OLD},")
            spec.loader.exec_module(module)
    return sys.modules[name]


class _Silent(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


class _Threaded(ThreadingMixIn, WSGIServer):
    pass


@contextmanager
def _wsgi(app: Any) -> Iterator[str]:
    with make_server("127.0.0.1", 0, app, _Threaded, _Silent) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@contextmanager
def _asgi(app: Any) -> Iterator[str]:
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        thread.join(0.005)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="module")
def address(receiver: ModuleType) -> Iterator[str]:
    """Where the receiver listens."""
    serve = _wsgi if receiver.__name__ in ("django_receiver", "flask_receiver") else _asgi
    with serve(receiver.app) as base_url:
        yield base_url + PATH


@pytest.fixture
def handled(receiver: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[webhooks.Event]:
    """The events that were handled."""
    events: list[webhooks.Event] = []
    monkeypatch.setattr(receiver, "handle", events.append)
    monkeypatch.setattr(receiver, "seen", webhooks.SeenDeliveries())
    return events


def test_real_delivery(address: str, handled: list[webhooks.Event]) -> None:
    with Sandbox(frozen=True) as sandbox:
        client = PinbridgeClient(
            base_url=sandbox.base_url, api_key=sandbox.api_key, transport=sandbox.transport()
        )
        client.webhooks.create(url=address, secret=OLD)
        pin = client.pins.create(
            account_id=sandbox.account_id,
            board_id=sandbox.board_id,
            title="Told about",
            image_url="https://example.com/a.png",
        )
        sandbox.advance(60)
        [delivery] = sandbox.deliveries()
        client.close()
    assert (delivery["last_status_code"], delivery["attempt_count"]) == (204, 1)
    [event] = handled
    assert (event.event, event.status, event.pin_id) == ("pin.published", "published", pin.id)
    assert event.delivery_id == delivery["id"]


BODY = b'{"pin_id": "cacf50d8-d222-451b-95ca-188339dff51b", "status": "published"}'


def _post(address: str, body: bytes, **headers: str) -> int:
    fields = {
        webhooks.EVENT_HEADER: "pin.published",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    return httpx.post(address, content=body, headers=fields, trust_env=False).status_code


def _deliver(address: str, delivery_id: str, body: bytes = BODY) -> int:
    signature = webhooks.sign(body, NEW)
    return _post(
        address, body, x_pinbridge_delivery_id=delivery_id, x_pinbridge_signature=signature
    )


def test_both_secrets_count(address: str, handled: list[webhooks.Event]) -> None:
    for secret in (NEW, OLD):
        assert _post(address, BODY, x_pinbridge_signature=webhooks.sign(BODY, secret)) == 204
    assert len(handled) == 2


def test_an_event_about_no_pin(address: str, handled: list[webhooks.Event]) -> None:
    assert _deliver(address, "one", b'{"event": "account.disconnected"}') == 204
    assert [event.pin_id for event in handled] == [None]


def test_a_repeat_waits_for_the_first_and_takes_over_when_it_fails(
    address: str, receiver: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = threading.Event(), threading.Event()
    calls = []

    def handle(event: webhooks.Event) -> None:
        calls.append(event.delivery_id)
        if len(calls) == 1:
            begun.set()
            assert may_end.wait(10)
            raise RuntimeError("the first try of the work fails")

    monkeypatch.setattr(receiver, "handle", handle)
    monkeypatch.setattr(receiver, "seen", webhooks.SeenDeliveries())
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(_deliver, address, "one")
        assert begun.wait(10)
        assert _deliver(address, "one") == 503
        may_end.set()
        assert first.result() == 500
    assert [_deliver(address, "one"), _deliver(address, "one")] == [204, 204]
    assert calls == ["one", "one"]


def test_repeats_are_dropped(address: str, handled: list[webhooks.Event]) -> None:
    for delivery_id in ("one", "one", "two", "one"):
        assert _deliver(address, delivery_id) == 204
    assert [event.delivery_id for event in handled] == ["one", "two"]


@pytest.mark.parametrize(
    "signature",
    [None, "nonsense", webhooks.sign(BODY, "a secret of somebody else"), webhooks.sign(b"", NEW)],
)
def test_forgeries_are_refused(
    address: str, handled: list[webhooks.Event], signature: str | None
) -> None:
    headers = {} if signature is None else {"x_pinbridge_signature": signature}
    assert _post(address, BODY, **headers) == 401
    assert handled == []


def test_other_methods_are_refused(address: str, handled: list[webhooks.Event]) -> None:
    assert httpx.get(address, trust_env=False).status_code == 405
    assert handled == []
