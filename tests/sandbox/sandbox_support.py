"""What the sandbox tests share: the contract check, sample files, small readers."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import yaml

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.router import Router

SPEC = Path(__file__).parents[2] / "openapi" / "pinbridge.yaml"
SECRET = "0123456789012345"

MakeClient = Callable[..., httpx.Client]
PinBody = Callable[..., dict[str, Any]]


@cache
def _spec() -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(SPEC.read_text(encoding="utf-8"), loader)


@cache
def _routes() -> Router[dict[str, Any]]:
    routes: Router[dict[str, Any]] = Router()
    for path, item in _spec()["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and "operationId" in operation:
                routes.add(method.upper(), path, operation)
    return routes


@cache
def _validator(pointer: str) -> Any:
    schema = {**_spec(), "$ref": pointer}
    return jsonschema.Draft202012Validator(schema)


def check_contract(method: str, raw_path: str, status: int, body: Any) -> None:
    """Check a response against those that the spec lists for its operation."""
    try:
        operation, _ = _routes().find(method, raw_path)
    except ApiError as error:
        raise AssertionError(f"{method} {raw_path} is not in the spec") from error
    responses = operation["responses"]
    assert str(status) in responses, (
        f"{operation['operationId']} must not have the status {status}: {body}"
    )
    response = responses[str(status)]
    name = response.get("$ref")
    if name:
        response = _spec()["components"]["responses"][name.rpartition("/")[2]]
    content = response.get("content", {}).get("application/json")
    if content is None:
        return
    schema = content["schema"]
    items, values = schema, [body]
    if schema.get("type") == "array":
        assert isinstance(body, list)
        items, values = schema["items"], body
    for value in values[:3]:
        _validator(items["$ref"]).validate(value)


class CheckedTransport(httpx.BaseTransport):
    """Read each JSON response and check it against the spec."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._inner.handle_request(request)
        path = request.url.raw_path.decode().partition("?")[0]
        kind = response.headers.get("content-type", "")
        if path.startswith("/_sandbox") or (kind and kind != "application/json"):
            return response
        response.read()
        response.close()
        body = response.json() if response.content else None
        assert response.headers["x-request-id"].startswith("req_")
        if response.status_code >= 400:
            check_error(body, response.headers["x-request-id"])
        check_contract(request.method, path, response.status_code, body)
        return httpx.Response(
            response.status_code, headers=response.headers, content=response.content
        )


def check_error(body: Any, request_id: str) -> None:
    """Every error carries the envelope, with the id of the header."""
    assert set(body) >= {"detail", "error"}
    assert body["error"]["code"]
    assert body["error"]["message"]
    assert body["error"]["request_id"] == request_id


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + checksum


def make_png(size: int = 0) -> bytes:
    """A valid picture of one pixel, padded with a text chunk."""
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
        + _chunk(b"tEXt", b"k\0" + b"x" * size)
        + _chunk(b"IDAT", zlib.compress(b"\0\0\0\0"))
        + _chunk(b"IEND", b"")
    )


def make_mp4(size: int = 64) -> bytes:
    """The boxes of a video, without a playable one inside."""
    ftyp = struct.pack(">I4s4sI", 16, b"ftyp", b"isom", 512)
    moov = struct.pack(">I4s", 8, b"moov")
    return ftyp + moov + struct.pack(">I4s", size + 8, b"mdat") + b"v" * size


def upload(client: httpx.Client, content: bytes | None = None, name: str = "a.png") -> Any:
    """Upload a picture and return its asset."""
    content = make_png() if content is None else content
    response = client.post("/v1/assets/images", files={"file": (name, content, "image/png")})
    assert response.status_code == 201, response.text
    return response.json()


def error_code(response: httpx.Response) -> tuple[int, str]:
    """Status and machine name of an error."""
    return response.status_code, response.json()["error"]["code"]


def connect(api: httpx.Client, username: str = "other") -> str:
    """Connect an account the way a script does, and return its id."""
    url = api.get("/v1/pinterest/oauth/start").json()["authorization_url"]
    response = api.get(f"{url}&username={username}", follow_redirects=True)
    assert response.json()["oauth_status"] == "success", response.text
    return response.json()["account_id"]


def project_of(client: httpx.Client) -> str:
    """Id of the project that a key belongs to."""
    return client.get("/v1/pinterest/accounts").json()[0]["workspace_id"]


def with_plan(api: httpx.Client, **changes: Any) -> None:
    """Change plan or billing of the project of a key."""
    response = api.patch(f"/_sandbox/projects/{project_of(api)}", json=changes)
    assert response.status_code == 200, response.text
