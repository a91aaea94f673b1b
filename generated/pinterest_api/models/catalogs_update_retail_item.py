from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .updatable_item_attributes import UpdatableItemAttributes, UpdatableItemAttributesDict
from .update_mask_field_type import UpdateMaskFieldType


def _to_attributes(
    value: UpdatableItemAttributes | UpdatableItemAttributesDict,
) -> UpdatableItemAttributes:
    converted: UpdatableItemAttributes = coerce.model(value, UpdatableItemAttributes)
    return converted


def _to_update_mask(
    value: Iterable[UpdateMaskFieldType | str] | None | Unset,
) -> list[UpdateMaskFieldType] | None | Unset:
    converted: list[UpdateMaskFieldType] | None | Unset = coerce.items(
        value, lambda item: coerce.choice(item, UpdateMaskFieldType)
    )
    return converted


@define(kw_only=True)
class CatalogsUpdateRetailItem(ExtensibleRequest):
    """`CatalogsUpdateRetailItem` of the API."""

    operation: ClassVar[Literal["UPDATE"]] = "UPDATE"
    """Says which of several models this one is."""
    attributes: UpdatableItemAttributes = structs.field(converter=_to_attributes)
    item_id: str
    update_mask: list[UpdateMaskFieldType] | None | Unset = structs.field(
        default=UNSET, converter=_to_update_mask
    )

    _TAG = ("operation", "UPDATE")


class CatalogsUpdateRetailItemDict(RequestDict):
    """Fields of `CatalogsUpdateRetailItem`, as a dict or as keyword arguments."""

    operation: Literal["UPDATE"]
    attributes: UpdatableItemAttributes | UpdatableItemAttributesDict
    item_id: str
    update_mask: NotRequired[Iterable[UpdateMaskFieldType | str] | None | Unset]


rules.bind(
    CatalogsUpdateRetailItem,
    {
        "attributes": checks.model(UpdatableItemAttributes),
        "item_id": checks.text(),
        "update_mask": checks.nullable(checks.items(checks.choice(UpdateMaskFieldType))),
    },
)
