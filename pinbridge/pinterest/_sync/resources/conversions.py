# Derived from pinbridge/pinterest/_async/resources/conversions.py by ./codegen.sh; do not edit.
"""Conversions: what people did after they saw a pin."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pinterest_api._sync.conversions import ConversionsResource as Generated

from ...events import event_outcomes, prepared_event
from ...results import BulkResult, chunks

if TYPE_CHECKING:
    from pinterest_api.models import (
        ConversionApiResponseEventsItem,
        ConversionEventsDataItem,
        ConversionEventsDataItemDict,
    )

    from pinbridge.runtime.options import RequestOptions

_BATCH = 1000


class ConversionsResource(Generated):
    """Conversions: send events, check their quality."""

    def send(
        self,
        events: Iterable[ConversionEventsDataItem | ConversionEventsDataItemDict],
        *,
        test: bool | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[ConversionApiResponseEventsItem]:
        """Send events. Personal data is normalized and hashed locally.

        Pinterest counts events with the same `event_id` and `event_name` once, so the events of a failed
        request can be sent again.

        Args:
            events: Events as models or dicts. In `user_data`, fields such as `em` and `ph` accept one or
                several values, plain or hashed. `event_time` is a datetime or seconds since the epoch.
            test: Whether Pinterest only validates the events.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Returns:
            The result of each, in the given order.

        Raises:
            InvalidInputError: An event is invalid; its batch of 1,000 was not sent.
            APIError: A request was refused as a whole.
        """
        items: list[Any] = []
        for chunk in chunks(events, _BATCH):
            body: Any = {"data": [prepared_event(event) for event in chunk]}
            response = self.send_events(
                body, test=test, ad_account_id=ad_account_id, options=options
            )
            items += event_outcomes(response.events, len(items))
        return BulkResult(items)
