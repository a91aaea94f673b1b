"""What a client is besides its groups: credentials, copies, own groups, low-level calls."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from pinbridge_api.api.pins import create_pin, get_pin, list_pins
from pinbridge_api.models import PinResponse

from pinbridge import (
    APIConnectionError,
    AsyncPinbridgeClient,
    AuthenticationError,
    ConfigurationError,
    NotFoundError,
)
from pinbridge.resources.base import AsyncAPIResource
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import Time, last_request_id, nothing_sent, sent

pytestmark = pytest.mark.anyio


async def test_without_credentials(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    anonymous = client.with_options(api_key=None)
    with pytest.raises(AuthenticationError):
        await anonymous.pins.list()
    assert await client.pins.list() == []


async def test_missing_credentials_are_told_before_sending() -> None:
    async with AsyncPinbridgeClient(base_url="http://127.0.0.1:9", api_key="pb_key") as client:
        anonymous = client.with_options(api_key=None)
        client.clear_auth()
        for one in (anonymous, client):
            with pytest.raises(ConfigurationError, match="PINBRIDGE_API_KEY"):
                await one.pins.list()


async def test_a_wrong_key(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    stranger = client.with_options(api_key="pb_wrong")
    with pytest.raises(AuthenticationError) as caught:
        await stranger.pins.list()
    assert type(caught.value) is AuthenticationError
    assert "pb_wrong" not in f"{caught.value} {caught.value!r} {caught.value.__dict__}"


async def test_credentials_are_switched_from_the_next_request_on(
    client: AsyncPinbridgeClient, sandbox: Sandbox, newcomer: AsyncPinbridgeClient
) -> None:
    ours = (await client.pinterest.list_accounts())[0].workspace_id
    key = (await newcomer.api_keys.create(name="robot")).api_key
    client.set_api_key(key)
    assert await client.pinterest.list_accounts() == []
    client.clear_auth()
    with pytest.raises(AuthenticationError):
        await client.pinterest.list_accounts()
    opened = await client.auth.login(email=sandbox.email, password=sandbox.password)
    client.set_bearer_token(opened.access_token)
    assert (await client.pinterest.list_accounts())[0].workspace_id == ours
    client.set_bearer_token(sandbox.api_key)
    assert (await client.pinterest.list_accounts())[0].workspace_id == ours


async def test_a_call_that_needs_a_session_takes_the_token_of_both(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    opened = await client.auth.login(email=sandbox.email, password=sandbox.password)
    client.set_bearer_token(opened.access_token)
    await client.pins.list()
    assert "authorization" not in sandbox.requests()[-1]["headers"]
    await client.auth.me()
    assert "x-api-key" not in sandbox.requests()[-1]["headers"]


async def test_copies_share_nothing_but_the_connections(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    copy = client.with_options(headers={"x-team": "a"})
    copy.set_api_key(None)
    await client.pins.list()
    assert "x-team" not in sandbox.requests()[-1]["headers"]
    copy.set_api_key(sandbox.api_key)
    await copy.pins.list()
    assert sandbox.requests()[-1]["headers"]["x-team"] == "a"


async def test_options_of_one_call(
    client: AsyncPinbridgeClient, sandbox: Sandbox, time: Time
) -> None:
    sandbox.faults([{"kind": "delay", "seconds": 8, "times": 1}])
    options: Any = {"timeout": 5, "max_retries": 0, "headers": {"x-team": "a"}}
    with pytest.raises(APIConnectionError, match="timed out") as caught:
        await client.pins.list(options=options)
    assert isinstance(caught.value, TimeoutError)
    assert sandbox.requests()[-1]["headers"]["x-team"] == "a"
    await client.pins.list()
    assert "x-team" not in sandbox.requests()[-1]["headers"]


async def test_any_request(client: AsyncPinbridgeClient, fields: dict[str, Any]) -> None:
    made = await client.request("POST", "/v1/pins", json={**fields, "idempotency_key": "raw"})
    assert made.status_code == 201
    read = await client.request("GET", "/v1/pins/{pin}", path_params={"pin": made.json()["id"]})
    assert read.json() == made.json()
    assert read.request_id is not None


async def test_any_request_has_the_same_errors(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "status", "status": 503, "times": 2}])
    with pytest.raises(NotFoundError) as caught:
        await client.request("GET", "/v1/pins/{pin}", path_params={"pin": uuid4()})
    assert caught.value.request_id == last_request_id(sandbox)
    assert len(caught.value.attempts) == 3


async def test_low_level_calls_go_the_same_way(
    client: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 2}])
    pin = await create_pin.asyncio(client=client, body=fields)
    assert isinstance(pin, PinResponse)
    assert await get_pin.asyncio(client=client, pin_id=pin.id) == pin
    answer = await list_pins.asyncio_detailed(client=client, limit=10)
    assert answer.parsed == [pin]
    assert answer.headers["x-total-count"] == "1"
    with pytest.raises(NotFoundError) as caught:
        await get_pin.asyncio(client=client, pin_id=uuid4())
    assert caught.value.request_id == last_request_id(sandbox)


class FailuresResource(AsyncAPIResource):
    """A group of a user's own."""

    async def list(self) -> list[PinResponse]:
        return await self._call(None, list_pins.build_request, status="failed")

    async def count(self) -> int:
        answer = await self._request("GET", "/v1/pins", params={"status": "failed", "limit": 1})
        return int(answer.headers["x-total-count"])


async def test_a_group_of_ones_own(
    client: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    client.register_resource("failures", FailuresResource)
    sandbox.outcome("invalid_image")
    pin = await client.pins.create(**fields)
    await client.pins.create(**fields)
    time.sleep(2)
    assert [row.id for row in await client.failures.list()] == [pin.id]
    assert await client.failures.count() == 1
    copy = client.with_options(max_retries=0)
    assert await copy.resource("failures").count() == 1
    with pytest.raises(ValueError, match="failures"):
        client.register_resource("failures", FailuresResource)


async def test_one_of_the_groups_can_be_replaced(client: AsyncPinbridgeClient) -> None:
    with pytest.raises(ValueError, match="replace"):
        client.register_resource("pins", FailuresResource)
    client.register_resource("pins", FailuresResource, replace=True)
    assert await client.pins.count() == 0
    assert await client.with_options().pins.count() == 0
    assert isinstance(client.resource("pins"), FailuresResource)


async def test_a_closed_client_says_so(client: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    copy = client.with_options()
    await client.aclose()
    with nothing_sent(sandbox):
        for closed in (client, copy):
            with pytest.raises(ConfigurationError, match="closed"):
                await closed.system.health()


async def test_credentials_are_masked_everywhere(
    client: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_before"}])
    with pytest.raises(APIConnectionError) as caught:
        await client.pins.list(q="secret words")
    text = f"{client!r} {caught.value} {caught.value!r} {caught.value.__dict__}"
    assert sandbox.api_key not in text
    assert "secret" not in text
    assert len(sent(sandbox, "GET /v1/pins")) == 5
