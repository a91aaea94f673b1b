from __future__ import annotations

import importlib
import itertools
import json
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import pytest
from codegen.__main__ import Project
from codegen.document import Document
from codegen.generate import generate

from pinbridge.errors import InvalidInputError

Node = dict[str, Any]
KEY = {"type": "http", "scheme": "bearer"}


@dataclass(frozen=True)
class Package:
    """A package generated for a test."""

    name: str
    root: Path

    def module(self, name: str) -> Any:
        """Import a module by its name below the package."""
        return importlib.import_module(f"{self.name}.{name}")

    @property
    def clients(self) -> Any:
        """The plain clients."""
        return importlib.import_module("pinbridge.runtime")

    @property
    def models(self) -> Any:
        return self.module("models")

    @property
    def errors(self) -> Any:
        return importlib.import_module("pinbridge.runtime.errors")

    @property
    def codec(self) -> Any:
        return importlib.import_module("pinbridge.runtime.codec")

    @property
    def types(self) -> Any:
        return importlib.import_module("pinbridge.runtime.types")

    @property
    def invalid(self) -> type[Any]:
        """The error for values that break a rule."""
        return InvalidInputError

    def endpoint(self, operation_id: str) -> Any:
        """Import the module of an operation."""
        return self.module(self.module("operations").OPERATIONS[operation_id])

    def source(self, path: str) -> str:
        """Read a generated file."""
        return (self.root / self.name / path).read_text("utf-8")


class MakePackage(Protocol):
    """Generate a package from parts of a spec and import it."""

    def __call__(
        self,
        schemas: Node | None = None,
        paths: Node | None = None,
        *,
        sent: tuple[str, ...] = (),
        received: tuple[str, ...] = (),
        config: str = "",
    ) -> Package: ...


def tiny_spec(
    schemas: Node | None = None,
    paths: Node | None = None,
    *,
    sent: tuple[str, ...] = (),
    received: tuple[str, ...] = (),
) -> Node:
    """Write a spec; models named in `sent` and `received` get an operation each."""
    all_paths: Node = dict(paths or {})
    for name in sent:
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        all_paths[f"/send/{name}"] = {
            "post": {
                "operationId": f"send_{name.lower()}",
                "requestBody": {"required": True, "content": content},
                "responses": {"204": {"description": "Done."}},
            }
        }
    for name in received:
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        all_paths[f"/receive/{name}"] = {
            "get": {
                "operationId": f"receive_{name.lower()}",
                "responses": {"200": {"description": "Done.", "content": content}},
            }
        }
    schemes = [
        name
        for item in all_paths.values()
        for operation in item.values()
        if isinstance(operation, dict)
        for demand in operation.get("security", ())
        for name in demand
    ]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tiny", "version": "1"},
        "paths": all_paths,
        "components": {"schemas": schemas or {}, "securitySchemes": dict.fromkeys(schemes, KEY)},
    }


@pytest.fixture(scope="session", name="tiny_spec")
def tiny_spec_fixture() -> Callable[..., Node]:
    return tiny_spec


@pytest.fixture(scope="session")
def make_package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MakePackage]:
    root = tmp_path_factory.mktemp("packages")
    numbers = itertools.count()
    sys.path.insert(0, str(root))

    def make(
        schemas: Node | None = None,
        paths: Node | None = None,
        *,
        sent: tuple[str, ...] = (),
        received: tuple[str, ...] = (),
        config: str = "",
    ) -> Package:
        name = f"tiny{next(numbers)}_api"
        spec = root / f"{name}.json"
        config_file = root / f"{name}.config.yaml"
        document = tiny_spec(schemas, paths, sent=sent, received=received)
        spec.write_text(json.dumps(document), "utf-8")
        config_file.write_text(
            f"package_name_override: {name}\npost_hooks: []\n{config}\n", "utf-8"
        )
        generate(spec, config_file, root)
        importlib.invalidate_caches()
        return Package(name, root)

    yield make
    sys.path.remove(str(root))
    for name in [name for name in sys.modules if name.startswith("tiny")]:
        del sys.modules[name]


@dataclass
class Seen:
    """A request that the test server got."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Answer:
    """What the test server answers."""

    status: int = 204
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Server:
    """A server on localhost that records requests and answers as it is told."""

    url: str
    seen: list[Seen]
    answer: Answer

    def answers(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.answer.status = status
        self.answer.body = body
        self.answer.headers = headers


@pytest.fixture
def server() -> Iterator[Server]:
    seen: list[Seen] = []
    answer = Answer()

    class Handler(BaseHTTPRequestHandler):
        def handle_request(self) -> None:
            body = _read_body(self)
            headers = {name.lower(): value for name, value in self.headers.items()}
            seen.append(Seen(self.command, self.path, headers, body))
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if answer.status != 204:
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_request

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield Server(f"http://127.0.0.1:{httpd.server_port}", seen, answer)
    finally:
        httpd.shutdown()
        thread.join()
        httpd.server_close()


def _read_body(handler: BaseHTTPRequestHandler) -> bytes:
    if handler.headers.get("Transfer-Encoding") != "chunked":
        return handler.rfile.read(int(handler.headers.get("Content-Length", 0)))
    body = b""
    while size := int(handler.rfile.readline(), 16):
        body += handler.rfile.read(size)
        handler.rfile.readline()
    handler.rfile.readline()
    return body


@pytest.fixture(scope="session")
def document() -> Document:
    """The committed spec."""
    return Document.load(Project().service("pinbridge").spec)


@pytest.fixture(scope="session")
def pinbridge_api() -> ModuleType:
    return importlib.import_module("pinbridge_api")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
