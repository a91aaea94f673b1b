"""What the server received, with secrets masked."""

from __future__ import annotations

from collections import deque
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import islice
from typing import Any
from urllib.parse import parse_qsl, urlencode

KEPT = 5000
MASK = "***"

_SECRET_HEADERS = frozenset(("x-api-key", "authorization", "cookie", "proxy-authorization"))
_SECRET_PARAMETERS = frozenset(("token", "code", "state"))


@dataclass(slots=True)
class Record:
    """One request."""

    service: str
    method: str
    path: str
    query: str
    headers: dict[str, str]
    received_at: datetime
    request_id: str
    operation: str | None = None
    request_bytes: int = 0
    response_bytes: int = 0
    status: int | None = None
    """None while it is processed, and when the connection was dropped."""
    fault: str | None = None


class RequestLog:
    """The last requests, newest last."""

    def __init__(self) -> None:
        self._records: deque[Record] = deque(maxlen=KEPT)
        self.total = 0
        self.completed = 0

    def add(self, record: Record) -> None:
        """Keep a request; it may still be filled in."""
        self._records.append(record)
        self.total += 1

    def listed(self) -> list[dict[str, Any]]:
        """Return the requests, newest last."""
        return [asdict(record) for record in self._records]

    def newest(self, limit: int) -> list[Record]:
        """Return the last requests, newest first."""
        return list(islice(reversed(self._records), limit))

    def clear(self) -> None:
        """Forget all requests."""
        self._records.clear()
        self.total = 0


def mask_headers(headers: dict[str, str], secret: frozenset[str]) -> dict[str, str]:
    """Return header fields without credentials; `secret` has further names to mask."""
    masked = _SECRET_HEADERS | secret
    return {name: MASK if name in masked else value for name, value in headers.items()}


def mask_query(query: bytes) -> str:
    """Return a query without the tokens in it."""
    pairs = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
    if not any(name in _SECRET_PARAMETERS for name, _ in pairs):
        return query.decode("latin-1")
    return urlencode(
        [(name, MASK if name in _SECRET_PARAMETERS else value) for name, value in pairs], safe="*"
    )
