from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class UserListType(OpenStrEnum):
    """Values of `UserListType`."""

    EMAIL = "EMAIL"
    IDFA = "IDFA"
    MAID = "MAID"
    LR_ID = "LR_ID"
    DLX_ID = "DLX_ID"
    HASHED_PINNER_ID = "HASHED_PINNER_ID"
