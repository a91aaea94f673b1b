"""Publish a product when it is added to a shop: a function for its "product created" event.

The product is a dict, as sent by shops in webhooks, here with the names of Shopify.
"""

from typing import Any

from pinbridge import PinbridgeClient
from pinbridge.models import PinResponse


def publish_product(client: PinbridgeClient, product: dict[str, Any], shop: str) -> PinResponse:
    """Publish a product, or return its existing pin."""
    return client.publish(
        product["image"]["src"],
        board=product["product_type"],
        title=product["title"][:100],
        link_url=f"{shop}/products/{product['handle']}",
        alt_text=product["image"]["alt"] or product["title"],
        # Shops may deliver an event more than once: the key prevents a second pin.
        idempotency_key=f"shop-product-{product['id']}",
        wait=False,  # respond to the shop at once; a webhook reports the result
    )


def main() -> None:
    product = {
        "id": 632910392,
        "title": "Red pot",
        "handle": "red-pot",
        "product_type": "Home ideas",
        "image": {"src": "https://example.com/shop/red-pot.jpg", "alt": None},
    }
    with PinbridgeClient() as client:
        first = publish_product(client, product, "https://example.com")
        again = publish_product(client, product, "https://example.com")
        print(f"{first.title}: one pin: {first.id == again.id}")


if __name__ == "__main__":
    main()
