from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .targeting_spec_operation_list_operation import TargetingSpecOperationListOperation


@define(kw_only=True)
class TargetingSpecOperationList(Extensible):
    """`TargetingSpecOperationList` of the API."""

    field: str
    operation: TargetingSpecOperationListOperation
    values: list[str] | None
