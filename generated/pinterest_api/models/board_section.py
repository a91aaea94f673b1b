from __future__ import annotations

from typing import NotRequired, TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, Unset


@define(kw_only=True)
class BoardSection(Constructible):
    """`BoardSection` of the API."""

    id: str | Unset = UNSET
    name: str


class BoardSectionDict(TypedDict):
    """Fields of `BoardSection`, as a dict or as keyword arguments."""

    id: NotRequired[str | Unset]
    name: str


rules.bind(
    BoardSection,
    {
        "id": checks.text(),
        "name": checks.text(min_length=1, max_length=180),
    },
)
