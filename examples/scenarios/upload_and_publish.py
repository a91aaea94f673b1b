"""Upload a picture once, and publish it on two boards."""

from pathlib import Path

from pinbridge import PinbridgeClient

PICTURE = Path(__file__).parents[1] / "media" / "mountains.jpg"


def main() -> None:
    with PinbridgeClient() as client:
        asset = client.assets.upload_image(
            PICTURE, on_progress=lambda sent, total: print(f"{sent} of {total} bytes")
        )
        print(f"uploaded as {asset.id}")
        for board in ("Travel", "Home ideas"):
            pin = client.publish(asset, board=board, title="Mountains at dusk")
            print(f"{board}: {pin.status}")
        found = client.assets.list(asset_type="image")
        print(f"{found.total} picture, {found.storage_used_bytes} bytes in store")


if __name__ == "__main__":
    main()
