from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import httpx
import msgspec
import pytest

from pinbridge.sandbox import Sandbox
from tests.sandbox.sandbox_support import PinBody, error_code, make_png


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    """One server for all tests: closing a port takes longer than a test."""
    with Sandbox.serve(frozen=True) as running:
        yield running


@pytest.fixture(params=["in-process", "socket"])
def sandbox(request: pytest.FixtureRequest, served: Sandbox) -> Iterator[Sandbox]:
    if request.param == "socket":
        served.reset()
        yield served
        return
    with Sandbox(frozen=True) as running:
        yield running


@pytest.fixture
def in_process(sandbox: Sandbox, served: Sandbox) -> bool:
    return sandbox is not served


@pytest.fixture
def api(sandbox: Sandbox, in_process: bool) -> Iterator[httpx.Client]:
    """A client without the contract check: faults break the contract."""
    transport = sandbox.transport() if in_process else None
    headers = {"x-api-key": sandbox.api_key}
    with httpx.Client(
        base_url=sandbox.base_url, headers=headers, transport=transport, trust_env=False
    ) as client:
        yield client


def last(sandbox: Sandbox) -> dict[str, Any]:
    return sandbox.requests()[-1]


@pytest.mark.parametrize(
    ("status", "code"),
    [(429, "rate_limited"), (500, "internal_error"), (503, "service_unavailable")],
)
def test_a_status_is_sent_without_processing(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody, status: int, code: str
) -> None:
    headers = {"Retry-After": "2"}
    sandbox.faults([{"kind": "status", "status": status, "times": 1, "headers": headers}])
    response = api.post("/v1/pins", json=pin_body())

    assert error_code(response) == (status, code)
    assert response.headers["retry-after"] == "2"
    assert response.headers["x-request-id"] == response.json()["error"]["request_id"]
    assert (last(sandbox)["status"], last(sandbox)["fault"]) == (status, "status")
    assert api.get("/v1/pins").json() == []


@pytest.mark.parametrize(
    ("body", "content", "kind"),
    [
        ("error code: 502", b"error code: 502", "text/plain; charset=utf-8"),
        ({"detail": "x"}, b'{"detail":"x"}', "application/json"),
    ],
)
def test_a_status_may_have_any_body(
    sandbox: Sandbox, api: httpx.Client, body: Any, content: bytes, kind: str
) -> None:
    sandbox.faults([{"kind": "status", "status": 520, "body": body}])
    response = api.get("/v1/pins")

    assert (response.status_code, response.content) == (520, content)
    assert response.headers["content-type"] == kind


def test_a_status_may_come_after_processing(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    sandbox.faults([{"kind": "status", "status": 502, "processed": True, "times": 1}])

    assert api.post("/v1/pins", json=pin_body()).status_code == 502
    assert len(api.get("/v1/pins").json()) == 1


@pytest.mark.parametrize(("kind", "processed"), [("drop_before", False), ("drop_after", True)])
def test_a_dropped_connection(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody, kind: str, processed: bool
) -> None:
    sandbox.faults([{"kind": kind, "times": 1}])
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        api.post("/v1/pins", json=pin_body())

    assert (last(sandbox)["status"], last(sandbox)["fault"]) == (None, kind)
    assert len(api.get("/v1/pins").json()) == processed


def test_a_drop_is_no_reset_where_a_body_is_on_its_way(served: Sandbox) -> None:
    served.reset()
    served.faults([{"kind": "drop_before", "times": 1}])
    url = httpx.URL(served.base_url)
    body = bytes(900_000)  # more than the server reads at once
    head = f"POST /v1/pins HTTP/1.1\r\nHost: sandbox\r\nContent-Length: {len(body)}\r\n\r\n"
    with socket.create_connection((url.host, url.port), timeout=10) as connection:
        connection.sendall(head.encode() + body)

        assert connection.recv(1) == b""


@pytest.mark.parametrize("kind", ["drop_before", "drop_after"])
def test_a_connection_drops_under_an_upload(sandbox: Sandbox, api: httpx.Client, kind: str) -> None:
    sandbox.faults([{"kind": kind, "times": 1}])
    files = {"file": ("a.png", make_png(3_000_000))}
    # On a socket the kernel may report the closed connection while the body is still being sent.
    with pytest.raises((httpx.RemoteProtocolError, httpx.WriteError, httpx.ReadError)):
        api.post("/v1/assets/images", files=files)

    assert api.get("/v1/assets").json()["total"] == (kind == "drop_after")


def test_a_truncated_response(sandbox: Sandbox, api: httpx.Client, pin_body: PinBody) -> None:
    sandbox.faults([{"kind": "truncate", "method": "POST", "times": 1}])
    with api.stream("POST", "/v1/pins", json=pin_body()) as response:
        assert response.status_code == 201
        length = int(response.headers["content-length"])
        with pytest.raises(httpx.RemoteProtocolError, match="complete message body"):
            response.read()

    whole = api.get(f"/v1/pins/{api.get('/v1/pins').json()[0]['id']}")
    assert length == len(whole.content)
    assert last(sandbox)["response_bytes"] == length
    truncated = next(item for item in sandbox.requests() if item["fault"] == "truncate")
    assert (truncated["status"], truncated["response_bytes"]) == (201, length // 2)


def test_a_truncated_download_sends_half(sandbox: Sandbox, api: httpx.Client) -> None:
    content = make_png(1_000_000)
    asset = api.post("/v1/assets/images", files={"file": ("a.png", content)}).json()
    sandbox.faults([{"kind": "truncate", "path": "*/content"}])
    received: list[bytes] = []

    def read(response: httpx.Response) -> None:
        for chunk in response.iter_bytes():
            received.append(chunk)

    with (
        api.stream("GET", f"/v1/assets/{asset['id']}/content") as response,
        pytest.raises(httpx.RemoteProtocolError),
    ):
        read(response)

    assert b"".join(received) == content[: len(content) // 2]


def test_truncating_an_response_without_body_drops_it(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    pin = api.post("/v1/pins", json=pin_body()).json()
    sandbox.faults([{"kind": "truncate", "times": 1}])
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        api.delete(f"/v1/pins/{pin['id']}")

    assert api.get("/v1/pins").json() == []


def test_garbage_instead_of_json(sandbox: Sandbox, api: httpx.Client, pin_body: PinBody) -> None:
    sandbox.faults([{"kind": "garbage", "times": 1}])
    response = api.post("/v1/pins", json=pin_body())

    assert response.status_code == 201
    assert response.headers["content-type"] == "application/json"
    with pytest.raises((msgspec.DecodeError, UnicodeDecodeError)):
        msgspec.json.decode(response.content)
    assert len(api.get("/v1/pins").json()) == 1


def test_garbage_where_no_body_is_due(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    pin = api.post("/v1/pins", json=pin_body()).json()
    sandbox.faults([{"kind": "garbage", "times": 1}])
    response = api.delete(f"/v1/pins/{pin['id']}")

    assert response.status_code == 200
    assert response.content.startswith(b"<html>")
    assert api.get("/v1/pins").json() == []


@pytest.mark.parametrize("status", [204, 304])
def test_a_status_that_has_no_body(sandbox: Sandbox, api: httpx.Client, status: int) -> None:
    sandbox.faults([{"kind": "status", "status": status, "times": 1}])
    response = api.get("/v1/pins")

    assert (response.status_code, response.content) == (status, b"")
    assert api.get("/v1/pins").json() == []


@pytest.mark.parametrize("status", [302, 307])
def test_a_redirect(sandbox: Sandbox, api: httpx.Client, pin_body: PinBody, status: int) -> None:
    location = "http://elsewhere.example/v1/pins"
    sandbox.faults([{"kind": "redirect", "status": status, "location": location, "times": 1}])
    response = api.post("/v1/pins", json=pin_body())

    assert (response.status_code, response.headers["location"]) == (status, location)
    assert api.get("/v1/pins").json() == []


def test_rules_match_by_method_path_and_count(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults(
        [
            {"kind": "status", "status": 500, "method": "post"},
            {"kind": "status", "status": 501, "path": "/v1/pins/*"},
            {"kind": "status", "status": 502, "path": "/v1/pins", "skip": 1, "times": 2},
        ]
    )
    statuses = [api.get("/v1/pins").status_code for _ in range(5)]

    assert statuses == [200, 502, 502, 200, 200]
    assert api.post("/v1/webhooks", json={}).status_code == 500
    assert api.get("/v1/pins/imports").status_code == 501
    assert api.get("/healthz").status_code == 200
    rules = api.get("/_sandbox/faults").json()["rules"]
    assert [rule["applied"] for rule in rules] == [1, 1, 2]


def test_chance_is_reproducible(sandbox: Sandbox, api: httpx.Client) -> None:
    rule = {"kind": "status", "status": 503, "probability": 0.3}

    def run(seed: int) -> list[int]:
        sandbox.faults([rule], seed=seed)
        return [api.get("/healthz").status_code for _ in range(60)]

    first = run(7)
    assert first == run(7)
    assert first != run(8)
    assert 5 < first.count(503) < 35


def test_faults_are_set_over_http_and_do_not_touch_the_controls(
    sandbox: Sandbox, api: httpx.Client
) -> None:
    rule = {"kind": "status", "status": 503}
    assert api.put("/_sandbox/faults", json=[rule]).status_code == 200
    assert api.get("/healthz").status_code == 503
    assert api.put("/_sandbox/faults", json={"rules": [rule], "seed": 3}).status_code == 200
    assert api.get("/healthz").status_code == 503
    assert api.delete("/_sandbox/faults").status_code == 204
    assert api.get("/healthz").status_code == 200


@pytest.mark.parametrize(
    "rule",
    [
        {},
        {"kind": "explode"},
        {"kind": "status", "status": 99},
        {"kind": "status", "times": -1},
        {"kind": "status", "probability": 2},
        {"kind": "status", "colour": "red"},
    ],
)
def test_wrong_rules_are_refused(sandbox: Sandbox, api: httpx.Client, rule: dict[str, Any]) -> None:
    assert error_code(api.put("/_sandbox/faults", json=[rule])) == (422, "validation_error")
    with pytest.raises(msgspec.ValidationError):
        sandbox.faults([rule])


def test_a_delay_adds_up_with_what_follows(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.faults(
        [
            {"kind": "delay", "seconds": 0.01},
            {"kind": "delay", "seconds": 0.01},
            {"kind": "status", "status": 503, "times": 1},
        ]
    )

    assert api.get("/healthz").status_code == 503
    assert api.get("/healthz").status_code == 200
    assert last(sandbox)["fault"] == "delay"


def test_a_delay_longer_than_the_client_waits(
    sandbox: Sandbox, api: httpx.Client, in_process: bool
) -> None:
    # In process nobody waits while the sandbox's time stands still.
    sandbox.faults([{"kind": "delay", "seconds": 3600 if in_process else 0.2}])
    limit = httpx.Timeout(5, read=0.05)

    with pytest.raises(httpx.ReadTimeout):
        api.get("/healthz", timeout=limit)
