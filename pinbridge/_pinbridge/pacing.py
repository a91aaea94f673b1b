"""The cost of publishing in tokens, and the levels that the rate meter reports.

Each pin costs a token from the bucket of its account, and a token from the bucket that all accounts share. The
spec (`get_rate_meter`) does not say how many tokens; one is an assumption.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

import msgspec
from pinbridge_api.models import RateMeterResponse

from pinbridge._core.error_mapping import as_dict, as_list
from pinbridge._core.guards import is_dict
from pinbridge._pinbridge.rate_budget import Level
from pinbridge.runtime.operation import Request

SHARED = "all accounts"
METER_TIMEOUT = 3.0
"""Seconds for each phase of reading the meter, so that a meter that does not respond delays nothing."""

_RETRY = re.compile(r"^/v1/pins/.+/retry$")


def costs_of(request: Request[Any]) -> Counter[str]:
    """Return the tokens that a request costs, by bucket; empty if it publishes nothing right away.

    Schedules, rows with `run_at` and CSV files are published by the service at a later time, so delaying
    the request would not help.

    Args:
        request: A request of a generated operation, or of the client's `request`.
    """
    operation = request.operation
    read = _PINS.get(_RETRY.sub("/v1/pins/{pin_id}/retry", operation.path))
    if read is None or operation.method != "POST":
        return Counter()
    try:
        pins = read(msgspec.json.decode(request.content or b"null"))
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Counter()
    costs = Counter(account for pin in pins if (account := _account(pin)) is not None)
    return costs + Counter({SHARED: len(pins)})


def levels_of(account: str, meter: RateMeterResponse) -> dict[str, Level]:
    """Return the levels of the meter's buckets, without those that make no sense.

    Args:
        account: The Pinterest account that was asked about.
        meter: The response of the service.
    """
    nodes = ((account, meter.account), (SHARED, meter.global_))
    levels = {
        name: Level.read(node.tokens_available, node.capacity, node.refill_rate)
        for name, node in nodes
    }
    return {name: level for name, level in levels.items() if level is not None}


def _objects(rows: Any) -> list[dict[str, Any]]:
    return [row for row in as_list(rows) if is_dict(row)]


def _account(pin: Any) -> str | None:
    try:
        return str(UUID(str(as_dict(pin).get("account_id"))))
    except ValueError:
        return None


_PINS: Mapping[str, Callable[[Any], list[Any]]] = {
    "/v1/pins": lambda body: [body] if is_dict(body) else [],
    "/v1/pins/batch": lambda body: _objects(as_dict(body).get("pins")),
    "/v1/pins/imports/json": lambda body: [
        row for row in _objects(body) if row.get("run_at") is None
    ],
    "/v1/pins/{pin_id}/retry": lambda body: [body],
    "/v1/pins/bulk-retry": lambda body: as_list(as_dict(body).get("ids")),
}
"""Path of an operation that publishes -> the pins in its body."""
