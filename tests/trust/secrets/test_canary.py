"""No secret shows up anywhere."""

from __future__ import annotations

import ast
import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import pinbridge
from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from pinbridge._core.redaction import masked, masked_content
from pinbridge.models import WebhookCreate
from pinbridge.telemetry import OpenTelemetryTracer
from tests.support.fakes import PIN_ID
from tests.trust.faults import acts
from tests.trust.faults.server import fault_server

from .places import PLACES, Texts, leaks
from .traffic import FLAVOURS, Flavour


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_no_secret_shows_up(place: Callable[[], Texts]) -> None:
    count, found = leaks(place)
    assert count
    assert found == []


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_one_logger_speaks_at_info(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with fault_server([], acts.good) as server:
        call(flavour, server.url)
    assert [(record.name, record.levelname) for record in caplog.records] == [("pinbridge", "INFO")]
    assert PIN_ID not in caplog.text


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_no_logger_at_all_tells_what_is_sent(
    flavour: Flavour, caplog: pytest.LogCaptureFixture
) -> None:
    # What a server sends back, httpcore does log at DEBUG: see SECURITY.md.
    caplog.set_level(logging.DEBUG)
    with fault_server([], acts.good) as server:
        headers = {"x-own": "canary", "authorization": "Bearer canary"}
        call(flavour, server.url, f"/v1/pins/{PIN_ID}?q=canary", headers=headers)
    assert {record.name.partition(".")[0] for record in caplog.records} >= {"pinbridge", "httpcore"}
    assert "canary" not in caplog.text


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_no_span_holds_an_id_that_the_caller_wrote_into_a_path(flavour: Flavour) -> None:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    with fault_server([], acts.good) as server:
        call(flavour, server.url, f"/v1/pins/{PIN_ID}", tracer=OpenTelemetryTracer(provider))
    (span,) = exporter.get_finished_spans()
    assert span.name == "GET /v1/pins/{}"
    assert PIN_ID not in span.to_json()


def call(flavour: Flavour, url: str, path: str | None = None, **settings: Any) -> None:
    """Get a pin by method or, where there is a path, by hand."""

    async def main() -> None:
        async with AsyncPinbridgeClient(base_url=url, api_key="k", **settings) as client:
            await (client.request("GET", path) if path else client.pins.get(PIN_ID))

    if flavour == "async":
        asyncio.run(main())
        return
    with PinbridgeClient(base_url=url, api_key="k", **settings) as client:
        client.request("GET", path) if path else client.pins.get(PIN_ID)


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        (b'{"access_token": "x\\"y", "a": "b"}', b'{"access_token": "***", "a": "b"}'),
        (b'{"Password":"x"}', b'{"Password": "***"}'),
        (b'{"token": "cut of', b"***"),
        (
            b"<html>See https://example.com/x?sig=1</html>",
            b"<html>See https://example.com/x?***</html>",
        ),
        (b'{"input": "x", "msg": "secret"}', b'{"input": "***", "msg": "secret"}'),
        (b'{"tokens": 7, "token": null}', b'{"tokens": 7, "token": null}'),
        (b"<html>", b"<html>"),
    ],
)
def test_content_is_masked(content: bytes, kept: bytes) -> None:
    assert masked_content(content) == kept


def test_decoded_content_is_masked() -> None:
    value = {"user": {"api_key": "x", "name": "n"}, "tokens": ["a", "b"], "n": 1}
    kept = {"user": {"api_key": "***", "name": "n"}, "tokens": ["***", "***"], "n": 1}
    assert masked(value) == kept


def test_a_mask_may_break_the_rules_of_a_model() -> None:
    hook = WebhookCreate(url="https://a.example/h?t=canary", secret="canary-of-sixteen")

    shown = masked(hook)

    assert (shown.secret, shown.url) == ("***", "https://a.example/h?***")
    assert hook.secret == "canary-of-sixteen"


def test_rich_shows_structs_by_their_own_repr() -> None:
    """msgspec gives structs a second representation with all fields."""
    for path in Path(pinbridge.__file__).parent.rglob("*.py"):
        text = path.read_text("utf-8")
        for node in ast.walk(ast.parse(text)) if "__repr__" in text else ():
            if isinstance(node, ast.ClassDef):
                bases = {ast.unparse(base).rpartition(".")[2] for base in node.bases}
                methods = {one.name for one in node.body if isinstance(one, ast.FunctionDef)}
                if "Struct" in bases and "__repr__" in methods:
                    assert "ShownByRepr" in bases, f"{path}: {node.name}"
