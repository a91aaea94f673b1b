"""Sends that wait until the service has room for them."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest

from pinbridge import AsyncPinbridgeClient, RateLimitError, RetryPolicy
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PICTURE_URL, Time, consent, sent
from tests.support.payloads import pin
from tests.support.rates import ACCOUNT, Meter

pytestmark = pytest.mark.anyio

METER = "GET /v1/rate-meter"


@pytest.fixture
async def paced(client: AsyncPinbridgeClient) -> AsyncPinbridgeClient:
    """A client that holds back."""
    return client.with_options(pace=True)


async def burst(client: AsyncPinbridgeClient, fields: dict[str, Any], count: int = 60) -> None:
    for number in range(count):
        await client.pins.create({**fields, "title": f"Pin {number}"})


async def statuses(client: AsyncPinbridgeClient, sandbox: Sandbox) -> set[str]:
    """What the pins are once the service has looked at the newest of them."""
    sandbox.advance(1)
    return {str(pin.status.value) async for pin in client.pins.iter(page_size=200)}


async def test_without_pacing_a_burst_is_put_off(
    client: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    await burst(client, fields)
    assert "deferred" in await statuses(client, sandbox)
    assert time.waits == []
    assert sent(sandbox, METER) == []


async def test_with_pacing_nothing_is(
    paced: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    await burst(paced, fields)
    assert await statuses(paced, sandbox) <= {"queued", "publishing", "published"}
    # 49 at once, then one a second.
    assert time.waits == pytest.approx([1.0] * 11)


async def test_the_meter_is_read_now_and_then(
    paced: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    await burst(paced, fields)
    assert 1 <= len(sent(sandbox, METER)) <= 12
    assert len(sent(sandbox, "POST /v1/pins")) == 60


async def test_only_publishing_is_paced(
    paced: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.settings(rate_account_capacity=1, rate_account_refill=0.01)
    await paced.pins.create(fields)
    for _ in range(5):
        await paced.pins.list()
        await paced.pins.validate(fields)
        await paced.rate_meter.get(fields["account_id"])
    assert time.waits == []


async def test_accounts_do_not_wait_for_each_other(
    paced: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.settings(rate_account_capacity=2, rate_account_refill=0.1)
    start = await paced.pinterest.start_oauth()
    await paced.pinterest.oauth_callback(**consent(sandbox, start.authorization_url, "garden_club"))
    ids = {str(account.id) for account in await paced.pinterest.list_accounts()}
    (other,) = ids - {sandbox.account_id}
    board = await paced.pinterest.create_board(account_id=other, name="Second")
    await burst(paced, fields, 1)
    await burst(paced, {**fields, "account_id": other, "board_id": board.id}, 1)
    assert time.waits == []
    await burst(paced, fields, 1)
    assert time.waits == [10]


async def test_all_kinds_of_calls_and_clients_share_one_budget(
    paced: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.settings(rate_account_capacity=10, rate_account_refill=1)
    await paced.pins.create_batch([{**fields, "title": f"Pin {number}"} for number in range(8)])
    await paced.with_options(timeout=3).pins.create(fields)
    assert time.waits == []
    raw = {**fields, "idempotency_key": "raw"}
    await paced.with_options(max_retries=0).request("POST", "/v1/pins", json=raw)
    assert time.waits == [1]
    await paced.with_options(pace=False).pins.create(fields)
    assert time.waits == [1]


@pytest.mark.parametrize(
    "rule",
    [
        {"kind": "status", "status": 503},
        {"kind": "status", "status": 404},
        {"kind": "drop_before"},
        {"kind": "garbage"},
        {"kind": "status", "status": 200, "body": {"account": {}, "global": {}}},
    ],
    ids=["failing", "missing", "unreachable", "garbage", "other shape"],
)
async def test_without_a_meter_everything_is_sent_as_ever(
    rule: dict[str, Any],
    paced: AsyncPinbridgeClient,
    fields: dict[str, Any],
    sandbox: Sandbox,
    time: Time,
) -> None:
    sandbox.faults([{**rule, "path": "/v1/rate-meter"}])
    await burst(paced, fields)
    assert time.waits == []
    assert len(sent(sandbox, METER)) == 1
    assert len(sent(sandbox, "POST /v1/pins")) == 60


async def test_a_meter_that_comes_back_counts_again(
    paced: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.faults([{"kind": "status", "status": 503, "path": "/v1/rate-meter", "times": 1}])
    await burst(paced, fields, 49)
    time.sleep(10)
    time.waits.clear()
    await burst(paced, {**fields, "link_url": "https://example.com/second"}, 15)
    assert time.waits


async def test_a_wait_beyond_the_bound_is_not_waited(
    paced: AsyncPinbridgeClient,
    fields: dict[str, Any],
    sandbox: Sandbox,
    time: Time,
    caplog: pytest.LogCaptureFixture,
) -> None:
    sandbox.settings(rate_account_capacity=1, rate_account_refill=0.01)
    await burst(paced, fields, 1)
    with caplog.at_level(logging.INFO, "pinbridge"):
        await burst(paced, fields, 1)
    assert time.waits == []
    assert (
        "create_pin: sent at once, as the rate limit would need a wait of 100.00 s" in caplog.text
    )


async def test_a_hold_is_logged(
    paced: AsyncPinbridgeClient,
    fields: dict[str, Any],
    sandbox: Sandbox,
    caplog: pytest.LogCaptureFixture,
) -> None:
    sandbox.settings(rate_account_capacity=1, rate_account_refill=0.5)
    await burst(paced, fields, 1)
    with caplog.at_level(logging.INFO, "pinbridge"):
        await burst(paced, fields, 1)
    assert "create_pin: waiting 2.00 s for the rate limit" in caplog.messages
    assert fields["account_id"] not in caplog.text


async def test_the_policy_can_allow_longer_waits(
    client: AsyncPinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.settings(rate_account_capacity=1, rate_account_refill=0.01)
    patient = AsyncPinbridgeClient(
        base_url=sandbox.base_url,
        api_key=sandbox.api_key,
        transport=sandbox.async_transport(),
        runtime=time.runtime,
        pace=True,
        retry=RetryPolicy(max_retry_after=300, max_elapsed=600),
    )
    async with patient:
        await burst(patient, fields, 2)
    assert time.waits == [100]


# A service that refuses instead of putting off.


@pytest.fixture
async def strict(time: Time) -> AsyncIterator[Callable[[bool], AsyncPinbridgeClient]]:
    """Make clients of a service whose empty bucket is answered with 429."""
    meter = Meter(capacity=5, refill=0.5, clock=time.runtime.clock)

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/rate-meter":
            return httpx.Response(200, json=meter.levels())
        if not meter.take():
            return httpx.Response(429)
        return httpx.Response(201, content=pin())

    clients: list[AsyncPinbridgeClient] = []

    def make(pace: bool) -> AsyncPinbridgeClient:
        client = AsyncPinbridgeClient(
            api_key="k",
            transport=httpx.MockTransport(answer),
            runtime=time.runtime,
            max_retries=0,
            pace=pace,
        )
        clients.append(client)
        return client

    yield make
    for client in clients:
        await client.aclose()


STRICT = {
    "account_id": ACCOUNT,
    "board_id": "1",
    "title": "A pin",
    "image_url": PICTURE_URL,
}


async def test_without_pacing_a_burst_is_refused(
    strict: Callable[[bool], AsyncPinbridgeClient],
) -> None:
    with pytest.raises(RateLimitError):
        await burst(strict(False), STRICT, 12)


async def test_with_pacing_no_call_is_refused(
    strict: Callable[[bool], AsyncPinbridgeClient], time: Time
) -> None:
    await burst(strict(True), STRICT, 12)
    assert time.waits == pytest.approx([2.0] * 8)
