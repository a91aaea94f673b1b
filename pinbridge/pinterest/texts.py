"""The texts of a pin, and their maximum lengths."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Mapping
from typing import Final

MAX_LENGTHS: Final[Mapping[str, int]] = {
    "title": 100,
    "description": 800,
    "link": 2048,
    "alt_text": 500,
}
"""Maximum length of each text (`PinCreate` of Pinterest's description)."""


def texts_of(fields: Mapping[str, str | None], *, truncate: bool) -> dict[str, str]:
    """Omit empty texts, and optionally shorten those that are too long.

    Args:
        fields: Texts by name.
        truncate: Whether to shorten texts, with a warning. Otherwise one that is too long is rejected later.
    """
    texts: dict[str, str] = {}
    for name, text in fields.items():
        if not text:
            continue
        limit = MAX_LENGTHS.get(name)
        # The type of a text is checked later.
        if truncate and limit is not None and isinstance(text, str) and len(text) > limit:  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            message = f"{name} has {len(text)} characters and was cut to {limit}"
            warnings.warn(message, stacklevel=_level_of_caller())
            text = text[:limit]  # noqa: PLW2901
        texts[name] = text
    return texts


def _level_of_caller() -> int:
    """Return the `stacklevel` of the code that called this library, which a warning has to name."""
    level, frame = 0, inspect.currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").startswith("pinbridge."):
        level, frame = level + 1, frame.f_back
    return level
