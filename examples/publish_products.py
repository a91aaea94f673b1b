"""Publish the products of a CSV file. Run it again when the file has new rows.

Usage: python examples/publish_products.py [FILE]

Each row has its own key, so no product is published twice, even after a crash. For large plans, with checks and a
receipt, use `pinbridge bulk` or `pinbridge.publishing`.
"""

import csv
import sys
from pathlib import Path

from pinbridge import InvalidInputError, PinbridgeClient, PublishFailedError

PRODUCTS = Path(__file__).parent / "data" / "products.csv"


def main(path: Path = PRODUCTS) -> int:
    failures = 0
    with path.open(newline="", encoding="utf-8-sig") as file, PinbridgeClient(pace=True) as client:
        for product in csv.DictReader(file):
            try:
                pin = client.publish(
                    product["image"],
                    board=product["board"],
                    title=f"{product['name']} - {product['price']}",
                    description=product["description"],
                    link_url=product["link"],
                    idempotency_key=f"product-{product['sku']}",
                )
                print(f"{product['sku']}: {pin.status}")
            except (InvalidInputError, PublishFailedError) as error:
                failures += 1  # this row failed; errors of the service end the run
                print(f"{product['sku']}: {error}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:2])))
