from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .targeting_spec_operation_min_max_age_field import TargetingSpecOperationMinMaxAgeField
from .targeting_spec_operation_string_operation import TargetingSpecOperationStringOperation


@define(kw_only=True)
class TargetingSpecOperationMinMaxAge(Extensible):
    """`TargetingSpecOperationMinMaxAge` of the API."""

    field: TargetingSpecOperationMinMaxAgeField
    operation: TargetingSpecOperationStringOperation
    value: str | None
