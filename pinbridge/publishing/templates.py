"""Templates for fields: `{title} by {Vendor}`, `{SEO Title|title}`, `{title:100}`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

from pinbridge.publishing.inputs.columns import tidy
from pinbridge.publishing.rows import PlanError

_HOLE = re.compile(r"\{\{|\}\}|\{(?P<names>[^{}]+?)(?P<most>:\d{1,4})?\}|[{}]")
_URL_SAFE = "-._~"


class Template:
    """Text with holes for columns.

    `{name}` is a column of the plan or a field of the pin, `{first|second}` the first of them that is
    filled, `{first|=text}` that text where it is empty, and `{name:100}` at most 100 characters, cut
    between words. `{{` and `}}` are braces.

    Args:
        text: The template.
        quoted: Whether values are percent-encoded, as in addresses; an address of its own is not.

    Raises:
        PlanError: A brace has no partner.
    """

    def __init__(self, text: str, *, quoted: bool = False) -> None:
        self.text = text
        self._quoted = quoted
        self.names: set[str] = set()
        for hole in _HOLE.finditer(text):
            if hole[0] in "{}":
                raise PlanError(
                    f"the template {text!r} has a brace without its partner at character {hole.start() + 1};"
                    " write {{ or }} for a brace"
                )
            if hole["names"]:
                self.names.update(tidy(name) for name in hole["names"].split("|"))

    def fill(self, values: Mapping[str, str]) -> tuple[str, list[str]]:
        """Fill the holes.

        Args:
            values: Texts by tidied names.

        Returns:
            The text, and the holes for which there was no value.
        """
        empty: list[str] = []

        def value_of(hole: re.Match[str]) -> str:
            if hole["names"] is None:
                return hole[0][0]
            found = (_value(name, values) for name in hole["names"].split("|"))
            value = next(filter(None, found), "")
            if not value:
                empty.append(hole["names"])
            if hole["most"]:
                value = shortened(value, int(hole["most"][1:]))
            is_address = hole.start() == 0 and "://" in value
            return quote(value, safe=_URL_SAFE) if self._quoted and not is_address else value

        return _HOLE.sub(value_of, self.text).strip(), empty


def _value(name: str, values: Mapping[str, str]) -> str:
    return name[1:] if name.startswith("=") else values.get(tidy(name), "")


def shortened(text: str, most: int) -> str:
    """Shorten a text to so many characters, between words where possible."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    words = cut.rpartition(" ")[0] if text[most - 1] != " " else cut
    # A single long word is cut where it has to be.
    if len(words) > most // 2:
        cut = words
    return f"{cut.rstrip(' ,;:-')}\u2026"
