"""The texts of a pin: what is sent of them, and how they are cut."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Final

LONGEST: Final[Mapping[str, int]] = {
    "title": 100,
    "description": 800,
    "link": 2048,
    "alt_text": 500,
}
"""Most characters of each text (`PinCreate` of Pinterest's description)."""


def texts_of(fields: Mapping[str, str | None], *, truncate: bool) -> dict[str, str]:
    """Leave out empty texts, and cut those that are too long where that is wanted.

    Args:
        fields: Texts by name.
        truncate: Whether to cut, with a warning; otherwise a text that is too long is refused later.
    """
    texts: dict[str, str] = {}
    for name, text in fields.items():
        if not text:
            continue
        limit = LONGEST.get(name)
        if truncate and limit is not None and len(text) > limit:
            warnings.warn(f"{name} has {len(text)} characters and was cut to {limit}", stacklevel=4)
            text = text[:limit]  # noqa: PLW2901
        texts[name] = text
    return texts
