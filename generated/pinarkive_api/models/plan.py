from __future__ import annotations

from pinbridge.runtime.codec import ReadableByKey
from pinbridge.runtime.structs import define


@define(kw_only=True)
class Plan(ReadableByKey):
    """A plan on offer.

    Attributes:
        descriptions: Texts for readers, by language code such as en or es.
        storage_limit: Storage that the plan includes. The unit is not stated.
        allowed_cluster_ids: Clusters that the plan may store in.
        timelock_allowed: Whether uploads and pins may have a timelock.

    Assumed: Only some of these fields are shown by any source.
    """

    field_id: str | None = None
    name: str | None = None
    code: str | None = None
    descriptions: dict[str, str] | None = None
    storage_limit: float | None = None
    price_per_month: float | None = None
    allowed_cluster_ids: list[str] | None = None
    timelock_allowed: bool | None = None
    max_file_size_bytes: int | None = None
    max_directory_size_bytes: int | None = None

    _WIRE_NAMES = {
        "field_id": "_id",
        "storage_limit": "storageLimit",
        "price_per_month": "pricePerMonth",
        "allowed_cluster_ids": "allowedClusterIds",
        "timelock_allowed": "timelockAllowed",
        "max_file_size_bytes": "maxFileSizeBytes",
        "max_directory_size_bytes": "maxDirectorySizeBytes",
    }
