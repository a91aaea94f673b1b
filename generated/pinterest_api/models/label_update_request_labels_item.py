from __future__ import annotations

from typing import NotRequired, TypedDict

import attrs

from pinbridge.runtime import checks, coerce, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, Unset

from .label_status import LabelStatus


def _to_status(value: LabelStatus | str | None | Unset) -> LabelStatus | None | Unset:
    converted: LabelStatus | None | Unset = coerce.choice(value, LabelStatus)
    return converted


@define(kw_only=True)
class LabelUpdateRequestLabelsItem(Constructible):
    """`LabelUpdateRequestLabelsItem` of the API."""

    id: str
    status: LabelStatus | None | Unset = attrs.field(default=UNSET, converter=_to_status)
    value: str | Unset = UNSET


class LabelUpdateRequestLabelsItemDict(TypedDict):
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
