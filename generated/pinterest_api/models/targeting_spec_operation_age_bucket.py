from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .targeting_spec_age_bucket import TargetingSpecAgeBucket
from .targeting_spec_operation_age_bucket_field import TargetingSpecOperationAgeBucketField
from .targeting_spec_operation_age_bucket_operation import TargetingSpecOperationAgeBucketOperation


@define(kw_only=True)
class TargetingSpecOperationAgeBucket(Extensible):
    """`TargetingSpecOperationAgeBucket` of the API."""

    field: TargetingSpecOperationAgeBucketField
    operation: TargetingSpecOperationAgeBucketOperation
    values: list[TargetingSpecAgeBucket] | None
