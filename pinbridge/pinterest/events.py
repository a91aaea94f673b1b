"""Events of conversions."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from pinbridge.runtime.types import is_mapping

from .hashing import user_data
from .inputs import wrong
from .results import BulkFailure

if TYPE_CHECKING:
    from pinterest_api.models import ConversionApiResponseEventsItem


def prepared_event(event: Any) -> dict[str, Any]:
    """Return an event as it is sent: personal data hashed, its time as a number.

    Raises:
        InvalidInputError: A value is not what its field holds, or the time has no time zone.
    """
    given: Mapping[str, Any] = event if is_mapping(event) else event.to_dict()
    fields = dict(given)
    people: Any = fields.get("user_data") or {}
    fields["user_data"] = user_data(people if is_mapping(people) else people.to_dict())
    moment = fields.get("event_time")
    if isinstance(moment, datetime.datetime):
        if moment.tzinfo is None:
            raise wrong("event_time", "has no time zone")
        fields["event_time"] = int(moment.timestamp())
    return fields


def event_outcomes(
    events: Iterable[ConversionApiResponseEventsItem], start: int
) -> list[ConversionApiResponseEventsItem | BulkFailure]:
    """Tell the events that failed from the others.

    Args:
        events: Events of the response, in the order in which they were sent.
        start: Position of the first one among all that were sent.
    """
    return [
        BulkFailure(index, None, event.error_message or "it failed")
        if event.status == "failed"
        else event
        for index, event in enumerate(events, start)
    ]
