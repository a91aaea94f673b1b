"""Publish an article of a CMS, with the picture and title in its metadata (`og:image`, `og:title`).

Usage: python examples/cms_article.py FILE LINK

FILE is the HTML of the article, and LINK its address. Call it from your CMS when an article is published.
"""

import sys
from html.parser import HTMLParser
from pathlib import Path

from pinbridge import PinbridgeClient

ARTICLE = Path(__file__).parent / "data" / "article.html"


class Meta(HTMLParser):
    """Collect the Open Graph properties of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.properties: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Store the property of a meta element."""
        found = dict(attrs)
        if tag == "meta" and found.get("property"):
            self.properties[found["property"] or ""] = found.get("content") or ""


def main(path: Path = ARTICLE, link: str = "https://example.com/soup") -> None:
    meta = Meta()
    meta.feed(path.read_text("utf-8"))
    page = meta.properties
    with PinbridgeClient() as client:
        pin = client.publish(
            page["og:image"],
            board=page.get("article:section", "Travel"),
            title=page["og:title"][:100],
            description=page.get("og:description"),
            link_url=link,
            idempotency_key=f"article-{link}"[:128],
        )
        print(f"{pin.title}: {pin.status}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
