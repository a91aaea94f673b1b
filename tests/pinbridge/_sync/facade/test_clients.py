# Derived from tests/pinbridge/_async/facade/test_clients.py by ./codegen.sh; do not edit.
"""What a client is besides its groups: credentials, copies, own groups, low-level calls."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from pinbridge_api.api.pins import create_pin, get_pin, list_pins
from pinbridge_api.models import PinResponse

from pinbridge import (
    APIConnectionError,
    AuthenticationError,
    ConfigurationError,
    NotFoundError,
    PinbridgeClient,
)
from pinbridge.resources.base import SyncAPIResource
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import Time, last_request_id, nothing_sent, sent


def test_without_credentials(client: PinbridgeClient, sandbox: Sandbox) -> None:
    anonymous = client.with_options(api_key=None)
    with pytest.raises(AuthenticationError):
        anonymous.pins.list()
    assert client.pins.list() == []


def test_missing_credentials_are_told_before_sending() -> None:
    with PinbridgeClient(base_url="http://127.0.0.1:9", api_key="pb_key") as client:
        anonymous = client.with_options(api_key=None)
        client.clear_auth()
        for one in (anonymous, client):
            with pytest.raises(ConfigurationError, match="PINBRIDGE_API_KEY"):
                one.pins.list()


def test_a_wrong_key(client: PinbridgeClient, sandbox: Sandbox) -> None:
    stranger = client.with_options(api_key="pb_wrong")
    with pytest.raises(AuthenticationError) as caught:
        stranger.pins.list()
    assert type(caught.value) is AuthenticationError
    assert "pb_wrong" not in f"{caught.value} {caught.value!r} {caught.value.__dict__}"


def test_credentials_are_switched_from_the_next_request_on(
    client: PinbridgeClient, sandbox: Sandbox, newcomer: PinbridgeClient
) -> None:
    ours = client.pinterest.list_accounts()[0].workspace_id
    key = newcomer.api_keys.create(name="robot").api_key
    client.set_api_key(key)
    assert client.pinterest.list_accounts() == []
    client.clear_auth()
    with pytest.raises(AuthenticationError):
        client.pinterest.list_accounts()
    opened = client.auth.login(email=sandbox.email, password=sandbox.password)
    client.set_bearer_token(opened.access_token)
    assert client.pinterest.list_accounts()[0].workspace_id == ours
    client.set_bearer_token(sandbox.api_key)
    assert client.pinterest.list_accounts()[0].workspace_id == ours


def test_a_call_that_needs_a_session_takes_the_token_of_both(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    opened = client.auth.login(email=sandbox.email, password=sandbox.password)
    client.set_bearer_token(opened.access_token)
    client.pins.list()
    assert "authorization" not in sandbox.requests()[-1]["headers"]
    client.auth.me()
    assert "x-api-key" not in sandbox.requests()[-1]["headers"]


def test_copies_share_nothing_but_the_connections(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    copy = client.with_options(headers={"x-team": "a"})
    copy.set_api_key(None)
    client.pins.list()
    assert "x-team" not in sandbox.requests()[-1]["headers"]
    copy.set_api_key(sandbox.api_key)
    copy.pins.list()
    assert sandbox.requests()[-1]["headers"]["x-team"] == "a"


def test_options_of_one_call(client: PinbridgeClient, sandbox: Sandbox, time: Time) -> None:
    sandbox.faults([{"kind": "delay", "seconds": 8, "times": 1}])
    options: Any = {"timeout": 5, "max_retries": 0, "headers": {"x-team": "a"}}
    with pytest.raises(APIConnectionError, match="timed out") as caught:
        client.pins.list(options=options)
    assert isinstance(caught.value, TimeoutError)
    assert sandbox.requests()[-1]["headers"]["x-team"] == "a"
    client.pins.list()
    assert "x-team" not in sandbox.requests()[-1]["headers"]


def test_any_request(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    made = client.request("POST", "/v1/pins", json={**fields, "idempotency_key": "raw"})
    assert made.status_code == 201
    read = client.request("GET", "/v1/pins/{pin}", path_params={"pin": made.json()["id"]})
    assert read.json() == made.json()
    assert read.request_id is not None


def test_any_request_has_the_same_errors(client: PinbridgeClient, sandbox: Sandbox) -> None:
    sandbox.faults([{"kind": "status", "status": 503, "times": 2}])
    with pytest.raises(NotFoundError) as caught:
        client.request("GET", "/v1/pins/{pin}", path_params={"pin": uuid4()})
    assert caught.value.request_id == last_request_id(sandbox)
    assert len(caught.value.attempts) == 3


def test_low_level_calls_go_the_same_way(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 2}])
    pin = create_pin.sync(client=client, body=fields)
    assert isinstance(pin, PinResponse)
    assert get_pin.sync(client=client, pin_id=pin.id) == pin
    answer = list_pins.sync_detailed(client=client, limit=10)
    assert answer.parsed == [pin]
    assert answer.headers["x-total-count"] == "1"
    with pytest.raises(NotFoundError) as caught:
        get_pin.sync(client=client, pin_id=uuid4())
    assert caught.value.request_id == last_request_id(sandbox)


class FailuresResource(SyncAPIResource):
    """A group of a user's own."""

    def list(self) -> list[PinResponse]:
        return self._call(None, list_pins.build_request, status="failed")

    def count(self) -> int:
        answer = self._request("GET", "/v1/pins", params={"status": "failed", "limit": 1})
        return int(answer.headers["x-total-count"])


def test_a_group_of_ones_own(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    client.register_resource("failures", FailuresResource)
    sandbox.outcome("invalid_image")
    pin = client.pins.create(**fields)
    client.pins.create(**fields)
    time.sleep(2)
    assert [row.id for row in client.failures.list()] == [pin.id]
    assert client.failures.count() == 1
    copy = client.with_options(max_retries=0)
    assert copy.resource("failures").count() == 1
    with pytest.raises(ValueError, match="failures"):
        client.register_resource("failures", FailuresResource)


def test_one_of_the_groups_can_be_replaced(client: PinbridgeClient) -> None:
    with pytest.raises(ValueError, match="replace"):
        client.register_resource("pins", FailuresResource)
    client.register_resource("pins", FailuresResource, replace=True)
    assert client.pins.count() == 0
    assert client.with_options().pins.count() == 0
    assert isinstance(client.resource("pins"), FailuresResource)


def test_a_closed_client_says_so(client: PinbridgeClient, sandbox: Sandbox) -> None:
    copy = client.with_options()
    client.close()
    with nothing_sent(sandbox):
        for closed in (client, copy):
            with pytest.raises(ConfigurationError, match="closed"):
                closed.system.health()


def test_credentials_are_masked_everywhere(client: PinbridgeClient, sandbox: Sandbox) -> None:
    sandbox.faults([{"kind": "drop_before"}])
    with pytest.raises(APIConnectionError) as caught:
        client.pins.list(q="secret words")
    text = f"{client!r} {caught.value} {caught.value!r} {caught.value.__dict__}"
    assert sandbox.api_key not in text
    assert "secret" not in text
    assert len(sent(sandbox, "GET /v1/pins")) == 5
