from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent(OpenStrEnum):
    """Values of `OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent`."""

    PAGE_VISIT = "PAGE_VISIT"
    SIGNUP = "SIGNUP"
    CHECKOUT = "CHECKOUT"
    CUSTOM = "CUSTOM"
    VIEW_CATEGORY = "VIEW_CATEGORY"
    SEARCH = "SEARCH"
    ADD_TO_CART = "ADD_TO_CART"
    WATCH_VIDEO = "WATCH_VIDEO"
    LEAD = "LEAD"
    APP_INSTALL = "APP_INSTALL"
