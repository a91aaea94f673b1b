from __future__ import annotations

from pinbridge.runtime.enums import OpenStrEnum


class BoardAccessCode(OpenStrEnum):
    """Why a board cannot be published to."""

    BOARD_NOT_FOUND = "board_not_found"
    BOARD_NOT_OWNED = "board_not_owned"
    BOARD_DELETED = "board_deleted"
    BOARD_ACCESS_DENIED = "board_access_denied"
    SCOPE_MISSING = "scope_missing"
    TOKEN_EXPIRED = "token_expired"
    ACCOUNT_REVOKED = "account_revoked"
