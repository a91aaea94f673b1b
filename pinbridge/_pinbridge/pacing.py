"""The cost of publishing in tokens, and the levels that the rate meter reports.

Each pin costs one token of its account's bucket and one of the bucket shared by all: see the spec's
operation `get_rate_meter`, where the one is an assumption.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import Any, TypeGuard
from uuid import UUID

import attrs
import msgspec
from pinbridge_api.models import RateMeterResponse

from pinbridge._pinbridge.rate_budget import Level
from pinbridge.runtime.operation import Request

SHARED = "all accounts"
METER_TIMEOUT = 3.0
"""Seconds for each phase of asking the meter, so that one that is ill does not hold publishing up."""


@attrs.frozen(kw_only=True)
class Costs:
    """Tokens that a request costs.

    Args:
        accounts: By Pinterest account, where the request names one.
        total: From the bucket shared by all accounts.
    """

    accounts: Mapping[str, float]
    total: float

    @property
    def buckets(self) -> dict[Hashable, float]:
        """Tokens by bucket."""
        buckets: dict[Hashable, float] = {SHARED: self.total}
        buckets.update(self.accounts)
        return buckets


def costs_of(request: Request[Any]) -> Costs | None:
    """Tell what a request costs, or None if it publishes nothing right away.

    Schedules, rows with `run_at` and CSV files are published by the service when it is their time,
    so holding back the request would not help.

    Args:
        request: Of a generated operation, or one put together by the caller.
    """
    operation = request.operation
    read = _PUBLISHING.get((operation.method, _template(operation.path)))
    if read is None:
        return None
    try:
        body: object = msgspec.json.decode(request.content or b"null")
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    found = read(body)
    if not found:
        return None
    accounts: dict[str, float] = {}
    for account in found:
        if account is not None:
            accounts[account] = accounts.get(account, 0) + 1
    return Costs(accounts=accounts, total=len(found))


def levels_of(account: str, meter: RateMeterResponse) -> dict[Hashable, Level]:
    """Read the buckets of the meter, as far as they make sense.

    Args:
        account: The Pinterest account that was asked about.
        meter: What the service answered.
    """
    nodes = ((account, meter.account), (SHARED, meter.global_))
    levels = {
        name: Level.read(node.tokens_available, node.capacity, node.refill_rate)
        for name, node in nodes
    }
    return {name: level for name, level in levels.items() if level is not None}


def _template(path: str) -> str:
    head, _, tail = path.rpartition("/")
    is_retry = tail == "retry" and head.startswith("/v1/pins/")
    return "/v1/pins/{pin_id}/retry" if is_retry else path


_Accounts = list[str | None]
"""The Pinterest account of each pin; None if the request does not say."""


def _one(body: object) -> _Accounts:
    return [_account(body)] if _is_object(body) else []


def _items(body: object) -> _Accounts:
    return [_account(row) for row in _list(body, "pins") if _is_object(row)]


def _rows(body: object) -> _Accounts:
    rows = [row for row in _list({"": body}, "") if _is_object(row)]
    return [_account(row) for row in rows if row.get("run_at") is None]


def _retried(body: object) -> _Accounts:
    return [_account(body) if _is_object(body) else None]


def _retried_ids(body: object) -> _Accounts:
    return [None for _ in _list(body, "ids")]


_PUBLISHING: Mapping[tuple[str, str], Callable[[object], _Accounts]] = {
    ("POST", "/v1/pins"): _one,
    ("POST", "/v1/pins/batch"): _items,
    ("POST", "/v1/pins/imports/json"): _rows,
    ("POST", "/v1/pins/{pin_id}/retry"): _retried,
    ("POST", "/v1/pins/bulk-retry"): _retried_ids,
}


def _account(body: Mapping[str, object]) -> str | None:
    try:
        return str(UUID(str(body.get("account_id"))))
    except ValueError:
        return None


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _list(body: object, name: str) -> list[object]:
    found = body.get(name) if _is_object(body) else None
    return found if _is_list(found) else []
