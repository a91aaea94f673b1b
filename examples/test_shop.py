"""Tests of code that publishes, with the fixtures that pinbridge brings for pytest.

Usage: pytest examples/test_shop.py

Nothing has to be imported or configured, and nothing leaves this machine. docs/testing.md lists the fixtures.
"""

import pytest

from pinbridge import PinbridgeClient, PublishFailedError
from pinbridge.testing import LocalService


def announce(client: PinbridgeClient, product: str) -> str:
    """Publish a product; this is the code under test."""
    picture = f"https://example.com/shop/{product}.jpg"
    try:
        return client.publish(picture, board="Home ideas", title=product).status
    except PublishFailedError as error:
        return "again later" if error.is_retryable else "to be mended"


@pytest.fixture
def shop_client(pinbridge_service: LocalService) -> PinbridgeClient:
    """A fixture of your own, built on those that are there."""
    return pinbridge_service.client(max_retries=0)


def test_a_product_is_published(shop_client: PinbridgeClient) -> None:
    assert announce(shop_client, "red-pot") == "published"
    assert [pin.title for pin in shop_client.pins.list()] == ["red-pot"]


@pytest.mark.parametrize(
    ("code", "outcome"),
    [("invalid_image", "to be mended"), ("transient_upstream", "again later")],
)
def test_failures(
    pinbridge_service: LocalService, shop_client: PinbridgeClient, code: str, outcome: str
) -> None:
    pinbridge_service.outcome(code)
    assert announce(shop_client, "red-pot") == outcome
