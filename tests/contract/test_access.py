"""Which credentials each operation takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from pinbridge_api.operations import OPERATIONS, load

from pinbridge import AuthenticationError, PermissionDeniedError, PinbridgeClient
from tests.contract.world import World
from tests.support.each import check_each

SECURED = [operation_id for operation_id in OPERATIONS if load(operation_id).security]
SESSION_ONLY = [name for name in SECURED if "apiKeyAuth" not in load(name).security]
SCOPED = [name for name in SECURED if load(name).required_scope not in (None, "read")]


@pytest.fixture(scope="module")
def http(world: World) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=world.sandbox.base_url, transport=world.sandbox.transport()) as made:
        yield made


def _send(http: httpx.Client, operation_id: str, **headers: str) -> Any:
    operation = load(operation_id)
    path = operation.path.replace("{", "").replace("}", "")
    answer = http.request(operation.method, path, headers=headers)
    return answer.status_code, answer.json()["error"]["code"]


def test_refuses_strangers(http: httpx.Client) -> None:
    def check(operation_id: str) -> None:
        assert _send(http, operation_id) == (401, "unauthorized")
        assert _send(http, operation_id, authorization="Bearer nonsense") == (401, "unauthorized")

    check_each(SECURED, check)


@pytest.mark.parametrize("operation_id", SESSION_ONLY)
def test_sessions_only(operation_id: str, http: httpx.Client, world: World) -> None:
    key = world.sandbox.api_key
    assert _send(http, operation_id, **{"x-api-key": key}) == (403, "forbidden")
    assert _send(http, operation_id, authorization=f"Bearer {key}") == (403, "forbidden")


@pytest.mark.parametrize("operation_id", SCOPED)
def test_scopes(operation_id: str, http: httpx.Client, world: World) -> None:
    fields = {"name": "Reader", "scopes": ["read"]}
    key = world.send("POST", "/v1/api-keys", json=fields)["api_key"]
    assert _send(http, operation_id, **{"x-api-key": key}) == (403, "insufficient_scope")


def test_the_errors_have_their_classes(world: World) -> None:
    with PinbridgeClient(
        base_url=world.sandbox.base_url, transport=world.sandbox.transport(), api_key="nonsense"
    ) as client:
        with pytest.raises(AuthenticationError):
            client.pins.list()
        client.set_api_key(world.sandbox.api_key)
        with pytest.raises(PermissionDeniedError):
            client.auth.me()
