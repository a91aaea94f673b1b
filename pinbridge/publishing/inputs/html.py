"""Turn HTML into plain text."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

# Elements that start a new line.
_BLOCK = re.compile(
    r"address|article|aside|blockquote|br|d[dlt]|div|fig(?:ure|caption)|footer|h[1-6r]|header|li|[ou]l|p|pre"
    r"|section|table|t[dhr]"
)
_HIDDEN = frozenset(("script", "style", "template", "head"))
_OPENING = re.compile(r"<[a-zA-Z/!]")
_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]\w{1,30});")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.pictures: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        elif _BLOCK.fullmatch(tag):
            self.parts.append("\n")
        elif tag == "img" and (url := dict(attrs).get("src")):
            self.pictures.append(url)

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif _BLOCK.fullmatch(tag):
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def _read(text: str) -> _Reader:
    # Drop an unclosed tag: the parser needs very long for many of them.
    unclosed = _OPENING.search(text, text.rfind(">") + 1)
    reader = _Reader()
    reader.feed(text if unclosed is None else text[: unclosed.start()])
    reader.close()
    return reader


def plain_text(text: str) -> str:
    """Return the visible text of HTML; plain text is returned unchanged."""
    opening = _OPENING.search(text)
    if (opening is None or ">" not in text[opening.end() :]) and not _ENTITY.search(text):
        return text
    if "<" not in text:
        return html.unescape(text)
    lines = (" ".join(line.split()) for line in "".join(_read(text).parts).splitlines())
    return "\n".join(line for line in lines if line)


def pictures_of(text: str) -> list[str]:
    """Return the URLs of the pictures in HTML."""
    return _read(text).pictures if "<img" in text.lower() else []
