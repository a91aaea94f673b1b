from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .keyword_update import KeywordUpdate, KeywordUpdateDict


def _to_keywords(value: Iterable[KeywordUpdate | KeywordUpdateDict]) -> list[KeywordUpdate]:
    converted: list[KeywordUpdate] = coerce.items(
        value, lambda item: coerce.model(item, KeywordUpdate)
    )
    return converted


@define(kw_only=True)
class KeywordUpdateBody(ExtensibleRequest):
    """`KeywordUpdateBody` of the API."""

    keywords: list[KeywordUpdate] = structs.field(converter=_to_keywords)


class KeywordUpdateBodyDict(RequestDict):
    """Fields of `KeywordUpdateBody`, as a dict or as keyword arguments."""

    keywords: Iterable[KeywordUpdate | KeywordUpdateDict]


rules.bind(
    KeywordUpdateBody,
    {
        "keywords": checks.items(checks.model(KeywordUpdate)),
    },
)
