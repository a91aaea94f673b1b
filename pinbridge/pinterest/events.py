"""Conversion events."""

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
    """Return an event as it is sent: with personal data hashed, and its time as a number.

    Raises:
        InvalidInputError: A value is not valid for its field, or the time has no time zone.
    """
    fields = dict(_members("event", event))
    fields["user_data"] = user_data(_members("user_data", fields.get("user_data") or {}))
    moment = fields.get("event_time")
    if isinstance(moment, datetime.datetime):
        if moment.tzinfo is None:
            raise wrong("event_time", "has no time zone")
        fields["event_time"] = int(moment.timestamp())
    return fields


def _members(field: str, value: Any) -> Mapping[str, Any]:
    if is_mapping(value):
        return value
    if not hasattr(value, "to_dict"):
        raise wrong(field, f"must be a model or a dict, not {type(value).__name__}", "type")
    members: Mapping[str, Any] = value.to_dict()
    return members


def event_outcomes(
    events: Iterable[ConversionApiResponseEventsItem], start: int
) -> list[ConversionApiResponseEventsItem | BulkFailure]:
    """Return the events of a response, with a failure for each that failed.

    Args:
        events: Events of the response, in the order in which they were sent.
        start: Index of the first event of this request among all events.
    """
    return [
        BulkFailure(index, None, event.error_message or "it failed")
        if event.status == "failed"
        else event
        for index, event in enumerate(events, start)
    ]
