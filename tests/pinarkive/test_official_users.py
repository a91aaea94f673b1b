"""What users of the official client write, with only the import changed."""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinbridge.pinarkive import PinarkiveClient, PinarkiveError
from pinbridge.sandbox import Sandbox
from tests.pinarkive.record import CALLS, CREDENTIALS, body_of
from tests.pinarkive.test_requests import RECORDING, as_recorded
from tests.support.fakes import Answer, Server, reply

RECORDED_HEADERS = ("authorization", "x-api-key", "x-request-source")
CID = "bafkreibm6jg3ux5qumhcn2b3flc3tyu6dmlb4xa7u5bf44yegnrjhc4yeq"
UPLOADED = reply(201, json={"cid": CID})
ANSWERS: dict[str, Answer] = {
    "login": reply(json={"token": "t"}),
    "verify_2fa_login": reply(json={"token": "t"}),
    "upload_file": UPLOADED,
    "upload_server_directory": UPLOADED,
    "upload_directory_dag": UPLOADED,
    "list_uploads": reply(json={"uploads": []}),
    "generate_token": reply(201, json={"token": "t"}),
    "get_plans": reply(json=[]),
    "list_tokens": reply(json=[]),
}


def credentials_of(request: httpx.Request) -> dict[str, str]:
    return {name: request.headers[name] for name in RECORDED_HEADERS if name in request.headers}


@pytest.mark.parametrize(
    ("call", "recorded"),
    list(zip(CALLS, RECORDING["calls"], strict=True)),
    ids=[f"{place} {method}" for place, (method, _, _) in enumerate(CALLS)],
)
def test_a_method_sends_what_the_official_one_sends(
    call: Any, recorded: dict[str, Any], tmp_path: Path
) -> None:
    method, positional, named = call
    given = list(positional)
    # The official method leaves it to the server to find the directory, on the server's own disk.
    method = {"upload_directory": "upload_server_directory"}.get(method, method)
    if method == "upload_file":
        given[0] = tmp_path / given[0]
        given[0].write_bytes(b"content")
    server = Server(ANSWERS.get(method, reply(json={})))
    client = PinarkiveClient(token="the-token", base_url="http://h/api/v3/", transport=server)
    getattr(client, method)(*given, **named)
    request = server.last
    assert (request.method, request.url.raw_path.decode()) == (
        recorded["method"],
        recorded["target"],
    )
    headers = {n: v for n, v in recorded["headers"].items() if n in RECORDED_HEADERS}
    assert credentials_of(request) == headers
    body = body_of(request.headers.get("content-type", ""), request.content)
    for part in (body or {}).get("parts", ()):
        # The official client gives files of `upload_file` no type, which means this one.
        if part[1] is not None and method == "upload_file":
            assert part[2] == "application/octet-stream"
    assert as_recorded(body) == as_recorded(recorded["body"])


@pytest.mark.parametrize("kind", CREDENTIALS)
def test_credentials_and_the_source_of_requests(kind: str) -> None:
    server = Server(rest=reply(json={}))
    client = PinarkiveClient(base_url="http://h/api/v3", transport=server, **CREDENTIALS[kind])
    client.get_me()
    client.health()
    for method, request in zip(("get_me", "health"), server.requests, strict=True):
        assert credentials_of(request) == RECORDING["credentials"][f"{kind}, {method}"]


def test_the_source_of_requests_follows_the_credentials() -> None:
    server = Server(rest=reply(json={"token": "t"}))
    client = PinarkiveClient(
        api_key="k", base_url="http://h/api/v3", transport=server, request_source="web"
    )
    client.get_me()
    client.login("a@example.com", "p")
    client.get_me()
    assert server.headers("x-request-source") == [None, None, "web"]


def test_the_credentials_stay_at_home() -> None:
    elsewhere = reply(302, headers={"location": "http://elsewhere/x"})
    server = Server(elsewhere, reply(json={}))
    client = PinarkiveClient(
        "t", base_url="http://h/api/v3", transport=server, request_source="web"
    )
    client.request("GET", "/users/me", follow_redirects=True)
    assert credentials_of(server.requests[0]) == {
        "authorization": "Bearer t",
        "x-request-source": "web",
    }
    assert credentials_of(server.last) == {}


SIGNATURES: dict[str, str] = {
    "health": "()",
    "get_plans": "()",
    "get_peers": "()",
    "login": "(email, password)",
    "verify_2fa_login": "(temporary_token, code)",
    "upload_file": "(file_path, cluster_id=None, timelock=None)",
    "upload_directory": "(dir_path, cluster_id=None, timelock=None)",
    "upload_directory_dag": "(files_dict, dir_name=None, cluster_id=None, timelock=None)",
    "pin_cid": "(cid, original_name=None, custom_name=None, cluster_id=None, timelock=None)",
    "remove_file": "(cid)",
    "get_me": "()",
    "list_uploads": "(page=1, limit=20)",
    "generate_token": "(name, label=None, expires_in_days=None, scopes=None, totp_code=None)",
    "list_tokens": "()",
    "revoke_token": "(name, totp_code=None)",
    "get_status": "(cid, cluster_id=None)",
    "get_allocations": "(cid, cluster_id=None)",
}


@pytest.mark.parametrize("method", SIGNATURES)
def test_methods_take_what_the_official_ones_take(method: str) -> None:
    signature = inspect.signature(getattr(PinarkiveClient, method))
    official = [
        parameter.replace(annotation=inspect.Parameter.empty)
        for name, parameter in signature.parameters.items()
        if name != "self" and parameter.kind is not parameter.KEYWORD_ONLY
    ]
    assert str(inspect.Signature(official)) == SIGNATURES[method]


def test_the_quick_start(
    sandbox: Sandbox,
    ark: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PINARKIVE_BASE_URL", ark["base_url"])
    (tmp_path / "document.pdf").write_bytes(b"hello")

    # The examples of its README, with the addresses and secrets of the sandbox.
    client = PinarkiveClient(api_key=ark["api_key"])
    result = client.upload_file("document.pdf")
    print(result["cid"])
    login = client.login(ark["email"], ark["password"])
    client.close()
    client = PinarkiveClient(token=login["token"])
    data = client.list_uploads(page=1, limit=20)
    print(data["uploads"])

    cid, uploads = capsys.readouterr().out.splitlines()
    assert cid == CID
    assert json.loads(json.dumps(data["uploads"]))[0]["cid"] == CID
    assert CID in uploads
    client.close()


def test_the_handling_of_errors(
    ark: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "large.bin").write_bytes(bytes(10_000_001))
    client = PinarkiveClient(None, ark["free_api_key"], ark["base_url"])

    try:
        client.upload_file("large.bin")
    except PinarkiveError as e:
        print(e.status_code, e.message, e.code)
        print(e.body["error"] == e.error, repr(e.required), e.retry_after)

    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("413 The plan allows")
    assert first.endswith("FILE_TOO_LARGE")
    assert second == "True '' None"
    client.close()
