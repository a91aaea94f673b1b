from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .targeting_spec_gender import TargetingSpecGender
from .targeting_spec_operation_gender_field import TargetingSpecOperationGenderField
from .targeting_spec_operation_list_operation import TargetingSpecOperationListOperation


@define(kw_only=True)
class TargetingSpecOperationGender(Extensible):
    """`TargetingSpecOperationGender` of the API."""

    field: TargetingSpecOperationGenderField
    operation: TargetingSpecOperationListOperation
    values: list[TargetingSpecGender] | None
