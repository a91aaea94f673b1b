"""Docstrings of generated code, and their parts."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

WIDTH = 92
# These may not stand in Python source.
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")


def docstring(summary: str, body: Sequence[str] = (), *, indent: int) -> str:
    """Write a docstring with its quotes.

    Args:
        summary: First paragraph.
        body: Lines after it, wrapped already.
        indent: Number of spaces before each line but the first.
    """
    lines = [*(_wrapped(summary) or ["."]), *body]
    text = _escaped("\n".join(lines))
    if "\n" not in text:
        return f'"""{text}"""'
    padded = textwrap.indent(text, " " * indent).lstrip()
    return f'"""{padded}\n{" " * indent}"""'


def item(name: str, text: str) -> Sequence[str]:
    """Write an entry of a section such as `Args`; one of `Returns` has no name."""
    label = f"{name}: " if name else ""
    return _wrapped(
        label + text,
        initial_indent="    ",
        subsequent_indent="        " if name else "    ",
        break_long_words=False,
    )


def paragraphs(text: str, label: str = "") -> list[str]:
    """Write paragraphs, each with an empty line before it and the label in front."""
    lines: list[str] = []
    for paragraph in text.strip().split("\n\n"):
        if paragraph.strip():
            lines += ["", *_wrapped(label + paragraph)]
    return lines


def sentence(text: object) -> str:
    """End a text with a full stop, unless it is empty."""
    trimmed = str(text or "").strip()
    return trimmed if not trimmed or trimmed.endswith(".") else f"{trimmed}."


def note(description: object, *more: str) -> str:
    """Join a description and further sentences."""
    return " ".join(part for part in (sentence(description), *more) if part)


def since(version: object) -> str:
    """Say which version of the API brought something."""
    return "" if version is None else f"Since API {version}."


def deprecation(*nodes: Mapping[str, Any]) -> str:
    """Say that the API has deprecated something."""
    return "Deprecated." if any(node.get("deprecated") is True for node in nodes) else ""


@cache
def _wrapped(text: str, initial_indent: str = "", **options: Any) -> Sequence[str]:
    """Wrap a text; textwrap is slow, most texts fit on one line, and methods repeat those of endpoints."""
    words = " ".join(text.split())
    line = f"{initial_indent}{words}"
    if words and len(line) <= WIDTH:
        return (line,)
    return tuple(textwrap.wrap(words, WIDTH, initial_indent=initial_indent, **options))


def _escaped(text: str) -> str:
    escaped = _CONTROLS.sub("", text).replace("\\", "\\\\").replace('"""', "'''")
    return f"{escaped} " if escaped.endswith('"') else escaped
