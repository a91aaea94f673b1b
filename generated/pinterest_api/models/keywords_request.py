from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

import attrs

from pinbridge.runtime import checks, coerce, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define

from .keywords_common import KeywordsCommon, KeywordsCommonDict


def _to_keywords(value: Iterable[KeywordsCommon | KeywordsCommonDict]) -> list[KeywordsCommon]:
    with coerce.Within("KeywordsRequest", "keywords"):
        converted: list[KeywordsCommon] = coerce.items(
            value, lambda item: coerce.model(item, KeywordsCommon)
        )
    return converted


@define(kw_only=True)
class KeywordsRequest(Constructible):
    """`KeywordsRequest` of the API."""

    keywords: list[KeywordsCommon] = attrs.field(converter=_to_keywords)
    parent_id: str


class KeywordsRequestDict(TypedDict):
    """Fields of `KeywordsRequest`, as a dict or as keyword arguments."""

    keywords: Iterable[KeywordsCommon | KeywordsCommonDict]
    parent_id: str


rules.bind(
    KeywordsRequest,
    {
        "keywords": checks.items(checks.model(KeywordsCommon)),
        "parent_id": checks.text(pattern="^((AG)|C)?\\d+\\Z"),
    },
)
