from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .updatable_item_attributes import UpdatableItemAttributes, UpdatableItemAttributesDict
from .update_mask_field_type import UpdateMaskFieldType


def _to_attributes(
    value: UpdatableItemAttributes | UpdatableItemAttributesDict | Unset,
) -> UpdatableItemAttributes | Unset:
    converted: UpdatableItemAttributes | Unset = coerce.model(value, UpdatableItemAttributes)
    return converted


def _to_update_mask(
    value: Iterable[UpdateMaskFieldType | str] | None | Unset,
) -> list[UpdateMaskFieldType] | None | Unset:
    converted: list[UpdateMaskFieldType] | None | Unset = coerce.items(
        value, lambda item: coerce.choice(item, UpdateMaskFieldType)
    )
    return converted


@define(kw_only=True)
class ItemUpdateBatchRecord(ExtensibleRequest):
    """`ItemUpdateBatchRecord` of the API."""

    attributes: UpdatableItemAttributes | Unset = structs.field(
        default=UNSET, converter=_to_attributes
    )
    item_id: str | Unset = UNSET
    update_mask: list[UpdateMaskFieldType] | None | Unset = structs.field(
        default=UNSET, converter=_to_update_mask
    )


class ItemUpdateBatchRecordDict(RequestDict):
    """Fields of `ItemUpdateBatchRecord`, as a dict or as keyword arguments."""

    attributes: NotRequired[UpdatableItemAttributes | UpdatableItemAttributesDict | Unset]
    item_id: NotRequired[str | Unset]
    update_mask: NotRequired[Iterable[UpdateMaskFieldType | str] | None | Unset]


rules.bind(
    ItemUpdateBatchRecord,
    {
        "attributes": checks.model(UpdatableItemAttributes),
        "item_id": checks.text(),
        "update_mask": checks.nullable(checks.items(checks.choice(UpdateMaskFieldType))),
    },
)
