from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class BoardSection(ExtensibleRequest):
    """`BoardSection` of the API."""

    id: str | Unset = UNSET
    name: str


class BoardSectionDict(RequestDict):
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
