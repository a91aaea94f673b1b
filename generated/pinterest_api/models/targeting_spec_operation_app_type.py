from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .targeting_spec_app_type import TargetingSpecAppType
from .targeting_spec_operation_app_type_field import TargetingSpecOperationAppTypeField
from .targeting_spec_operation_list_operation import TargetingSpecOperationListOperation


@define(kw_only=True)
class TargetingSpecOperationAppType(Extensible):
    """`TargetingSpecOperationAppType` of the API."""

    field: TargetingSpecOperationAppTypeField
    operation: TargetingSpecOperationListOperation
    values: list[TargetingSpecAppType] | None
