from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .label_create_request_labels_item import (
    LabelCreateRequestLabelsItem,
    LabelCreateRequestLabelsItemDict,
)


def _to_labels(
    value: Iterable[LabelCreateRequestLabelsItem | LabelCreateRequestLabelsItemDict],
) -> list[LabelCreateRequestLabelsItem]:
    converted: list[LabelCreateRequestLabelsItem] = coerce.items(
        value, lambda item: coerce.model(item, LabelCreateRequestLabelsItem)
    )
    return converted


@define(kw_only=True)
class LabelCreateRequest(ExtensibleRequest):
    """`LabelCreateRequest` of the API."""

    labels: list[LabelCreateRequestLabelsItem] = structs.field(converter=_to_labels)
    parent_id: str


class LabelCreateRequestDict(RequestDict):
    """Fields of `LabelCreateRequest`, as a dict or as keyword arguments."""

    labels: Iterable[LabelCreateRequestLabelsItem | LabelCreateRequestLabelsItemDict]
    parent_id: str


rules.bind(
    LabelCreateRequest,
    {
        "labels": checks.items(checks.model(LabelCreateRequestLabelsItem)),
        "parent_id": checks.text(pattern="^[C]?\\d+\\Z"),
    },
)
