from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType(OpenStrEnum):
    """Values of `CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType`."""

    IS = "IS"
    CONTAINS = "CONTAINS"
