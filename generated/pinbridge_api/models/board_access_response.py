from __future__ import annotations

import uuid

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import datetime

from .board_access_account_health import BoardAccessAccountHealth
from .board_access_board import BoardAccessBoard
from .board_access_code import BoardAccessCode
from .board_access_source import BoardAccessSource
from .board_access_status import BoardAccessStatus


@define(kw_only=True)
class BoardAccessResponse(Decodable):
    """Verdict on publishing to a board.

    Attributes:
        code: Reason; null when the board can be used.
        remediation: What to do about it.
        retry_after_seconds: Seconds to wait before the next check.
    """

    account_id: uuid.UUID
    board_id: str
    publishable: bool
    status: BoardAccessStatus
    code: BoardAccessCode | None = None
    message: str
    remediation: str | None = None
    checked_at: datetime.datetime
    source: BoardAccessSource
    board: BoardAccessBoard | None = None
    account_health: BoardAccessAccountHealth | None = None
    retry_after_seconds: int | None = None
