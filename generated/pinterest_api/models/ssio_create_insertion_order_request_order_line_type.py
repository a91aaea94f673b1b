from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class SSIOCreateInsertionOrderRequestOrderLineType(OpenStrEnum):
    """Values of `SSIOCreateInsertionOrderRequestOrderLineType`."""

    BUDGET = "BUDGET"
    PERPETUALS = "PERPETUALS"
