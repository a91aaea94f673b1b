"""The receivers of the examples take real deliveries of the sandbox, and nothing else."""

from __future__ import annotations

import importlib.util
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

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
            patch.setenv("PINBRIDGE_WEBHOOK_SECRETS", f"{NEW},{OLD}")
            spec.loader.exec_module(module)
    return sys.modules[name]


class _Silent(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def _wsgi(app: Any) -> Iterator[str]:
    with make_server("127.0.0.1", 0, app, handler_class=_Silent) as server:
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
    serve = _wsgi if hasattr(receiver, "workers") else _asgi
    with serve(receiver.app) as base_url:
        yield base_url + PATH


@pytest.fixture
def handled(receiver: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], list[Any]]:
    """Wait for a number of handled events, and return all there are."""
    events: list[webhooks.Event] = []
    arrived = threading.Semaphore(0)

    def handle(event: webhooks.Event) -> None:
        events.append(event)
        arrived.release()

    def wait(count: int) -> list[Any]:
        for _ in range(count):
            assert arrived.acquire(timeout=10)
        if hasattr(receiver, "workers"):
            receiver.workers.submit(int).result()
        return events

    monkeypatch.setattr(receiver, "handle", handle)
    monkeypatch.setattr(receiver, "seen", webhooks.SeenDeliveries())
    return wait


def test_real_delivery(address: str, handled: Callable[[int], list[Any]]) -> None:
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
    [event] = handled(1)
    assert (event.event, event.status, event.pin_id) == ("pin.published", "published", pin.id)
    assert event.delivery_id == delivery["id"]


BODY = b'{"pin_id": "cacf50d8-d222-451b-95ca-188339dff51b", "status": "published"}'


def _post(address: str, body: bytes, **headers: str) -> int:
    fields = {
        webhooks.EVENT_HEADER: "pin.published",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    return httpx.post(address, content=body, headers=fields, trust_env=False).status_code


def test_repeats_are_dropped(address: str, handled: Callable[[int], list[Any]]) -> None:
    for delivery_id in ("one", "one", "two", "one"):
        status = _post(
            address,
            BODY,
            x_pinbridge_delivery_id=delivery_id,
            x_pinbridge_signature=webhooks.sign(BODY, NEW),
        )
        assert status == 204
    assert [event.delivery_id for event in handled(2)] == ["one", "two"]


@pytest.mark.parametrize(
    "signature",
    [None, "nonsense", webhooks.sign(BODY, "a secret of somebody else"), webhooks.sign(b"", NEW)],
)
def test_forgeries_are_refused(
    address: str, handled: Callable[[int], list[Any]], signature: str | None
) -> None:
    headers = {} if signature is None else {"x_pinbridge_signature": signature}
    assert _post(address, BODY, **headers) == 401
    assert handled(0) == []


def test_other_methods_are_refused(address: str, handled: Callable[[int], list[Any]]) -> None:
    assert httpx.get(address, trust_env=False).status_code == 405
    assert handled(0) == []
