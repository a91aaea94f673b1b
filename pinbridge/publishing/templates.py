"""Templates for fields: `{title} by {Vendor}`, `{SEO Title|title}`, `{title:100}`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

from pinbridge.publishing.inputs.columns import tidy
from pinbridge.publishing.rows import PlanError

_PLACEHOLDER = re.compile(r"\{\{|\}\}|\{(?P<names>[^{}]+?)(?P<length>:\d{1,4})?\}|[{}]")
_URL_SAFE = "-._~"


class Template:
    """Text with placeholders for columns.

    `{name}` is a column of the plan or a field of the pin. `{first|second}` is the first of them that is
    not empty, and `{first|=text}` falls back to a fixed text. `{name:100}` is shortened to 100 characters,
    between words. `{{` and `}}` are literal braces.

    Args:
        text: The template.
        quoted: Percent-encode values, as in URLs. A value at the start that is itself a URL is kept.

    Raises:
        PlanError: A brace has no counterpart.
    """

    def __init__(self, text: str, *, quoted: bool = False) -> None:
        self.text = text
        self._quoted = quoted
        self.names: set[str] = set()
        for found in _PLACEHOLDER.finditer(text):
            if found[0] in "{}":
                raise PlanError(
                    f"the template {text!r} has an unmatched brace at character {found.start() + 1};"
                    " write {{ or }} for a literal brace"
                )
            if found["names"]:
                self.names.update(tidy(name) for name in found["names"].split("|"))

    def fill(self, values: Mapping[str, str]) -> tuple[str, list[str]]:
        """Fill the placeholders.

        Args:
            values: Values by tidied name.

        Returns:
            The text, and the placeholders without a value.
        """
        empty: list[str] = []

        def value_of(found: re.Match[str]) -> str:
            if found["names"] is None:
                return found[0][0]
            candidates = (_value(name, values) for name in found["names"].split("|"))
            value = next(filter(None, candidates), "")
            if not value:
                empty.append(found["names"])
            if found["length"]:
                value = shortened(value, int(found["length"][1:]))
            is_url = found.start() == 0 and "://" in value
            return quote(value, safe=_URL_SAFE) if self._quoted and not is_url else value

        return _PLACEHOLDER.sub(value_of, self.text).strip(), empty


def _value(name: str, values: Mapping[str, str]) -> str:
    return name[1:] if name.startswith("=") else values.get(tidy(name), "")


def shortened(text: str, length: int) -> str:
    """Shorten a text to at most `length` characters, between words where possible."""
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    words = cut.rpartition(" ")[0] if text[length - 1] != " " else cut
    # Cut inside a word rather than lose more than half of the text.
    if len(words) > length // 2:
        cut = words
    return f"{cut.rstrip(' ,;:-')}\u2026"
