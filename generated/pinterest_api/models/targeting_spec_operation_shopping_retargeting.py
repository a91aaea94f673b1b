from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .targeting_spec_operation_shopping_retargeting_field import (
    TargetingSpecOperationShoppingRetargetingField,
)
from .targeting_spec_operation_shopping_retargeting_operation import (
    TargetingSpecOperationShoppingRetargetingOperation,
)
from .targeting_spec_shopping_retargeting import TargetingSpecShoppingRetargeting


@define(kw_only=True)
class TargetingSpecOperationShoppingRetargeting(Extensible):
    """`TargetingSpecOperationShoppingRetargeting` of the API."""

    field: TargetingSpecOperationShoppingRetargetingField
    operation: TargetingSpecOperationShoppingRetargetingOperation
    values: list[TargetingSpecShoppingRetargeting] | None
