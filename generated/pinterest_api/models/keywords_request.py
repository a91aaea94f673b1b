from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .keywords_common import KeywordsCommon, KeywordsCommonDict


def _to_keywords(value: Iterable[KeywordsCommon | KeywordsCommonDict]) -> list[KeywordsCommon]:
    converted: list[KeywordsCommon] = coerce.items(
        value, lambda item: coerce.model(item, KeywordsCommon)
    )
    return converted


@define(kw_only=True)
class KeywordsRequest(ExtensibleRequest):
    """`KeywordsRequest` of the API."""

    keywords: list[KeywordsCommon] = structs.field(converter=_to_keywords)
    parent_id: str


class KeywordsRequestDict(RequestDict):
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
