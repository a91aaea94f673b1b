"""Each of the 231 operations, called through its generated functions over HTTP."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import json
import operator
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, get_args, get_origin
from urllib.parse import parse_qsl, urlsplit

import pytest
from pinterest_api.operations import METHODS, OPERATIONS, load

from pinbridge.pinterest import App, AsyncPinterestClient, PinterestClient
from tests.pinterest.examples import Example, all_examples
from tests.support.each import check_each

APP = App("1480000", "secret")


class ExampleServer(ThreadingHTTPServer):
    """Responds to each operation with the example of the description, and records the requests."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.example: Example | None = None
        self.seen: list[tuple[str, str, str, Any]] = []

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v5"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: ExampleServer

    def respond(self) -> None:
        example = self.server.example
        assert example is not None
        content = self.rfile.read(int(self.headers.get("content-length", 0)))
        kind = self.headers.get("content-type")
        body: Any = json.loads(content) if kind == "application/json" else None
        if kind == "application/x-www-form-urlencoded":
            body = dict(parse_qsl(content.decode()))
        credentials = self.headers["authorization"].split()[0]
        self.server.seen.append((self.command, self.path, credentials, body))
        response = b"" if example.response is None else json.dumps(example.response).encode()
        self.send_response(example.status)
        if example.status != 204:
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(response)))
        self.end_headers()
        self.wfile.write(response)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = respond

    def log_message(self, format: str, *args: Any) -> None:
        """Write nothing to stderr."""


@pytest.fixture(scope="module")
def server() -> Iterator[ExampleServer]:
    server = ExampleServer()
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def client(server: ExampleServer) -> Iterator[PinterestClient]:
    with PinterestClient("pina_a", app=APP, base_url=server.base_url, max_retries=0) as made:
        yield made


def prepare(operation_id: str, server: ExampleServer) -> tuple[Any, dict[str, Any]]:
    """Set the response of an operation, and return its module and arguments."""
    module = importlib.import_module(f"pinterest_api.{OPERATIONS[operation_id]}")
    server.example = example = all_examples()[operation_id]
    server.seen.clear()
    names = inspect.signature(module.build_request).parameters
    arguments = dict(example.parameters)
    if example.body is not None:
        arguments["body"] = example.body
    renamed = {name if name in names else f"{name}_": value for name, value in arguments.items()}
    assert renamed.keys() <= names.keys()
    return module, renamed


def check(operation_id: str, response: Any, server: ExampleServer) -> None:
    """The request has what the description demands, and the response is decoded into what it says."""
    operation, example = load(operation_id), all_examples()[operation_id]
    method, target, credentials, body = server.seen.pop()
    assert server.seen == []
    assert (method, operation.method) == (example.method, example.method)
    path, query = urlsplit(target).path, dict(parse_qsl(urlsplit(target).query))
    assert re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", f"/v5{example.path}"), path)
    in_path = set(re.findall(r"\{(\w+)\}", example.path))
    assert example.parameters.keys() - in_path <= {name.split("[")[0] for name in query}
    assert credentials == ("Basic" if operation.security == ("basic",) else "Bearer")
    if isinstance(example.body, dict):
        assert body.keys() >= example.body.keys()
    elif example.body is not None:
        assert len(body) == len(example.body)
    assert response.status_code == example.status
    promised = operation.responses[response.status_code]
    if promised is None:
        assert response.parsed is None
    elif get_origin(promised) is list:
        assert all(isinstance(item, get_args(promised)) for item in response.parsed)
    elif isinstance(promised, type):
        assert isinstance(response.parsed, promised)
    else:
        assert response.parsed is not None


def test_there_is_an_example_for_each() -> None:
    assert all_examples().keys() == OPERATIONS.keys() == METHODS.keys()
    assert len(OPERATIONS) == 231


def test_sync(server: ExampleServer, client: PinterestClient) -> None:
    def call(operation_id: str) -> None:
        module, arguments = prepare(operation_id, server)
        check(operation_id, module.sync_detailed(client=client, **arguments), server)
        parsed = module.sync(client=client, **arguments)
        assert (parsed is None) == (all_examples()[operation_id].response is None)

    check_each(OPERATIONS, call)


@pytest.mark.parametrize("status", [200, 201, 206, 207])
@pytest.mark.parametrize(
    "operation_id", ["pins_create", "ad_accounts_create", "advanced_auction_items_submit_post"]
)
def test_every_success_is_decoded(
    operation_id: str, status: int, server: ExampleServer, client: PinterestClient
) -> None:
    module, arguments = prepare(operation_id, server)
    assert server.example is not None
    server.example = dataclasses.replace(server.example, status=status)
    response = module.sync_detailed(client=client, **arguments)
    assert response.status_code == status
    assert isinstance(response.parsed, load(operation_id).responses[200])


async def test_async(server: ExampleServer) -> None:
    async with AsyncPinterestClient(
        "pina_a", app=APP, base_url=server.base_url, max_retries=0
    ) as client:
        for operation_id in OPERATIONS:
            module, arguments = prepare(operation_id, server)
            check(operation_id, await module.asyncio_detailed(client=client, **arguments), server)
            parsed = await module.asyncio(client=client, **arguments)
            assert (parsed is None) == (all_examples()[operation_id].response is None)


pytestmark = pytest.mark.anyio


def test_bodies_by_keywords(server: ExampleServer, client: PinterestClient) -> None:
    for operation_id, name in METHODS.items():
        example = all_examples()[operation_id]
        if example.body is None:
            continue
        method = operator.attrgetter(name)(client)
        parameters = inspect.signature(method).parameters
        # Hand-written methods send what they make of their arguments.
        if "data" not in parameters or method.__module__.split(".")[0] == "pinbridge":
            continue
        prepare(operation_id, server)
        given = {key: value for key, value in example.parameters.items() if key in parameters}
        method(data=example.body, **given)
        fields = example.body[0] if isinstance(example.body, list) else example.body
        taken = parameters.keys() & fields.keys()
        method(
            **{f"{key}_body" if key in taken else key: value for key, value in fields.items()},
            **given,
        )
        first, second = server.seen
        sent = first[-1]
        if operation_id == "notification_post":  # a list or an object
            sent = sent[0]
        assert (sent[:1] if isinstance(sent, list) else sent) == second[-1], operation_id
