"""Forms that operations take in other descriptions: parameters, bodies, answers, servers, deprecation."""

from __future__ import annotations

import datetime
import inspect
import typing
import uuid
from typing import Any

import pytest

TEXT: Any = {"type": "string"}
TEXTS: Any = {"type": "array", "items": TEXT}
OBJECT: Any = {"type": "object", "properties": {"a": TEXT, "b": {"type": "integer"}}}
MAP: Any = {"type": "object", "additionalProperties": TEXT}
DAY: Any = {"type": "string", "format": "date"}
FILE: Any = {"type": "string", "format": "binary"}
DONE: Any = {"204": {"description": "Done."}}
JSON = "application/json"
STYLES: list[tuple[str, dict[str, Any], Any, str]] = [
    ("query", {"schema": TEXTS}, ["x", "y z"], "/x?p=x&p=y%20z"),
    ("query", {"schema": TEXTS, "explode": False}, ["x", "y"], "/x?p=x%2Cy"),
    ("query", {"schema": TEXTS, "style": "spaceDelimited", "explode": False}, ["x", "y"], "/x?p=x%20y"),
    ("query", {"schema": TEXTS, "style": "pipeDelimited", "explode": False}, ["x", "y"], "/x?p=x%7Cy"),
    ("query", {"schema": TEXTS, "style": "pipeDelimited", "explode": True}, ["x", "y"], "/x?p=x&p=y"),
    ("query", {"schema": OBJECT}, {"a": "x", "b": 1}, "/x?a=x&b=1"),
    ("query", {"schema": OBJECT, "explode": False}, {"a": "x", "b": 1}, "/x?p=a%2Cx%2Cb%2C1"),
    ("query", {"schema": MAP}, {"k": "v"}, "/x?k=v"),
    ("query", {"schema": OBJECT, "style": "deepObject"}, {"a": "x"}, "/x?p%5Ba%5D=x"),
    ("query", {"content": {JSON: {"schema": OBJECT}}}, {"a": "x"}, "/x?p=%7B%22a%22%3A%22x%22%7D"),
    ("path", {"schema": TEXTS}, ["x", "y/z"], "/x/x,y%2Fz"),
    ("path", {"schema": OBJECT}, {"a": "x", "b": 1}, "/x/a,x,b,1"),
    ("path", {"schema": OBJECT, "explode": True}, {"a": "x=", "b": 1}, "/x/a=x%3D,b=1"),
    ("path", {"schema": TEXTS, "style": "label"}, ["x", "y"], "/x/.x,y"),
    ("path", {"schema": TEXTS, "style": "label", "explode": True}, ["x", "y"], "/x/.x.y"),
    ("path", {"schema": TEXT, "style": "matrix"}, "x", "/x/;p=x"),
    ("path", {"schema": TEXTS, "style": "matrix"}, ["x", "y"], "/x/;p=x,y"),
    ("path", {"schema": TEXTS, "style": "matrix", "explode": True}, ["x", "y"], "/x/;p=x;p=y"),
    ("path", {"schema": OBJECT, "style": "matrix", "explode": True}, {"a": "x"}, "/x/;a=x"),
    ("header", {"schema": TEXTS}, ["x", "y"], "x,y"),
    ("header", {"schema": OBJECT}, {"a": "x", "b": 1}, "a,x,b,1"),
    ("header", {"schema": OBJECT, "explode": True}, {"a": "x", "b": 1}, "a=x,b=1"),
    ("header", {"schema": DAY}, datetime.date(2026, 3, 1), "2026-03-01"),
]  # fmt: skip


def operation(id_: str, **more: Any) -> Any:
    return {"operationId": id_, "responses": DONE, **more}


def body(kind: str, schema: Any) -> Any:
    return {"required": True, "content": {kind: {"schema": schema}}}


def answer(*kinds: str, schema: Any = OBJECT) -> Any:
    return {"description": "Done.", "content": {kind: {"schema": schema} for kind in kinds}}


@pytest.fixture(scope="module")
def package(make_package: Any) -> Any:
    paths: Any = {}
    for number, (place, more, _, _) in enumerate(STYLES):
        parameter = {"in": place, "name": "p", "required": True, **more}
        path = f"/x{number}/{{p}}" if place == "path" else f"/x{number}"
        paths[path] = {"get": operation(f"style_{number}", parameters=[parameter])}
    form = {
        "type": "object",
        "properties": {"file": FILE, "new": {"type": "string"}, "meta": OBJECT},
    }
    form["properties"]["new"]["contentMediaType"] = "application/octet-stream"  # OpenAPI 3.1
    names = [{"in": "query", "name": n, "schema": TEXT} for n in ("Date", "Date<", "Date>")]
    paths |= {
        "/same/1": {"get": operation("same")},
        "/same/2": {"get": operation("same")},
        "/same/3": {"get": operation("Same", parameters=names)},
        "/octets": {
            "post": operation("octets", requestBody=body("application/octet-stream", FILE))
        },
        "/png": {"post": operation("png", requestBody=body("image/png", FILE))},
        "/form": {"post": operation("form", requestBody=body("multipart/form-data", form))},
        "/both": {"get": operation("both", responses={"200": answer(JSON, "text/csv")})},
        "/xml": {"get": operation("xml", responses={"200": answer("application/xml", JSON)})},
        "/default": {"get": operation("only_default", responses={"default": answer(JSON)})},
        "/several": {
            "get": operation(
                "several",
                responses={"200": answer(JSON), "202": answer(JSON, schema=TEXTS), **DONE},
            )
        },
        "/old": {
            "get": operation(
                "old",
                deprecated=True,
                parameters=[{"in": "query", "name": "p", "schema": TEXT, "deprecated": True}],
            )
        },
    }
    directions = {
        "type": "object",
        "required": ["id", "secret", "name"],
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "secret": {"type": "string", "writeOnly": True},
            "name": {"type": "string", "deprecated": True},
            "picture": FILE,
        },
    }
    defaults = {
        "type": "object",
        "properties": {
            "day": {**DAY, "default": "2026-03-01"},
            "at": {"type": "string", "format": "date-time", "default": "2026-03-01T00:00:00Z"},
            "id": {"type": "string", "format": "uuid", "default": str(uuid.UUID(int=7))},
            "any": {"anyOf": [DAY, {"type": "string", "format": "date-time"}]},
            "yes": {"type": "boolean", "enum": [True]},
        },
    }
    more = {**OBJECT, "additionalProperties": {"type": "integer"}}
    schemas = {"Both": directions, "Out": directions, "In": directions, "Defaults": defaults}
    schemas |= {"More": more, "Sent": more, "Asked": defaults}
    sent, received = ("Both", "Out", "Sent", "Asked"), ("Both", "In", "Defaults", "More")
    return make_package(schemas, paths, sent=sent, received=received)


@pytest.mark.parametrize("number", range(len(STYLES)))
def test_parameters_are_written_in_their_style(package: Any, number: int) -> None:
    place, _, value, written = STYLES[number]
    request = package.endpoint(f"style_{number}").build_request(p=value)
    if place == "header":
        assert request.headers == [("p", written)]
    else:
        assert request.target.replace(f"/x{number}", "/x", 1) == written


@pytest.mark.parametrize("value", [["", ""], ["."], [".."], ["a\0"]])
def test_lists_in_a_path_do_not_change_it(package: Any, value: list[str]) -> None:
    build = package.endpoint("style_10").build_request
    if value == ["", ""]:
        assert build(p=value).target == "/x10/,"
    else:
        with pytest.raises(package.invalid, match="would change the path"):
            build(p=value)


def test_names_that_clash_are_numbered(package: Any) -> None:
    assert [package.endpoint(id_).OPERATION.path for id_ in ("same", "same_2", "same_3")] == [
        "/same/3",
        "/same/1",
        "/same/2",
    ]
    request = package.endpoint("same").build_request(date="1", date_2="2", date_3="3")
    assert request.query == "Date=1&Date%3C=2&Date%3E=3"


@pytest.mark.parametrize(
    ("id_", "kind"), [("octets", "application/octet-stream"), ("png", "image/png")]
)
@pytest.mark.anyio
async def test_bodies_of_other_kinds_are_sent_as_they_are(
    package: Any, server: Any, id_: str, kind: str
) -> None:
    endpoint, file = package.endpoint(id_), package.types.File(b"\x89\x00")
    with package.clients.Client(server.url) as client:
        endpoint.sync(client=client, body=file)
    async with package.clients.AsyncClient(server.url) as client:
        await endpoint.asyncio(client=client, body=file)
    assert [(seen.body, seen.headers["content-type"]) for seen in server.seen] == [
        (b"\x89\x00", kind)
    ] * 2


def test_methods_name_what_they_take(package: Any) -> None:
    module = package.module("_sync.default")
    assert module.File is package.types.File
    assert "data: File" in package.source("_sync/default.py")


def test_an_object_in_a_form_is_json_and_files_are_files(package: Any, server: Any) -> None:
    file = package.types.File(b"1", "a.txt")
    with package.clients.Client(server.url) as client:
        form = {"file": file, "new": file, "meta": {"a": "x"}}
        package.endpoint("form").sync(client=client, body=form)
    sent = server.seen[0].body
    assert sent.count(b'filename="a.txt"') == 2
    assert b'name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":"x"}\r\n' in sent


def test_json_or_something_else_by_the_content_type(package: Any, server: Any) -> None:
    both = package.endpoint("both")
    with package.clients.Client(server.url) as client:
        server.answers(200, b'{"a": "x"}', **{"Content-Type": "application/json; charset=utf-8"})
        assert both.sync(client=client).a == "x"
        server.answers(200, b"a\nx", **{"Content-Type": "text/csv"})
        assert both.sync(client=client) == b"a\nx"
    assert server.seen[0].headers["accept"] == "application/json, */*;q=0.5"
    assert "Operation[models.BothResponse200 | bytes]" in package.source("api/default/both.py")
    assert "Operation[models.XmlResponse200]" in package.source("api/default/xml.py")


def test_only_default_and_several_successes(package: Any) -> None:
    assert package.endpoint("only_default").OPERATION.parse(201, b'{"a": "x"}').a == "x"
    several = package.endpoint("several").OPERATION
    assert several.parse(200, b'{"a": "x"}').a == "x"
    assert several.parse(202, b'["y"]') == ["y"]
    assert several.parse(204, b"") is None
    source = package.source("api/default/several.py")
    assert "Operation[models.SeveralResponse200 | list[str] | None]" in source


def test_deprecated_parameters_are_taken_by_deprecated_overloads(make_package: Any) -> None:
    gone = {"in": "query", "name": "gone", "schema": TEXT, "deprecated": True}
    kept = {"in": "query", "name": "kept", "schema": TEXT}
    need = {**gone, "name": "need", "required": True}
    package = make_package(
        {"B": OBJECT},
        {
            "/a": {
                "get": operation("ask", parameters=[gone, kept]),
                "post": operation(
                    "send",
                    parameters=[gone, kept],
                    requestBody=body(JSON, {"$ref": "#/components/schemas/B"}),
                ),
                "put": operation("must", parameters=[need, kept]),
            }
        },
    )
    groups = [package.module(f"{side}.default") for side in ("_sync", "_async")]
    methods = [groups[0].DefaultResource, groups[1].AsyncDefaultResource]
    ask = package.endpoint("ask")
    functions = [ask.sync, ask.sync_detailed, ask.asyncio, ask.asyncio_detailed]

    for function in (*functions, *(cls.ask for cls in methods), *(cls.send for cls in methods)):
        overloads = typing.get_overloads(function)
        assert overloads
        for one in overloads:
            parameters = inspect.signature(one).parameters
            assert "kept" in parameters
            assert ("gone" in parameters) is hasattr(one, "__deprecated__")
        assert "gone" in inspect.signature(function).parameters
    # There is no way to call it without.
    assert not typing.get_overloads(package.endpoint("must").sync)


def test_what_is_deprecated_says_so(package: Any) -> None:
    old = package.endpoint("old")
    for function in (old.sync, old.sync_detailed, old.asyncio, old.asyncio_detailed):
        assert function.__deprecated__ == "The API has deprecated this operation."
    assert "Deprecated." in old.sync.__doc__.split("Args:")[0]
    assert "p: Deprecated." in old.sync.__doc__
    assert package.module("_sync.default").DefaultResource.old.__deprecated__
    assert not hasattr(package.endpoint("same_2").sync, "__deprecated__")
    assert "name: Deprecated." in package.models.Out.__doc__


def test_members_of_one_direction(package: Any) -> None:
    models, decode = package.models, package.codec.decode
    assert models.Out(secret="s", name="n").to_dict() == {"secret": "s", "name": "n"}
    with pytest.raises(package.invalid, match="secret: is missing"):
        models.Out(name="n")
    assert decode(b'{"id": "1", "name": "n"}', models.In).secret is None
    with pytest.raises(ValueError, match="id"):
        decode(b'{"name": "n"}', models.In)
    assert models.Both(secret="s", name="n").get("id") is None
    assert decode(b'{"id": "1", "name": "n"}', models.Both).get("secret") is None


def test_octets_in_json_are_text(package: Any) -> None:
    assert package.models.Out(secret="s", name="n", picture="AA==").to_dict()["picture"] == "AA=="


def test_defaults_are_of_their_type(package: Any) -> None:
    found = package.codec.decode(b"{}", package.models.Defaults)
    asked = package.models.Asked()
    for model in (found, asked):
        assert model.day == datetime.date(2026, 3, 1)
        assert model.at == datetime.datetime(2026, 3, 1, tzinfo=datetime.UTC)
        assert model.id == uuid.UUID(int=7)
    assert (
        package.codec.decode(b'{"any": "2026-03-01"}', package.models.Defaults).any == "2026-03-01"
    )
    with pytest.raises(package.invalid, match="yes: must be True"):
        package.models.Asked(yes=False)


def test_members_that_the_description_allows_are_kept_and_sent(package: Any) -> None:
    assert package.codec.decode(b'{"a": "x", "n": 1}', package.models.More).extra == {"n": 1}
    assert package.models.Sent(a="x", extra={"n": 1}).to_dict() == {"a": "x", "n": 1}


def test_an_operation_may_have_a_server_of_its_own(make_package: Any, server: Any) -> None:
    own = [{"url": f"{server.url}/{{v}}", "variables": {"v": {"default": "up"}}}]
    paths = {
        "/file": {"servers": own, "get": operation("get_file")},
        "/here": {"get": operation("get_here")},
    }
    package = make_package(None, paths)
    assert package.endpoint("get_here").OPERATION.server == ""
    port = server.url.rsplit(":")[-1]
    with package.clients.Client(f"http://localhost:{port}", headers={"X-Key": "s"}) as client:
        package.endpoint("get_file").sync(client=client)
        package.endpoint("get_here").sync(client=client)
    elsewhere, here = server.seen
    assert (elsewhere.target, here.target) == ("/up/file", "/here")
    assert here.headers["x-key"] == "s"
    assert "x-key" not in elsewhere.headers
