from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .label_type import LabelType


def _to_label_type(value: LabelType | str | None) -> LabelType | None:
    converted: LabelType | None = coerce.choice(value, LabelType)
    return converted


@define(kw_only=True)
class LabelCreateRequestLabelsItem(ExtensibleRequest):
    """`LabelCreateRequestLabelsItem` of the API."""

    label_type: LabelType | None = structs.field(converter=_to_label_type)
    value: str


class LabelCreateRequestLabelsItemDict(RequestDict):
    """Fields of `LabelCreateRequestLabelsItem`, as a dict or as keyword arguments."""

    label_type: LabelType | str | None
    value: str


rules.bind(
    LabelCreateRequestLabelsItem,
    {
        "label_type": checks.nullable(checks.choice(LabelType)),
        "value": checks.text(max_length=100),
    },
)
