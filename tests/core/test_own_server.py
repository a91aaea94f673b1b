"""Operations with a server of their own: where their requests go, and with which credentials."""

from __future__ import annotations

import pytest

from pinbridge._core.credentials import Credentials
from pinbridge._core.service import SecurityScheme, Service
from pinbridge._core.settings import resolve_settings
from pinbridge._core.wire import WireRequest, wire_request
from pinbridge.runtime.operation import Operation, Request

ACME = Service(
    name="Acme",
    base_url="https://api.acme.example/v1",
    environment="ACME",
    credential_variables={},
    security_schemes={"key": SecurityScheme(credential="api_key", header="x-acme-key")},
)


def sent(server: str, base_url: str | None = None) -> WireRequest:
    operation = Operation[None](
        id="upload",
        method="POST",
        path="/files",
        retry_safety="unsafe",
        security=("key",),
        load_responses=lambda: {204: None},
        server=server,
    )
    request = Request(operation, path="/files", query="a=1", headers=[("x-part", "7")])
    settings = resolve_settings(
        ACME, base_url=base_url, credentials={}, headers={"x-session": "secret"}
    )
    return wire_request(request, settings, ACME, Credentials(api_key="secret"))


@pytest.mark.parametrize(
    ("server", "base_url", "url", "names"),
    [
        ("", None, "https://api.acme.example/v1/files?a=1", {"x-acme-key", "x-session"}),
        (
            "https://api.acme.example/uploads",
            None,
            "https://api.acme.example/uploads/files?a=1",
            {"x-acme-key", "x-session"},
        ),
        ("https://upload.acme.example/2.0", None, "https://upload.acme.example/2.0/files?a=1", set()),
        (
            "https://upload.acme.example/2.0",
            "http://127.0.0.1:8080",
            "http://127.0.0.1:8080/files?a=1",
            {"x-acme-key", "x-session"},
        ),
    ],
)  # fmt: skip
def test_requests_go_there_and_credentials_to_the_own_origin_only(
    server: str, base_url: str | None, url: str, names: set[str]
) -> None:
    wire = sent(server, base_url)
    found = wire.headers
    assert str(wire.url) == url
    assert found.keys() & {"x-acme-key", "x-session"} == names
    assert found["x-part"] == "7"
