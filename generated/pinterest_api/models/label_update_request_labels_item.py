from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .label_status import LabelStatus


def _to_status(value: LabelStatus | str | None | Unset) -> LabelStatus | None | Unset:
    converted: LabelStatus | None | Unset = coerce.choice(value, LabelStatus)
    return converted


@define(kw_only=True)
class LabelUpdateRequestLabelsItem(ExtensibleRequest):
    """`LabelUpdateRequestLabelsItem` of the API."""

    id: str
    status: LabelStatus | None | Unset = structs.field(default=UNSET, converter=_to_status)
    value: str | Unset = UNSET


class LabelUpdateRequestLabelsItemDict(RequestDict):
    """Fields of `LabelUpdateRequestLabelsItem`, as a dict or as keyword arguments."""

    id: str
    status: NotRequired[LabelStatus | str | None | Unset]
    value: NotRequired[str | Unset]


rules.bind(
    LabelUpdateRequestLabelsItem,
    {
        "id": checks.text(),
        "status": checks.nullable(checks.choice(LabelStatus)),
        "value": checks.text(max_length=100),
    },
)
