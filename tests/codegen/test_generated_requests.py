from __future__ import annotations

import datetime
import json
import uuid
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

ID = "8b0f5b7e-3c53-4a53-9f11-0d6a6d1f6f01"
TEXT = {"type": "string"}
NO_CONTENT = {"204": {"description": "Done."}}


def parameter(place: str, name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    required = {"required": True} if place == "path" else {}
    return {"in": place, "name": name, "schema": schema, **required, **more}


def body(schema: dict[str, Any], *, required: bool = True) -> dict[str, Any]:
    return {"required": required, "content": {"application/json": {"schema": schema}}}


PATH_B = parameter("path", "b", TEXT)
KEYED = {
    "type": "object",
    "required": ["title", "idempotency_key"],
    "properties": {
        "title": TEXT,
        "idempotency_key": {"type": "string", "maxLength": 40, "x-idempotency-key": True},
    },
}
SCHEMAS = {
    "Keyed": KEYED,
    "Bundle": {
        "type": "object",
        "required": ["items"],
        "properties": {
            "items": {"type": "array", "items": {"$ref": "#/components/schemas/Keyed"}},
            "extra": {"anyOf": [{"$ref": "#/components/schemas/Keyed"}, {"type": "null"}]},
            "more": {"type": "array", "items": {"$ref": "#/components/schemas/Keyed"}},
        },
    },
    "Sort": {"type": "string", "enum": ["asc", "desc"]},
}
PATHS: dict[str, Any] = {
    "/things/{thing_id}/parts/{part}": {
        "parameters": [parameter("path", "thing_id", TEXT)],
        "get": {
            "operationId": "get_part",
            "parameters": [parameter("path", "part", TEXT)],
            "responses": NO_CONTENT,
        },
    },
    "/uuid/{id}": {
        "get": {
            "operationId": "get_by_uuid",
            "parameters": [
                parameter("path", "id", {"type": "string", "format": "uuid"}),
                parameter("query", "id", TEXT),
            ],
            "responses": NO_CONTENT,
        }
    },
    "/search": {
        "get": {
            "operationId": "search",
            "parameters": [
                parameter("query", "q", {"type": "string", "maxLength": 200}),
                parameter("query", "terms", {"type": "array", "items": TEXT}),
                parameter("query", "metrics", {"type": "array", "items": TEXT}, explode=False),
                parameter("query", "since", {"type": "string", "format": "date-time"}),
                parameter("query", "day", {"type": "string", "format": "date"}),
                parameter("query", "deep", {"type": "boolean", "default": False}),
                parameter("query", "limit", {"type": "integer", "minimum": 1}),
                parameter("query", "sort", {"$ref": "#/components/schemas/Sort"}),
                parameter("query", "page[size]", {"type": "integer"}),
                parameter("query", "client", TEXT),
                parameter("header", "X-Trace", TEXT),
            ],
            "responses": NO_CONTENT,
        }
    },
    "/keyed": {
        "post": {
            "operationId": "send_one",
            "x-retry-safety": "keyed",
            "requestBody": body({"$ref": "#/components/schemas/Keyed"}),
            "responses": NO_CONTENT,
        }
    },
    "/batch": {
        "post": {
            "operationId": "send_batch",
            "requestBody": body({"$ref": "#/components/schemas/Bundle"}),
            "responses": NO_CONTENT,
        }
    },
    "/rows": {
        "post": {
            "operationId": "send_rows",
            "requestBody": body({"type": "array", "items": {"$ref": "#/components/schemas/Keyed"}}),
            "responses": NO_CONTENT,
        }
    },
    "/free": {
        "post": {
            "operationId": "send_free",
            "requestBody": body({"type": "object"}, required=False),
            "responses": NO_CONTENT,
        }
    },
    "/repeatable": {
        "put": {"operationId": "put_it", "responses": NO_CONTENT},
        "post": {
            "operationId": "post_it",
            "security": [{"key": []}, {"token": []}],
            "x-required-scope": 'wri"te',
            "summary": 'Say "hello"\\',
            "responses": NO_CONTENT,
        },
    },
}


@pytest.fixture(scope="module")
def package(make_package: Any) -> Any:
    return make_package(SCHEMAS, PATHS)


# Everything that a Python string may hold, and everything that can be encoded.
ANY_TEXT = st.text(st.characters(exclude_categories=()))
ENCODABLE = st.text(st.characters(codec="utf-8"), max_size=200)


@settings(deadline=None)
@given(thing=ANY_TEXT, part=ANY_TEXT)
def test_path_always_decodes_to_the_given_ids(package: Any, thing: str, part: str) -> None:
    build = package.endpoint("get_part").build_request
    if is_no_segment(thing) or is_no_segment(part):
        with pytest.raises(package.invalid, match="thing_id" if is_no_segment(thing) else "part"):
            build(thing_id=thing, part=part)
        return
    request = build(thing_id=thing, part=part)
    url = httpx.URL("https://api.example/base/").join(request.target.lstrip("/"))

    segments = urlsplit(str(url)).path.split("/")

    assert url.host == "api.example"
    assert not url.query
    assert not url.fragment
    assert [unquote(segment) for segment in segments] == [
        "",
        "base",
        "things",
        thing,
        "parts",
        part,
    ]


def is_no_segment(text: str) -> bool:
    has_surrogates = any(0xD800 <= ord(char) <= 0xDFFF for char in text)
    return text in ("", ".", "..") or "\0" in text or has_surrogates


@pytest.mark.parametrize("text", ["../x", "a/b", "?q=1", "#f", "%2e%2e", "a\nb", "\\", "//h", ";p"])
def test_ids_that_look_like_paths_stay_one_segment(package: Any, text: str) -> None:
    request = package.endpoint("get_part").build_request(thing_id=text, part="x")

    assert request.path.count("/") == 4
    assert unquote(request.path.split("/")[2]) == text


@pytest.mark.parametrize("text", ["", ".", "..", "a\0b", "\ud800"])
def test_ids_that_would_change_the_path_are_refused(package: Any, text: str) -> None:
    with pytest.raises(package.invalid, match="thing_id"):
        package.endpoint("get_part").build_request(thing_id=text, part="x")


def test_parameters_of_one_name_are_told_apart(package: Any) -> None:
    request = package.endpoint("get_by_uuid").build_request(id_path=uuid.UUID(ID), id_query="x")

    assert request.target == f"/uuid/{ID}?id=x"
    with pytest.raises(package.invalid, match="id_path: must be a UUID"):
        package.endpoint("get_by_uuid").build_request(id_path="../x", id_query="x")


@settings(deadline=None)
@given(q=ENCODABLE, terms=st.lists(ENCODABLE))
def test_query_always_decodes_to_the_given_texts(package: Any, q: str, terms: list[str]) -> None:
    request = package.endpoint("search").build_request(q=q, terms=terms)

    assert parse_qsl(request.query, keep_blank_values=True, strict_parsing=bool(request.query)) == [
        ("q", q),
        *(("terms", term) for term in terms),
    ]
    assert httpx.URL("https://api.example/" + request.target).query.decode() == request.query


@pytest.mark.parametrize("arguments", [{"q": "\ud800"}, {"terms": ["a", "\udfff"]}])
def test_query_texts_without_encoding_are_refused(package: Any, arguments: dict[str, Any]) -> None:
    with pytest.raises(package.invalid, match=rf"{next(iter(arguments))}: .*can't be encoded"):
        package.endpoint("search").build_request(**arguments)


def test_query_values_are_written_as_the_api_wants_them(package: Any) -> None:
    request = package.endpoint("search").build_request(
        q="a b&c=d",
        terms=("x", "y"),
        metrics=["SAVE", "PIN_CLICK"],
        since=datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC),
        day=datetime.date(2026, 1, 2),
        deep=True,
        limit=5,
        sort="desc",
        pagesize=3,
        client_query="me",
    )

    assert request.query == (
        "q=a%20b%26c%3Dd&terms=x&terms=y&metrics=SAVE%2CPIN_CLICK"
        "&since=2026-01-02T00%3A00%3A00%2B00%3A00&day=2026-01-02&deep=true&limit=5&sort=desc"
        "&page%5Bsize%5D=3&client=me"
    )


def test_parameters_not_given_are_left_out(package: Any) -> None:
    unset = package.types.UNSET

    assert package.endpoint("search").build_request().query == ""
    assert package.endpoint("search").build_request(q=None, limit=unset).query == ""


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        ({"q": "x" * 201}, "q"),
        ({"limit": 0}, "limit"),
        ({"limit": "1"}, "limit"),
        ({"terms": "text"}, "terms"),
        ({"sort": "sideways"}, "sort"),
        ({"since": "2026-01-01"}, "since"),
        ({"deep": "true"}, "deep"),
    ],
)
def test_parameters_are_checked(package: Any, arguments: dict[str, Any], place: str) -> None:
    with pytest.raises(package.invalid, match=f"search: {place}"):
        package.endpoint("search").build_request(**arguments)


def test_headers_are_carried(package: Any) -> None:
    assert package.endpoint("search").build_request(x_trace="abc").headers == [("X-Trace", "abc")]


@pytest.mark.parametrize("text", ["a\r\nX-Admin: 1", "a\nb", "\0", "\x7f", "é"])
def test_headers_can_not_be_injected(package: Any, text: str) -> None:
    with pytest.raises(package.invalid, match="x_trace"):
        package.endpoint("search").build_request(x_trace=text)


def test_missing_idempotency_key_is_made_up(package: Any) -> None:
    model = package.models.Keyed(title="t")
    build = package.endpoint("send_one").build_request

    first, second = (json.loads(build(body=model).content) for _ in range(2))

    assert first["title"] == "t"
    assert len(first["idempotency_key"]) == 32
    assert first["idempotency_key"] != second["idempotency_key"]
    assert model.idempotency_key is package.types.UNSET


def test_given_idempotency_key_is_kept(package: Any) -> None:
    for given_body in (
        package.models.Keyed(title="t", idempotency_key="mine"),
        {"title": "t", "idempotency_key": "mine"},
    ):
        request = package.endpoint("send_one").build_request(body=given_body)

        assert json.loads(request.content)["idempotency_key"] == "mine"


@pytest.mark.parametrize("operation", ["send_batch", "send_rows"])
def test_idempotency_keys_are_made_up_in_lists(package: Any, operation: str) -> None:
    keyed = package.models.Keyed
    rows = [
        keyed(title="a"),
        keyed(title="b", idempotency_key="mine"),
        keyed(title="c", idempotency_key=""),
    ]
    given_body = package.models.Bundle(items=rows) if operation == "send_batch" else rows

    sent = json.loads(package.endpoint(operation).build_request(body=given_body).content)

    sent_rows = sent["items"] if operation == "send_batch" else sent
    keys = [row["idempotency_key"] for row in sent_rows]
    assert keys[1] == "mine"
    assert len(set(keys)) == 3
    assert [row.idempotency_key for row in rows] == [
        package.types.UNSET,
        "mine",
        "",
    ]


@pytest.mark.parametrize("extra", [None, {"title": "x"}])
def test_idempotency_keys_are_made_up_in_optional_parts(package: Any, extra: Any) -> None:
    batch = package.models.Bundle(items=[], extra_=extra)

    sent = json.loads(package.endpoint("send_batch").build_request(body=batch).content)

    assert "more" not in sent
    if extra is None:
        assert sent["extra"] is None
    else:
        assert sent["extra"]["idempotency_key"]
        assert batch.extra_.idempotency_key is package.types.UNSET


def test_body_may_be_a_dict(package: Any) -> None:
    request = package.endpoint("send_batch").build_request(body={"items": [{"title": "a"}]})

    assert json.loads(request.content)["items"][0]["title"] == "a"
    assert request.content_type == "application/json"


def test_dicts_in_a_body_are_checked_too(package: Any) -> None:
    with pytest.raises(package.invalid, match=r"\[1\]\.title: is missing"):
        package.endpoint("send_rows").build_request(body=[{"title": "a"}, {"titel": "b"}])


def test_optional_body_is_left_out(package: Any) -> None:
    build = package.endpoint("send_free").build_request

    assert build().content is None
    assert json.loads(build(body={"a": {"b": None}}).content) == {"a": {"b": None}}


def test_body_without_encoding_is_refused(package: Any) -> None:
    with pytest.raises(package.invalid, match=r"title: .*can't be encoded"):
        package.endpoint("send_one").build_request(body={"title": "\ud800"})


def test_retry_safety_follows_the_method_where_the_spec_is_silent(package: Any) -> None:
    safeties = {
        name: package.endpoint(name).OPERATION.retry_safety
        for name in ("get_part", "put_it", "post_it", "send_one")
    }

    assert safeties == {
        "get_part": "safe",
        "put_it": "safe",
        "post_it": "unsafe",
        "send_one": "keyed",
    }


def test_operations_without_an_id_are_named_after_their_path(make_package: Any) -> None:
    done = {"204": {"description": "Done."}}
    package = make_package({}, {"/a/{b}/c": {"get": {"parameters": [PATH_B], "responses": done}}})

    operation = package.endpoint("get_a_b_c").OPERATION

    assert operation.path == "/a/{b}/c"
    assert operation.responses == {204: None}


def test_operation_describes_itself(package: Any) -> None:
    operation = package.endpoint("post_it").OPERATION

    assert (operation.id, operation.method, operation.path) == ("post_it", "POST", "/repeatable")
    assert operation.security == ("key", "token")
    assert operation.required_scope == 'wri"te'
    assert operation.summary == 'Say "hello"\\'
    assert package.endpoint("put_it").OPERATION.security == ()
    assert package.endpoint("put_it").OPERATION.required_scope is None


def test_schemes_that_are_demanded_together(make_package: Any) -> None:
    def secured(*ways: Any) -> Any:
        return {"get": {"responses": {}, "security": [*ways]}}

    together = {"a": [], "b": []}
    paths = {"/x": secured(together, {"c": []}), "/y": secured(together, {}), "/z": secured({})}
    package = make_package({}, paths)

    def described(id_: str) -> Any:
        operation = package.endpoint(id_).OPERATION
        return operation.security, operation.optional_security

    assert described("get_x") == ((("a", "b"), "c"), ())
    assert described("get_y") == ((), (("a", "b"),))
    assert described("get_z") == ((), ())


def test_repr_of_a_request_holds_no_content(package: Any) -> None:
    request = package.endpoint("send_one").build_request(body={"title": "secret"})

    assert "secret" not in repr(request)
    assert "send_one" in repr(request)
