"""PinArkive as a service: paths, pinning, errors, state file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
from pinarkive_api import operations

from pinbridge.sandbox import Sandbox
from pinbridge.sandbox.pinarkive.service import all_served
from tests.sandbox.pinarkive.conftest import Ark
from tests.sandbox.pinarkive.test_account import SERVED

CID = "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKtRfS"


def test_every_operation_is_served() -> None:
    assert all_served().keys() == set(SERVED) == set(operations.OPERATIONS)


@pytest.mark.parametrize("operation_id", operations.OPERATIONS)
def test_both_spellings_of_a_path(operation_id: str, ark: httpx.Client) -> None:
    operation = operations.load(operation_id)
    path = operation.path.replace("{cid}", CID).rstrip("/")
    responses = [ark.request(operation.method, path + end) for end in ("", "/")]
    assert len({response.status_code for response in responses}) == 1
    assert responses[0].status_code not in (301, 307, 308, 405, 501)


def test_public_operations(public: httpx.Client) -> None:
    assert public.get("/health").json() == {"status": "ok"}
    free, premium = public.get("/plans/").json()
    assert (free["timelockAllowed"], free["storageLimit"]) == (False, 100)
    assert len(premium["allowedClusterIds"]) == 6
    assert public.get("/peers/").json()["count"] == 3


def test_peers_pin_by_the_clock(ark: httpx.Client, sandbox: Sandbox) -> None:
    def state(cid: str) -> tuple[str, list[str]]:
        body = ark.get(f"/status/{cid}").json()
        assert body["peer_map"].keys() == set(body["allocations"])
        return body["status"], [peer["status"] for peer in body["peers"]]

    assert ark.get(f"/status/{CID}").status_code == 404
    assert ark.get(f"/allocations/{CID}").status_code == 404
    ark.post(f"/files/pin/{CID}", json={})
    assert state(CID) == ("unpinned", ["pinning"] * 3)
    sandbox.advance(2)
    assert state(CID) == ("partial", ["pinned", "pinned", "pinning"])
    sandbox.advance(1)
    assert state(CID) == ("pinned", ["pinned"] * 3)
    sent = ark.post("/files/", files={"file": b"x"}).json()["cid"]
    assert state(sent) == ("partial", ["pinned", "pinning", "pinning"])
    sandbox.advance(2)
    assert state(sent)[0] == "pinned"
    allocations = ark.get(f"/allocations/{CID}").json()
    assert allocations["replication_factor"] == len(allocations["nodes"]) == 3
    assert ark.get(f"/status/allocations/{CID}").json() == allocations


def test_a_marked_pin_fails(ark: httpx.Client, sandbox: Sandbox) -> None:
    ark.post(f"/files/pin/{CID}", json={"customName": "[[fail]] gone"})
    sandbox.advance(3)
    body = ark.get(f"/status/{CID}").json()
    assert body["status"] == "unpinned"
    assert {peer["status"] for peer in body["peers"]} == {"pin_error"}


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_retired_versions(sandbox: Sandbox, version: str) -> None:
    with httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client:
        response = client.get(f"/pinarkive/api/{version}/files")
    assert response.status_code == 410
    assert response.json()["error"] == "api_version_deprecated"
    assert response.json()["currentApiBase"] == "/api/v3"


def test_errors_of_the_sandbox_itself(ark: httpx.Client, sandbox: Sandbox) -> None:
    assert ark.get("/nothing").json() == {"error": "Not Found", "message": "Not Found"}
    assert ark.put("/health").json()["error"] == "Method Not Allowed"
    sandbox.faults(
        [
            {"kind": "status", "status": status, "path": "/pinarkive/*", "times": 1}
            for status in (429, 503)
        ]
    )
    limited, unreachable = ark.get("/health"), ark.get("/health")
    assert limited.json()["code"] == "RATE_LIMIT"
    assert limited.json()["error"] == "Too Many Requests"
    assert unreachable.json()["error"] == "Service Unavailable"


def test_a_reset_goes_back_to_the_seed(ark: httpx.Client, sandbox: Sandbox) -> None:
    ark.post(f"/files/pin/{CID}", json={})
    sandbox.reset()
    assert ark.get("/users/me/uploads").json()["total"] == 0
    assert len(ark.get("/tokens/list").json()["tokens"]) == 1


def test_a_state_file_keeps_everything(tmp_path: Path) -> None:
    def connect(sandbox: Sandbox) -> httpx.Client:
        line: dict[str, Any] = sandbox.start_line()["pinarkive"]
        headers = {"x-api-key": line["api_key"]}
        return httpx.Client(
            base_url=line["base_url"], headers=headers, transport=sandbox.transport()
        )

    with Sandbox(state=tmp_path / "state") as sandbox, connect(sandbox) as client:
        client.post(f"/files/pin/{CID}", json={})
    with Sandbox(state=tmp_path / "state") as sandbox, connect(sandbox) as client:
        assert client.get("/users/me/uploads").json()["total"] == 1
        assert len(client.get("/tokens/list").json()["tokens"]) == 1


def test_without_a_seed_there_is_nobody(make_ark: Ark) -> None:
    with Sandbox(seed=False) as sandbox:
        line = sandbox.start_line()["pinarkive"]
        assert set(line.values()) - {line["base_url"]} == {None}
        with httpx.Client(base_url=line["base_url"], transport=sandbox.transport()) as client:
            fields = {"email": "premium@example.com", "password": "sandbox-password"}
            assert client.post("/auth/login", json=fields).status_code == 401
