from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .label_update_request_labels_item import (
    LabelUpdateRequestLabelsItem,
    LabelUpdateRequestLabelsItemDict,
)


def _to_labels(
    value: Iterable[LabelUpdateRequestLabelsItem | LabelUpdateRequestLabelsItemDict],
) -> list[LabelUpdateRequestLabelsItem]:
    converted: list[LabelUpdateRequestLabelsItem] = coerce.items(
        value, lambda item: coerce.model(item, LabelUpdateRequestLabelsItem)
    )
    return converted


@define(kw_only=True)
class LabelUpdateRequest(ExtensibleRequest):
    """`LabelUpdateRequest` of the API."""

    labels: list[LabelUpdateRequestLabelsItem] = structs.field(converter=_to_labels)


class LabelUpdateRequestDict(RequestDict):
    """Fields of `LabelUpdateRequest`, as a dict or as keyword arguments."""

    labels: Iterable[LabelUpdateRequestLabelsItem | LabelUpdateRequestLabelsItemDict]


rules.bind(
    LabelUpdateRequest,
    {
        "labels": checks.items(checks.model(LabelUpdateRequestLabelsItem)),
    },
)
