"""Token buckets: how fast one account, and all accounts together, can publish.

`get_rate_meter` shows them.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge.rows import Bucket, Pin
from pinbridge.sandbox.pinbridge.state import State

GLOBAL = "global"

# Refilled tokens are sums of fractions; without slack 1.0 could read 0.9999999.
_SLACK = 1e-6
_NEVER_REFILLED = 3600.0


class Level(NamedTuple):
    """Contents and size of one bucket."""

    tokens: float
    capacity: float
    refill: float

    def wait(self) -> float:
        """Return the seconds until one token is there."""
        if self.tokens >= 1 - _SLACK:
            return 0.0
        return (1 - self.tokens) / self.refill if self.refill > 0 else _NEVER_REFILLED


def level(state: State, bucket_id: str) -> Level:
    """Return what a bucket holds now."""
    settings = state.settings
    if bucket_id == GLOBAL:
        capacity, refill = settings.rate_global_capacity, settings.rate_global_refill
    else:
        capacity, refill = settings.rate_account_capacity, settings.rate_account_refill
    bucket = state.store.buckets.get(bucket_id)
    if bucket is None:
        return Level(capacity, capacity, refill)
    elapsed = (state.now() - bucket.filled_at).total_seconds()
    return Level(min(capacity, bucket.tokens + elapsed * refill), capacity, refill)


def take(state: State, pin: Pin) -> bool:
    """Take one token for a pin from both buckets; return whether there was one in each.

    A new pin does not overtake those of its account that are deferred.
    """
    if pin.status != "deferred" and _last_deferred(state, pin) is not None:
        return False
    levels = {bucket_id: level(state, bucket_id) for bucket_id in (pin.account_id, GLOBAL)}
    if any(current.wait() > 0 for current in levels.values()):
        return False
    for bucket_id, current in levels.items():
        _set(state, bucket_id, max(0.0, current.tokens - 1))
    return True


def next_slot(state: State, pin: Pin) -> datetime:
    """Return when a deferred pin should try again.

    Each pin gets its own time, after those of its account that wait already. Otherwise they would
    all try to get the same token.
    """
    account, shared = level(state, pin.account_id), level(state, GLOBAL)
    ready = state.now() + timedelta(seconds=max(account.wait(), shared.wait()))
    if pin.status == "deferred" and account.wait() <= 0:
        return ready
    last = _last_deferred(state, pin)
    if last is None:
        return ready
    spacing = 1 / account.refill if account.refill > 0 else _NEVER_REFILLED
    return max(ready, last + timedelta(seconds=spacing))


def _last_deferred(state: State, pin: Pin) -> datetime | None:
    waiting = Where(
        "account_id = ? AND status = 'deferred' AND error_code = 'rate_limited' AND id != ?",
        pin.account_id,
        pin.id,
    )
    found = state.store.pins.select(waiting, order="due_at DESC", limit=1)
    return found[0].due_at if found else None


def _set(state: State, bucket_id: str, tokens: float) -> None:
    bucket = state.store.buckets.get(bucket_id)
    if bucket is None:
        state.store.buckets.add(Bucket(id=bucket_id, tokens=tokens, filled_at=state.now()))
        return
    bucket.tokens, bucket.filled_at = tokens, state.now()
    state.store.buckets.save(bucket)


def reset(state: State) -> None:
    """Fill all buckets, and let pins that wait for a token try again at once."""
    state.store.buckets.remove_where("1")
    state.store.pins.change_where(
        "due_at = ?", "status = 'deferred' AND error_code = 'rate_limited'", state.now()
    )
