from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .targeting_spec_operation_string_operation import TargetingSpecOperationStringOperation


@define(kw_only=True)
class TargetingSpecOperationString(Extensible):
    """`TargetingSpecOperationString` of the API."""

    field: str
    operation: TargetingSpecOperationStringOperation
    value: str | None
