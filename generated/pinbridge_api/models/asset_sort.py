from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class AssetSort(OpenStrEnum):
    """Order of the asset list."""

    CREATED_AT_DESC = "created_at_desc"
    CREATED_AT_ASC = "created_at_asc"
    NAME_ASC = "name_asc"
    NAME_DESC = "name_desc"
    SIZE_DESC = "size_desc"
    SIZE_ASC = "size_asc"
