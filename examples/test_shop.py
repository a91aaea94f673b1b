"""Tests for code that publishes, with pinbridge's fixtures for pytest.

Usage: pytest examples/test_shop.py

The fixtures need no import and no configuration, and nothing leaves this machine. docs/testing.md lists them.
"""

import pytest

from pinbridge import PinbridgeClient, PublishFailedError
from pinbridge.testing import LocalService


def announce(client: PinbridgeClient, product: str) -> str:
    """Publish a product: the code under test."""
    picture = f"https://example.com/shop/{product}.jpg"
    try:
        return client.publish(picture, board="Home ideas", title=product).status
    except PublishFailedError as error:
        return "try again later" if error.is_retryable else "needs a change"


@pytest.fixture
def shop_client(pinbridge_service: LocalService) -> PinbridgeClient:
    """A fixture of your own, based on those of pinbridge."""
    return pinbridge_service.client(max_retries=0)


def test_a_product_is_published(shop_client: PinbridgeClient) -> None:
    assert announce(shop_client, "red-pot") == "published"
    assert [pin.title for pin in shop_client.pins.list()] == ["red-pot"]


@pytest.mark.parametrize(
    ("code", "outcome"),
    [("invalid_image", "needs a change"), ("transient_upstream", "try again later")],
)
def test_failures(
    pinbridge_service: LocalService, shop_client: PinbridgeClient, code: str, outcome: str
) -> None:
    pinbridge_service.outcome(code)
    assert announce(shop_client, "red-pot") == outcome
