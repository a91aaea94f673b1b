"""Split bulk operations into calls of the size that the service accepts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar
from uuid import UUID

from pinbridge._async._io import Function
from pinbridge._pinbridge.inputs import merged, uuids_of

T = TypeVar("T")

MOST_IDS = 100


async def in_groups(call: Function[list[UUID], T], ids: Iterable[Any]) -> T:
    """Call a bulk operation for up to 100 ids at a time, and return all outcomes as one.

    Args:
        call: Calls the operation with some ids.
        ids: The objects or their ids.
    """
    wanted = uuids_of(ids)
    outcomes: list[T] = []
    for start in range(0, max(1, len(wanted)), MOST_IDS):
        outcomes.append(await call(wanted[start : start + MOST_IDS]))
    return merged(outcomes)
