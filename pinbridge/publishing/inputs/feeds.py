"""Complete the items of feeds and sitemaps."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

import attrs

from pinbridge._core.sources import is_url
from pinbridge.publishing.inputs.html import pictures_of
from pinbridge.publishing.inputs.records import Record

PICTURE_IN_TEXT = "picture in the text"
"""Column for pictures found in the text of an item."""

_TEXTS = ("content:encoded", "content", "description", "summary")


def feed_items(records: Iterator[Record]) -> Iterator[Record]:
    """Add pictures found in the text, and use ids as missing links or links as missing ids."""
    for record in records:
        cells = dict(record.cells)
        link = cells.get("link", "").partition("\n")[0]
        if not link and is_url(cells.get("id", "")):
            link = cells["id"]
        if link:
            cells["link"] = link
            cells.setdefault("id", link)
        pictures = [
            urljoin(link, url) for text in _TEXTS for url in pictures_of(cells.get(text, ""))
        ]
        if pictures:
            cells[PICTURE_IN_TEXT] = "\n".join(dict.fromkeys(pictures))
        yield attrs.evolve(record, cells=cells)


def sitemap_pages(records: Iterator[Record]) -> Iterator[Record]:
    """Skip pages without pictures, and keep only the first title and caption."""
    for record in records:
        cells = {
            name: text if name == "image:loc" else text.partition("\n")[0]
            for name, text in record.cells.items()
        }
        if "loc" in cells:
            cells["id"] = cells["loc"]
        is_wanted = "image:loc" in cells or record.problem is not None
        yield attrs.evolve(
            record, cells=cells, left_out="" if is_wanted else "the page has no picture"
        )
