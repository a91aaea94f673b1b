"""Publish the new items of an RSS feed that have a picture.

Usage: python examples/rss_feed.py [FILE]

The guid of an item is its key, so each item is only published once, however often you run the script. To get a feed
from the web, use `httpx.get(url).content`. `pinbridge bulk feed.xml` does the same, with checks.
"""

import hashlib
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from pinbridge import PinbridgeClient

FEED = Path(__file__).parent / "data" / "feed.xml"


def main(path: Path = FEED) -> None:
    # Parse feeds of others with defusedxml, because this parser expands entities.
    channel = ET.parse(path).getroot().find("channel")
    assert channel is not None, "not an RSS feed"
    with PinbridgeClient() as client:
        for item in channel.iter("item"):
            picture = item.find("enclosure")
            if picture is None or not picture.get("type", "").startswith("image/"):
                continue
            guid = item.findtext("guid") or item.findtext("link", "")
            pin = client.publish(
                picture.attrib["url"],
                board=item.findtext("category", "Travel"),
                title=item.findtext("title", "")[:100],
                link_url=item.findtext("link"),
                idempotency_key=f"rss-{hashlib.sha256(guid.encode()).hexdigest()}",
            )
            print(f"{pin.title}: {pin.status}")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
