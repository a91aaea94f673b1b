"""The plugin of pytest, in projects of their own."""

from __future__ import annotations

import unittest

import pytest

from pinbridge.testing import LocalService

pytest_plugins = ["pytester"]

PROJECT = """
import subprocess
import sys

import anyio
import pytest

from pinbridge import PinbridgeClient, ServerError


def publish(client, service, title="A test"):
    return client.pins.create(
        account_id=service.account_id,
        board_id=service.board_id,
        title=title,
        image_url="https://example.com/photo.jpg",
    )


def test_publishes_at_once(pinbridge_client, pinbridge_service):
    pin = publish(pinbridge_client, pinbridge_service)
    assert pinbridge_client.pins.get(pin.id).status == "published"


def test_starts_afresh(pinbridge_client):
    assert pinbridge_client.pins.list() == []


@pytest.mark.pinbridge(frozen=True)
def test_a_frozen_clock(pinbridge_client, pinbridge_service):
    pin = publish(pinbridge_client, pinbridge_service)
    assert pinbridge_client.pins.get(pin.id).status == "queued"
    pinbridge_service.advance(60)
    assert pinbridge_client.pins.get(pin.id).status == "published"


def test_faults(pinbridge_client, pinbridge_service):
    pinbridge_service.faults([{"kind": "status", "status": 503, "times": 1}])
    with pytest.raises(ServerError):
        pinbridge_client.with_options(max_retries=0).pins.list()


@pytest.mark.pinbridge(frozen=True)
def test_webhooks(pinbridge_client, pinbridge_service, pinbridge_events):
    pin = publish(pinbridge_client, pinbridge_service)
    pinbridge_service.advance(60)
    assert [(event.event, event.pin_id) for event in pinbridge_events] == [("pin.published", pin.id)]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async(async_pinbridge_client, backend):
    async def check():
        return (await async_pinbridge_client.system.health()).status

    assert anyio.run(check, backend=backend) == "ok"


def test_clients_of_other_code(pinbridge_server):
    with PinbridgeClient() as client:
        assert publish(client, pinbridge_server).title == "A test"
    code = "from pinbridge import PinbridgeClient; print(PinbridgeClient().pins.list()[0].title)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "A test"
"""
MODULES = """
import sys


def test_the_plugin_loads_nothing(request):
    assert "pinbridge.pytest_plugin" in sys.modules
    assert {"httpx", "msgspec", "pinbridge_api", "pinbridge.sandbox"}.isdisjoint(sys.modules)
"""


@pytest.mark.parametrize(("text", "passed"), [(PROJECT, 8), (MODULES, 1)], ids=["use", "lazy"])
def test_a_project_that_uses_the_plugin(pytester: pytest.Pytester, text: str, passed: int) -> None:
    pytester.makepyfile(test_project=text)
    # Other plugins of this environment may load what ours does not.
    others = ("no:schemathesis", "no:anyio", "no:hypothesispytest", "no:xdist")
    options = [option for name in others for option in ("-p", name)]
    done = pytester.runpytest_subprocess("-W", "error", *options)
    done.assert_outcomes(passed=passed)


class LocalServiceInUnittest(unittest.TestCase):
    """Use the service as a test case of unittest does."""

    def runTest(self) -> None:
        service = self.enterContext(LocalService())
        events = service.receive_webhooks()
        with service.client() as client:
            pin = client.publish(
                "https://example.com/photo.jpg", board=service.board_id, title="A test"
            )
        assert pin.status == "published"
        service.advance(60)
        assert [event.pin_id for event in events] == [pin.id]


def test_events_of_other_webhooks_are_not_received() -> None:
    with LocalService() as service, service.client() as client:
        events = service.receive_webhooks()
        client.webhooks.create(
            url="https://shop.example.com/hook", secret="another secret of a shop"
        )
        client.publish("https://example.com/photo.jpg", board=service.board_id, title="A test")
        service.advance(1)
        assert len(events) == 1
        statuses = [delivery["last_status_code"] for delivery in service.deliveries()]
        assert sorted(statuses) == [204, 404]


def test_the_service_under_unittest() -> None:
    result = unittest.TestResult()
    LocalServiceInUnittest().run(result)
    assert result.wasSuccessful(), result.failures + result.errors
