from __future__ import annotations

import asyncio
import io
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import httpx
import pytest
from codegen.__main__ import Project
from python_multipart import parse_form

TEXT = {"type": "string"}
JSON = "application/json"


def answers(**schemas: Any) -> dict[str, Any]:
    """Describe responses: status without its `s`, and the schema of its body or None."""
    responses: dict[str, Any] = {}
    for status, schema in schemas.items():
        node: dict[str, Any] = {"description": "An answer."}
        if schema is not None:
            binary = schema.get("format") == "binary"
            node["content"] = {"application/octet-stream" if binary else JSON: {"schema": schema}}
        responses[status.removeprefix("s")] = node
    return responses


def form(schema: dict[str, Any]) -> dict[str, Any]:
    return {"required": True, "content": {"multipart/form-data": {"schema": schema}}}


THING = {"type": "object", "required": ["name"], "properties": {"name": TEXT}}
BINARY = {"type": "string", "format": "binary"}
UPLOAD = {
    "type": "object",
    "required": ["file"],
    "properties": {
        "file": BINARY,
        "more": {"type": "array", "items": BINARY},
        "with-dash": TEXT,
        "tags": {"type": "array", "items": TEXT},
        "count": {"type": "integer", "maximum": 3},
        "flag": {"type": "boolean"},
    },
}
REF = {"$ref": "#/components/schemas/Thing"}
PATHS: dict[str, Any] = {
    "/thing": {
        "get": {
            "operationId": "get_thing",
            "responses": answers(s200=REF, s404={"type": "object"}),
        },
        "post": {"operationId": "make_thing", "responses": answers(s201=REF, s204=None)},
        "delete": {"operationId": "drop_thing", "responses": answers(s204=None)},
        "put": {"operationId": "put_thing", "responses": answers(s2XX=REF)},
    },
    "/list": {
        "get": {
            "operationId": "list_things",
            "responses": answers(s200={"type": "array", "items": REF}),
        }
    },
    "/raw": {"get": {"operationId": "get_raw", "responses": answers(s200=BINARY)}},
    "/free": {"get": {"operationId": "get_free", "responses": answers(s200={"type": "object"})}},
    "/go": {"get": {"operationId": "go", "responses": answers(s200=REF, s302=None)}},
    "/upload": {
        "post": {
            "operationId": "upload",
            "requestBody": form({"$ref": "#/components/schemas/Upload"}),
            "responses": answers(s204=None),
        }
    },
}


@pytest.fixture(scope="module")
def package(make_package: Any) -> Any:
    return make_package({"Thing": THING, "Upload": UPLOAD}, PATHS)


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, package: Any, server: Any) -> Any:
    """Call an operation through a plain client and return its detailed response.

    Without certificates: to load them takes ten times as long as the call.
    """

    def sync(operation: str, **arguments: Any) -> Any:
        transport = httpx.HTTPTransport(verify=False)
        with package.clients.Client(server.url, transport=transport) as client:
            return package.endpoint(operation).sync_detailed(client=client, **arguments)

    def asynchronous(operation: str, **arguments: Any) -> Any:
        async def run() -> Any:
            transport = httpx.AsyncHTTPTransport(verify=False)
            async with package.clients.AsyncClient(server.url, transport=transport) as client:
                endpoint = package.endpoint(operation)
                return await endpoint.asyncio_detailed(client=client, **arguments)

        return asyncio.run(run())

    return sync if request.param == "sync" else asynchronous


def test_success_is_decoded(call: Any, package: Any, server: Any) -> None:
    server.answers(200, b'{"name": "n", "newer": 1}', **{"X-Total-Count": "7"})

    response = call("get_thing")

    assert response.parsed == package.models.Thing(name="n")
    assert response.status_code == 200
    assert response.headers["x-total-count"] == "7"
    assert response.content == b'{"name": "n", "newer": 1}'
    assert server.seen[0].method == "GET"
    assert server.seen[0].target == "/thing"


@pytest.mark.parametrize("status", [400, 404, 499, 500, 520, 529, 599, 304, 302])
def test_other_statuses_are_errors_that_keep_the_answer(
    call: Any, package: Any, server: Any, status: int
) -> None:
    body = b"" if status == 304 else b"<h1>error code: 520</h1>"
    server.answers(status, body, **{"X-Request-ID": "r1"})

    with pytest.raises(package.errors.UnexpectedStatus) as caught:
        call("get_thing")

    assert caught.value.status_code == status
    assert caught.value.content == body
    assert caught.value.headers["x-request-id"] == "r1"
    assert str(status) in str(caught.value)


@pytest.mark.parametrize("status", [200, 201, 202, 206, 207, 299])
def test_every_2xx_is_a_success(call: Any, package: Any, server: Any, status: int) -> None:
    server.answers(status, b'{"name": "n"}')

    for operation in ("get_thing", "put_thing"):
        response = call(operation)

        assert response.status_code == status
        assert response.parsed == package.models.Thing(name="n")


def test_no_content_decodes_to_none(call: Any, server: Any) -> None:
    server.answers(204)

    assert call("drop_thing").parsed is None
    assert call("make_thing").parsed is None


def test_empty_body_of_an_operation_that_may_have_none(call: Any, server: Any) -> None:
    server.answers(200, b"")

    assert call("make_thing").parsed is None
    assert call("drop_thing").parsed is None


@pytest.mark.parametrize(
    ("body", "is_malformed"),
    [
        (b"", True),
        (b"<html>", True),
        (b'{"name": "tr', True),
        (b'{"name": "\xff"}', True),
        (b"[" * 100_000, None),
        (b'{"name": 1}', False),
        (b"{}", False),
        (b"null", False),
    ],
)
def test_unusable_success_is_an_error(
    call: Any, package: Any, server: Any, body: bytes, is_malformed: bool | None
) -> None:
    server.answers(200, body)

    with pytest.raises(package.errors.DecodeError) as caught:
        call("get_thing")

    assert caught.value.status_code == 200
    assert caught.value.content == body
    assert caught.value.reason
    if is_malformed is not None:
        assert caught.value.is_malformed is is_malformed


def test_wrong_item_of_a_list_is_named(call: Any, package: Any, server: Any) -> None:
    server.answers(200, b'[{"name": "a"}, {"name": 2}]')

    with pytest.raises(package.errors.DecodeError, match=r"\$\[1\]\.name"):
        call("list_things")


@pytest.mark.parametrize("content", [b"", b"\x00\xff\r\n--+++", b'{"name": 1}'])
def test_binary_bodies_come_as_they_are(call: Any, server: Any, content: bytes) -> None:
    server.answers(200, content)

    assert call("get_raw").parsed == content


def test_free_form_answers_keep_their_content(call: Any, server: Any) -> None:
    server.answers(200, b'{"a": {"global": [1, null]}}')

    assert call("get_free").parsed == {"a": {"global": [1, None]}}


def test_listed_redirect_is_no_error_and_not_followed(call: Any, server: Any) -> None:
    server.answers(302, b"", Location="https://elsewhere.example/")

    response = call("go")

    assert response.status_code == 302
    assert response.parsed is None
    assert response.headers["location"] == "https://elsewhere.example/"


HOSTILE = [
    b'\r\n--+++\r\nContent-Disposition: form-data; name="admin"\r\n\r\ntrue\r\n--+++--\r\n',
    b'--boundary\r\nContent-Disposition: form-data; name="admin"\r\n\r\n1\r\n--boundary--',
    b"\r\n--\r\n\r\n--",
    bytes(range(256)) * 300,
    b"",
]


def parts_of(seen: Any) -> tuple[list[tuple[str, bytes]], list[Any]]:
    fields: list[tuple[str, bytes]] = []
    files: list[Any] = []

    def on_file(file: Any) -> None:
        file.file_object.seek(0)
        files.append((file.field_name, file.file_name, file.file_object.read()))
        file.close()

    parse_form(
        {"Content-Type": seen.headers["content-type"].encode()},
        io.BytesIO(seen.body),
        lambda field: fields.append((field.field_name.decode(), field.value)),
        on_file,
    )
    return fields, files


@pytest.mark.parametrize("content", HOSTILE, ids=range(len(HOSTILE)))
def test_files_arrive_byte_for_byte_and_add_no_fields(
    call: Any, package: Any, server: Any, content: bytes
) -> None:
    file = package.types.File(content, file_name="p.png", mime_type="image/png", size=len(content))

    call("upload", body=package.models.Upload(file=file))

    fields, files = parts_of(server.seen[0])
    assert fields == []
    assert files == [(b"file", b"p.png", content)]


def test_boundaries_are_never_the_same(call: Any, package: Any, server: Any) -> None:
    for _ in range(2):
        call("upload", body={"file": package.types.File(b"x", file_name="x")})

    boundaries = {seen.headers["content-type"] for seen in server.seen}
    assert len(boundaries) == 2
    assert all(len(boundary.split("boundary=")[1]) >= 32 for boundary in boundaries)


def test_hostile_file_names_add_no_headers(call: Any, package: Any, server: Any) -> None:
    name = 'x"\r\nX-Admin: 1\r\n\r\n.png'

    call("upload", body={"file": package.types.File(b"x", file_name=name)})

    fields, files = parts_of(server.seen[0])
    assert fields == []
    assert len(files) == 1
    assert b"\r\nX-Admin" not in server.seen[0].body


def test_form_fields_have_their_names_and_texts(call: Any, package: Any, server: Any) -> None:
    file = package.types.File

    call(
        "upload",
        body=package.models.Upload(
            file=file(b"1", file_name="1"),
            more=[file(b"2", file_name="2"), file(io.BytesIO(b"3"), file_name="3")],
            with_dash="é",
            tags=["a", "b"],
            count=3,
            flag=True,
        ),
    )

    fields, files = parts_of(server.seen[0])
    assert fields == [
        ("with-dash", "é".encode()),
        ("tags", b"a"),
        ("tags", b"b"),
        ("count", b"3"),
        ("flag", b"true"),
    ]
    assert [(name, content) for name, _, content in files] == [
        (b"file", b"1"),
        (b"more", b"2"),
        (b"more", b"3"),
    ]


@pytest.mark.parametrize("body", [{"file": b"bytes"}, {"count": 1}, {"file": None}])
def test_wrong_upload_is_refused_before_anything_is_sent(
    call: Any, package: Any, server: Any, body: dict[str, Any]
) -> None:
    with pytest.raises(package.invalid, match="file"):
        call("upload", body=body)

    assert server.seen == []


def test_plain_clients_send_their_headers(package: Any, server: Any) -> None:
    server.answers(200, b'{"name": "n"}')

    with package.clients.Client(server.url + "/base/", headers={"x-api-key": "k"}) as c:
        assert package.endpoint("get_thing").sync(client=c).name == "n"

    assert server.seen[0].headers["x-api-key"] == "k"
    assert server.seen[0].target == "/base/thing"


SCRIPT = """
import asyncio, sys
from pinbridge.runtime import AsyncClient, Client, File
from pinbridge_api.api.assets import upload_image
from pinbridge_api.api.pins import create_pin, get_pin
from pinbridge.runtime.errors import UnexpectedStatus

url, id = sys.argv[1:]
pin = {"account_id": id, "board_id": "b", "title": "t", "asset_id": id}

with Client(url, headers={"x-api-key": "k"}) as client:
    try:
        upload_image.sync(client=client, body={"file": File(b"png", "a.png", "image/png")})
    except UnexpectedStatus as error:
        assert error.status_code == 418
    try:
        create_pin.sync(client=client, body=pin)
    except UnexpectedStatus as error:
        assert error.status_code == 418

async def main():
    async with AsyncClient(url) as client:
        try:
            await get_pin.asyncio(client=client, pin_id=id)
        except UnexpectedStatus as error:
            assert error.status_code == 418

asyncio.run(main())
ours = sorted(name for name in sys.modules if name.split(".")[0] == "pinbridge")
assert all(name.startswith("pinbridge.runtime") for name in ours[2:]), ours
print("done")
"""


def test_generated_package_works_alone(server: Any) -> None:
    server.answers(418, b"{}")
    id_ = "8b0f5b7e-3c53-4a53-9f11-0d6a6d1f6f01"

    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(SCRIPT), server.url, id_],
        env={"PYTHONPATH": f"{Project().generated}:{Project().root}"},
        cwd=Path("/"),
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout == "done\n", done.stderr
    assert [(seen.method, seen.target) for seen in server.seen] == [
        ("POST", "/v1/assets/images"),
        ("POST", "/v1/pins"),
        ("GET", f"/v1/pins/{id_}"),
    ]
    assert b'"idempotency_key":"' in server.seen[1].body
