"""Whatever an id, a header value, a file name, a query value or a text holds: it arrives as itself, or
the call is refused. Every property looks at the bytes that a server gets."""

from __future__ import annotations

import asyncio
import email
import email.policy
import importlib
import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl, quote, unquote
from uuid import UUID

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pinbridge_api.operations import OPERATIONS, load

from pinbridge import (
    APIError,
    AsyncPinbridgeClient,
    ConfigurationError,
    InvalidInputError,
    PinbridgeClient,
)
from tests.support.files import PNG
from tests.support.length import length
from tests.trust.bad_input.cases import good_call, operations, resolved, types_of

from .wire import Listener, Received, listening

HOSTILE = ["/", "?", "#", "%", "..", ".", "\0", "\r\n", "\n", "\r", "\\", ":", "@", "&", "=", "+", ";", " ",
    "%2e", "%2F", "%00", "\t", "\x7f", "\u2028", "\u0130", "\ud800", "\udcff", "é", "日", "\U0001f389", "a",
    '"', "'", "\r\nx-evil: 1", "\r\n\r\nGET /evil HTTP/1.1\r\n\r\n", "//evil.example", "=1+1", "-1", "{id}"]  # fmt: skip
TEXT = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=3), max_size=6).map("".join)
PLANS = {name: (operation, found) for name, operation, found in operations()}


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    with listening() as listener:
        yield listener


@pytest.fixture(scope="module")
def client(listener: Listener) -> Iterator[PinbridgeClient]:
    with PinbridgeClient(base_url=listener.url, api_key="the-key", max_retries=0) as client:
        yield client


def sent(listener: Listener, call: Callable[[], object]) -> Received | None:
    """Make a call, and return the one request that came of it, or None where it was refused."""
    listener.take()
    try:
        call()
    except (InvalidInputError, ConfigurationError):
        assert listener.take() == []
        return None
    except APIError:
        pass  # the answer
    [request] = listener.take()
    assert request.values("host") == [listener.url.removeprefix("http://")]
    return request


def can_be_encoded(*texts: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for text in texts for char in text)


# Ids.


def with_ids() -> Iterator[tuple[str, list[str]]]:
    for name, (_, parameters) in PLANS.items():
        places = [each["name"] for each in parameters if each["in"] == "path"]
        if places:
            yield name, places


@pytest.mark.parametrize(
    ("name", "places"), list(with_ids()), ids=lambda part: part if isinstance(part, str) else ""
)
@given(data=st.data())
@settings(max_examples=length(12, 40))
def test_ids(
    listener: Listener, client: PinbridgeClient, name: str, places: list[str], data: Any
) -> None:
    ids = {place: data.draw(st.uuids().map(str) | TEXT, label=place) for place in places}
    arguments = {**good_call(*PLANS[name]), **ids}
    module = importlib.import_module(f"pinbridge_api.{OPERATIONS[name]}")
    request = sent(listener, lambda: client.system._call(None, module.build_request, **arguments))
    if request is None:
        return
    operation = load(name)
    assert request.method == operation.method
    segments = request.target.partition("?")[0].split("/")
    template = operation.path.split("/")
    assert len(segments) == len(template)
    for segment, wanted in zip(segments, template, strict=True):
        if wanted.startswith("{"):
            value = ids[wanted[1:-1]]
            assert unquote(segment, errors="strict") == value or UUID(value) == UUID(segment)
            assert segment not in (".", "..")
        else:
            assert segment == wanted


@given(text=TEXT)
def test_an_id_of_a_board_is_refused_for_a_reason_only(
    listener: Listener, client: PinbridgeClient, text: str
) -> None:
    account = UUID(int=1)
    request = sent(listener, lambda: client.pinterest.check_board_access(text, account_id=account))
    is_usable = can_be_encoded(text) and text not in ("", ".", "..") and "\0" not in text
    assert (request is not None) == is_usable


@given(text=TEXT, other=TEXT)
@example(text="..", other="x")
@example(text="a/../../b", other="?x=1")
def test_ids_of_raw_requests(
    listener: Listener, client: PinbridgeClient, text: str, other: str
) -> None:
    request = sent(
        listener,
        lambda: client.request("GET", "/v1/{a}/x/{b}/end?q=1", path_params={"a": text, "b": other}),
    )
    if request is None:
        assert not can_be_encoded(text, other) or {text, other} & {"", ".", ".."} or "{" in text
        return
    path, _, query = request.target.partition("?")
    start, a, x, b, end = path.removeprefix("/").split("/")
    assert [start, unquote(a), x, unquote(b), end, query] == ["v1", text, "x", other, "end", "q=1"]


@given(path=TEXT.map("/v1/".__add__) | TEXT)
def test_paths_of_raw_requests(listener: Listener, client: PinbridgeClient, path: str) -> None:
    if "://" in path:
        return  # a whole URL, which may lead elsewhere
    request = sent(listener, lambda: client.request("GET", path))
    if request is not None:
        wanted = path if path.startswith("/") else f"/{path}"
        assert unquote(request.target) == unquote(wanted)
        assert request.target.count("/") == wanted.count("/")
        assert request.target.count("?") == wanted.count("?")


# Query values.


def with_texts() -> Iterator[tuple[str, str]]:
    for name, (_, parameters) in PLANS.items():
        for each in parameters:
            schema = resolved(each["schema"])
            is_text = (
                types_of(schema) == ["string"] or schema.get("items", {}).get("type") == "string"
            )
            if each["in"] == "query" and is_text and not {"format", "enum"} & set(schema):
                yield name, each["name"]


@pytest.mark.parametrize(("name", "place"), list(with_texts()))
@given(text=TEXT)
@settings(max_examples=length(12, 40))
def test_query_values(
    listener: Listener, client: PinbridgeClient, name: str, place: str, text: str
) -> None:
    module = importlib.import_module(f"pinbridge_api.{OPERATIONS[name]}")
    arguments = good_call(*PLANS[name])
    plain = sent(listener, lambda: client.system._call(None, module.build_request, **arguments))
    arguments[place] = text
    request = sent(listener, lambda: client.system._call(None, module.build_request, **arguments))
    if request is None:
        return
    assert plain is not None
    path, _, query = request.target.partition("?")
    assert path == plain.target.partition("?")[0]
    pairs = parse_qsl(query, keep_blank_values=True, errors="strict")
    before = parse_qsl(plain.target.partition("?")[2], keep_blank_values=True)
    assert [pair for pair in pairs if pair[0] != place] == [p for p in before if p[0] != place]
    assert [value for key, value in pairs if key == place] in ([text], text.split(","))


@given(params=st.dictionaries(TEXT, TEXT | st.lists(TEXT, max_size=3), max_size=3))
def test_query_values_of_raw_requests(
    listener: Listener, client: PinbridgeClient, params: dict[str, Any]
) -> None:
    request = sent(listener, lambda: client.request("GET", "/v1/x", params=params))
    pairs = [
        (key, value)
        for key, given in params.items()
        for value in (given if isinstance(given, list) else [given])
    ]
    texts = [*params, *(value for _, value in pairs)]
    assert (request is not None) == can_be_encoded(*texts)
    if request is not None:
        path, _, query = request.target.partition("?")
        assert path == "/v1/x"
        assert parse_qsl(query, keep_blank_values=True, errors="strict") == pairs


def test_queries_of_asynchronous_clients(listener: Listener) -> None:
    async def ask() -> list[Any]:
        answers: list[Any] = []
        async with AsyncPinbridgeClient(
            base_url=listener.url, api_key="k", max_retries=0
        ) as client:
            for text in HOSTILE:
                listener.take()
                try:
                    await client.pins.list(q=text)
                except InvalidInputError:
                    answers.append((text, listener.take()))
                except APIError:
                    [request] = listener.take()
                    answers.append((text, dict(parse_qsl(request.target.partition("?")[2]))["q"]))
        return answers

    for text, found in asyncio.run(ask()):
        assert found == (text if can_be_encoded(text) else [])


# Header fields.


def expected_value(text: str) -> bool:
    """Whether a text can be the value of a header field and arrive as it is."""
    return text.isascii() and all(char == "\t" or " " <= char <= "~" for char in text)


@given(text=TEXT, name=TEXT | st.just("x-own"))
@example(text=" x", name="x-own")
@example(text="x\t", name="x-own")
@example(text="", name="x-own")
@example(text="x\r\nx-evil: 1", name="x-own")
@example(text="x", name="x-own: 1\r\nx-evil")
def test_header_fields(listener: Listener, client: PinbridgeClient, text: str, name: str) -> None:
    plain = sent(listener, lambda: client.request("GET", "/v1/x"))
    assert plain is not None
    for call in (
        lambda: client.request("GET", "/v1/x", headers={name: text}),
        lambda: client.with_options(headers={name: text}).request("GET", "/v1/x"),
        lambda: client.pins.list(options={"headers": {name: text}}),
    ):
        request = sent(listener, call)
        if name == "x-own" and expected_value(text):
            assert request is not None
        if request is not None:
            # White space around a value is none of it (RFC 9110, 5.5).
            assert request.values(name.lower()) == [text.strip(" \t")]
            others = {field[0] for field in request.fields} - {name.lower()}
            assert others <= {field[0] for field in plain.fields}


@given(text=TEXT)
@example(text="k\r\nx-evil: 1")
def test_credentials(listener: Listener, client: PinbridgeClient, text: str) -> None:
    for options, field, value in (
        ({"api_key": text, "bearer_token": None}, "x-api-key", text),
        ({"bearer_token": text, "api_key": None}, "authorization", f"Bearer {text}"),
    ):
        request = sent(listener, lambda options=options: client.with_options(**options).pins.list())
        if request is not None:
            assert request.values(field) == [value]
            assert not {"x-evil", "the-key"} & {part for pair in request.fields for part in pair}


@given(text=TEXT)
def test_user_agents(listener: Listener, text: str) -> None:
    def call() -> None:
        with PinbridgeClient(
            base_url=listener.url, api_key="k", max_retries=0, user_agent=text
        ) as client:
            client.pins.list()

    request = sent(listener, call)
    assert (request is not None) == expected_value(text)
    if text and request is not None:
        assert request.values("user-agent") == [text.strip(" \t")]


@given(text=TEXT)
@example(text=" x ")
@example(text="x\r\nx-evil: 1")
def test_header_fields_of_operations(
    listener: Listener, client: PinbridgeClient, text: str
) -> None:
    request = sent(listener, lambda: client.system.stripe_webhook(b"{}", stripe_signature=text))
    is_usable = expected_value(text) and "\t" not in text
    assert (request is not None) == is_usable
    if request is not None:
        assert request.values("stripe-signature") == [text.strip(" ")]


@given(text=TEXT)
@example(text="{}\r\n")
def test_raw_bodies(listener: Listener, client: PinbridgeClient, text: str) -> None:
    for call in (
        lambda: client.system.stripe_webhook(text, stripe_signature="s"),
        lambda: client.request("POST", "/v1/x", content=text),
    ):
        request = sent(listener, call)
        assert (request is not None) == can_be_encoded(text)
        if request is not None:
            assert request.body == text.encode()


# File names and content types.


@given(name=TEXT, content=TEXT)
@example(name='a"; filename="b.png', content="")
@example(name='a"\r\nContent-Type: text/html\r\n\r\n<script>', content="")
@example(name="日本.png", content="")
def test_file_names(listener: Listener, client: PinbridgeClient, name: str, content: str) -> None:
    data = PNG + content.encode(errors="replace")
    request = sent(listener, lambda: client.assets.upload_image(data, filename=name))
    assert request is not None
    [content_type] = request.values("content-type")
    boundary = content_type.removeprefix("multipart/form-data; boundary=").encode()
    head, _, rest = request.body.partition(b"\r\n\r\n")
    assert rest == data + b"\r\n--" + boundary + b"--\r\n"
    start, disposition, kind = head.split(b"\r\n")
    assert (start, kind) == (b"--" + boundary, b"Content-Type: image/png")
    found = re.fullmatch(
        b'Content-Disposition: form-data; name="file"; filename="([^"\\\\]*)"', disposition
    )
    assert found is not None
    # As browsers write names: what could end the name is escaped, percent signs stay as they are.
    shown = found[1].decode()
    wanted = (name or "upload.png").encode(errors="replace").decode()
    assert unquote(shown) == unquote(quote(wanted, safe="%"))
    assert all(char >= " " and char != "\x7f" for char in shown)
    message = email.message_from_bytes(
        b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + request.body,
        policy=email.policy.HTTP,
    )
    assert [part.get_payload(decode=True) for part in message.iter_parts()] == [data]


@given(kind=TEXT)
@example(kind="image/png\r\nx-evil: 1")
def test_content_types(listener: Listener, client: PinbridgeClient, kind: str) -> None:
    request = sent(listener, lambda: client.assets.upload_image(PNG, content_type=kind))
    if request is not None:
        stated = request.body.partition(b"\r\n\r\n")[0].split(b"\r\n")[2]
        assert stated.decode() == f"Content-Type: {kind or 'image/png'}"


# Texts in bodies.


@given(text=TEXT.filter(str.strip))
def test_texts_in_bodies(listener: Listener, client: PinbridgeClient, text: str) -> None:
    request = sent(
        listener,
        lambda: client.pins.create(
            account_id=UUID(int=1), board_id=text, title=text, image_url="https://example.com/a",
            description=text, idempotency_key=text,
        ),
    )  # fmt: skip
    if request is None:
        assert not can_be_encoded(text)
        return
    body = json.loads(request.body)
    assert (body["board_id"], body["title"], body["description"]) == (text, text, text)
    assert body["idempotency_key"] == text


@given(fields=st.dictionaries(TEXT, TEXT, max_size=3))
def test_texts_in_forms(
    listener: Listener, client: PinbridgeClient, fields: dict[str, str]
) -> None:
    request = sent(listener, lambda: client.request("POST", "/v1/x", data=fields))
    assert (request is not None) == can_be_encoded(*fields, *fields.values())
    if request is not None:
        pairs = parse_qsl(request.body.decode(), keep_blank_values=True, errors="strict")
        assert dict(pairs) == fields
