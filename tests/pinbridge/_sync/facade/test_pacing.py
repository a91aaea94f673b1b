# Derived from tests/pinbridge/_async/facade/test_pacing.py by ./codegen.sh; do not edit.
"""Sends that wait until the service has room for them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from pinbridge import PinbridgeClient, RateLimitError, RetryPolicy
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PICTURE_URL, Time, consent, sent
from tests.support.payloads import pin
from tests.support.rates import ACCOUNT, Meter

METER = "GET /v1/rate-meter"


@pytest.fixture
def paced(client: PinbridgeClient) -> PinbridgeClient:
    """A client that holds back."""
    return client.with_options(pace=True)


def burst(client: PinbridgeClient, fields: dict[str, Any], count: int = 60) -> None:
    for number in range(count):
        client.pins.create({**fields, "title": f"Pin {number}"})


def statuses(client: PinbridgeClient, sandbox: Sandbox) -> set[str]:
    """What the pins are once the service has looked at the newest of them."""
    sandbox.advance(1)
    return {str(pin.status.value) for pin in client.pins.iter(page_size=200)}


def test_without_pacing_a_burst_is_put_off(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    burst(client, fields)
    assert "deferred" in statuses(client, sandbox)
    assert time.waits == []
    assert sent(sandbox, METER) == []


def test_with_pacing_nothing_is(
    paced: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    burst(paced, fields)
    assert statuses(paced, sandbox) <= {"queued", "publishing", "published"}
    # 49 at once, then one a second.
    assert time.waits == pytest.approx([1.0] * 11)


def test_the_meter_is_read_now_and_then(
    paced: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    burst(paced, fields)
    assert 1 <= len(sent(sandbox, METER)) <= 12
    assert len(sent(sandbox, "POST /v1/pins")) == 60


def test_only_publishing_is_paced(
    paced: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.settings(rate_account_capacity=1, rate_account_refill=0.01)
    paced.pins.create(fields)
    for _ in range(5):
        paced.pins.list()
        paced.pins.validate(fields)
        paced.rate_meter.get(fields["account_id"])
    assert time.waits == []


def test_accounts_do_not_wait_for_each_other(
    paced: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.settings(rate_account_capacity=2, rate_account_refill=0.1)
    start = paced.pinterest.start_oauth()
    paced.pinterest.oauth_callback(**consent(sandbox, start.authorization_url, "garden_club"))
    ids = {str(account.id) for account in paced.pinterest.list_accounts()}
    (other,) = ids - {sandbox.account_id}
    board = paced.pinterest.create_board(account_id=other, name="Second")
    burst(paced, fields, 1)
    burst(paced, {**fields, "account_id": other, "board_id": board.id}, 1)
    assert time.waits == []
    burst(paced, fields, 1)
    assert time.waits == [10]


def test_all_kinds_of_calls_and_clients_share_one_budget(
    paced: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.settings(rate_account_capacity=10, rate_account_refill=1)
    paced.pins.create_batch([{**fields, "title": f"Pin {number}"} for number in range(8)])
    paced.with_options(timeout=3).pins.create(fields)
    assert time.waits == []
    raw = {**fields, "idempotency_key": "raw"}
    paced.with_options(max_retries=0).request("POST", "/v1/pins", json=raw)
    assert time.waits == [1]
    paced.with_options(pace=False).pins.create(fields)
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
def test_without_a_meter_everything_is_sent_as_ever(
    rule: dict[str, Any],
    paced: PinbridgeClient,
    fields: dict[str, Any],
    sandbox: Sandbox,
    time: Time,
) -> None:
    sandbox.faults([{**rule, "path": "/v1/rate-meter"}])
    burst(paced, fields)
    assert time.waits == []
    assert len(sent(sandbox, METER)) == 1
    assert len(sent(sandbox, "POST /v1/pins")) == 60


def test_a_meter_that_comes_back_counts_again(
    paced: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.faults([{"kind": "status", "status": 503, "path": "/v1/rate-meter", "times": 1}])
    burst(paced, fields, 49)
    time.sleep(10)
    time.waits.clear()
    burst(paced, {**fields, "link_url": "https://example.com/second"}, 15)
    assert time.waits


def test_a_wait_beyond_the_bound_is_not_waited(
    paced: PinbridgeClient,
    fields: dict[str, Any],
    sandbox: Sandbox,
    time: Time,
    caplog: pytest.LogCaptureFixture,
) -> None:
    sandbox.settings(rate_account_capacity=1, rate_account_refill=0.01)
    burst(paced, fields, 1)
    with caplog.at_level(logging.INFO, "pinbridge"):
        burst(paced, fields, 1)
    assert time.waits == []
    assert (
        "create_pin: sent at once, as the rate limit would need a wait of 100.00 s" in caplog.text
    )


def test_a_hold_is_logged(
    paced: PinbridgeClient,
    fields: dict[str, Any],
    sandbox: Sandbox,
    caplog: pytest.LogCaptureFixture,
) -> None:
    sandbox.settings(rate_account_capacity=1, rate_account_refill=0.5)
    burst(paced, fields, 1)
    with caplog.at_level(logging.INFO, "pinbridge"):
        burst(paced, fields, 1)
    assert "create_pin: waiting 2.00 s for the rate limit" in caplog.messages
    assert fields["account_id"] not in caplog.text


def test_the_policy_can_allow_longer_waits(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.settings(rate_account_capacity=1, rate_account_refill=0.01)
    patient = PinbridgeClient(
        base_url=sandbox.base_url,
        api_key=sandbox.api_key,
        transport=sandbox.transport(),
        runtime=time.runtime,
        pace=True,
        retry=RetryPolicy(max_retry_after=300, max_elapsed=600),
    )
    with patient:
        burst(patient, fields, 2)
    assert time.waits == [100]


# A service that refuses instead of putting off.


@pytest.fixture
def strict(time: Time) -> Iterator[Callable[[bool], PinbridgeClient]]:
    """Make clients of a service whose empty bucket is answered with 429."""
    meter = Meter(capacity=5, refill=0.5, clock=time.runtime.clock)

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/rate-meter":
            return httpx.Response(200, json=meter.levels())
        if not meter.take():
            return httpx.Response(429)
        return httpx.Response(201, content=pin())

    clients: list[PinbridgeClient] = []

    def make(pace: bool) -> PinbridgeClient:
        client = PinbridgeClient(
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
        client.close()


STRICT = {
    "account_id": ACCOUNT,
    "board_id": "1",
    "title": "A pin",
    "image_url": PICTURE_URL,
}


def test_without_pacing_a_burst_is_refused(
    strict: Callable[[bool], PinbridgeClient],
) -> None:
    with pytest.raises(RateLimitError):
        burst(strict(False), STRICT, 12)


def test_with_pacing_no_call_is_refused(
    strict: Callable[[bool], PinbridgeClient], time: Time
) -> None:
    burst(strict(True), STRICT, 12)
    assert time.waits == pytest.approx([2.0] * 8)
