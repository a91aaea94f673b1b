"""Publishing figures for a time range."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from itertools import pairwise, starmap
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from pinbridge_api import models

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.tables import Table, Where, to_micros
from pinbridge.sandbox.pinbridge import accounts, imports
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.lists import filter_by_account
from pinbridge.sandbox.pinbridge.sessions import is_timezone

operations = Registry()

_DEFAULT_SPAN = timedelta(days=30)
_LONGEST_SPAN = timedelta(days=366)
_SPARE = timedelta(days=2)
_HOURLY_SPAN = timedelta(hours=48)
_WAITING = ("queued", "deferred", "publishing")


Instants = Mapping[str, list[int]]
"""When something happened, in stored form and sorted, by the values of a column."""


class _Span(NamedTuple):
    start: datetime
    end: datetime

    def previous(self) -> _Span:
        return _Span(self.start - (self.end - self.start), self.start)

    def count(self, instants: list[int]) -> int:
        """Return the number of instants within the span."""
        return bisect_left(instants, to_micros(self.end)) - bisect_left(
            instants, to_micros(self.start)
        )

    def counts(self, instants: Instants) -> dict[str, int]:
        """Return the number of instants within the span, by value."""
        found = {value: self.count(listed) for value, listed in instants.items()}
        return {value: count for value, count in sorted(found.items()) if count}


class _Pins:
    """When the pins of a dashboard were created, published, and failed."""

    def __init__(self, call: Call, where: Where) -> None:
        pins = call.state.store.pins
        self.created = _instants(pins, "status", "created_at", where)
        self.published, self.failed = (
            _instants(pins, "account_id", f"{status}_at", _with_status(where, status))
            for status in ("published", "failed")
        )


def _instants(table: Table[Any], column: str, moment: str, where: Where) -> Instants:
    def read() -> Instants:
        found: dict[str, list[int]] = {}
        for value, instant in table.columns(f"{column}, {moment}", where, moment):
            if instant is not None:
                found.setdefault(value, []).append(instant)
        return found

    return table.cached((column, moment, where.sql, where.bound), read)


@operations.serve("get_dashboard_summary", "can_view_reports")
def get_dashboard_summary(call: Call) -> Response:
    """Sum up a time range and compare it with the one before."""
    query = call.query
    name = query.text("tz", max_length=64) or "UTC"
    account_id = query.uuid("account_id")
    query.check()
    if not is_timezone(name):
        raise ApiError("invalid_timezone", f"{name} is not an IANA time zone")
    zone = ZoneInfo(name)
    span, previous = _read_span(call, zone)
    if account_id is not None:
        accounts.find_account(call.state, call.caller, str(account_id))
    hourly = span.end - span.start <= _HOURLY_SPAN
    where = Where("workspace_id = ?", call.caller.workspace.id)
    filter_by_account(call, where, account_id)
    pins = _Pins(call, where)
    return Response(
        models.DashboardSummaryResponse(
            start=span.start.astimezone(zone),
            end=span.end.astimezone(zone),
            timezone=name,
            granularity=models.DashboardGranularity("hour" if hourly else "day"),
            previous_start=previous.start.astimezone(zone),
            previous_end=previous.end.astimezone(zone),
            account_id=account_id,
            pins=_pin_stats(pins, span),
            previous_pins=_pin_stats(pins, previous),
            series=_series(pins, span, zone, hourly=hourly),
            published_by_account=_by_account(pins, span),
            queue=models.DashboardQueue(
                **{status: len(pins.created.get(status, ())) for status in _WAITING}
            ),
            schedules=_schedules(call, span, where),
            import_jobs=_imports(call, span) if account_id is None else None,
        )
    )


def _read_span(call: Call, zone: ZoneInfo) -> tuple[_Span, _Span]:
    end = call.query.instant("end", zone)
    start = call.query.instant("start", zone)
    call.query.check()
    try:
        end = end or (call.now if start is None or start < call.now else start + _DEFAULT_SPAN)
        span = _Span(start or end - _DEFAULT_SPAN, end)
        if span.start >= span.end:
            raise ApiError("invalid_date_range", "start has to lie before end")
        if span.end - span.start > _LONGEST_SPAN:
            raise ApiError("invalid_date_range", f"A range has at most {_LONGEST_SPAN.days} days")
        previous = span.previous()
        # A day to spare on both sides, for zones and for the bucket that reaches past the end.
        for instant in (previous.start - _SPARE, span.end + _SPARE):
            instant.astimezone(zone)
    except OverflowError:
        raise ApiError("invalid_date_range", "The range is out of the calendar") from None
    return span, previous


def _pin_stats(pins: _Pins, span: _Span) -> models.DashboardPinStats:
    submitted = span.counts(pins.created)
    published, failed = (
        sum(span.counts(instants).values()) for instants in (pins.published, pins.failed)
    )
    by_status = {member.value: 0 for member in models.PinStatus}
    by_status.update((status, submitted.get(status, 0)) for status in _WAITING)
    by_status.update(published=published, failed=failed)
    ended = published + failed
    return models.DashboardPinStats(
        total=sum(by_status.values()),
        submitted=sum(submitted.values()),
        by_status=by_status,
        success_rate=round(published / ended, 4) if ended else None,
    )


def _with_status(where: Where, status: str) -> Where:
    narrowed = Where(where.sql, *where.values)
    narrowed.add("status = ?", status)
    return narrowed


def _series(
    pins: _Pins, span: _Span, zone: ZoneInfo, *, hourly: bool
) -> list[models.DashboardSeriesPoint]:
    starts = _bucket_starts(span, zone, hourly=hourly)
    # In UTC, because the two hours that share a wall time in autumn compare as equal.
    bounds = [span.start, *(start.astimezone(UTC) for start in starts[1:]), span.end]
    return [
        models.DashboardSeriesPoint(
            start=start,
            created=sum(bucket.counts(pins.created).values()),
            published=sum(bucket.counts(pins.published).values()),
            failed=sum(bucket.counts(pins.failed).values()),
        )
        for start, bucket in zip(starts, starmap(_Span, pairwise(bounds)), strict=True)
    ]


def _floor(instant: datetime, *, hourly: bool) -> datetime:
    whole_hour = instant.replace(minute=0, second=0, microsecond=0)
    return whole_hour if hourly else whole_hour.replace(hour=0, fold=0)


def _bucket_starts(span: _Span, zone: ZoneInfo, *, hourly: bool) -> list[datetime]:
    starts: list[datetime] = []
    current = _floor(span.start.astimezone(zone), hourly=hourly)
    while current.astimezone(UTC) < span.end:
        starts.append(current)
        if hourly:
            # By way of UTC, so that the hour repeated in autumn counts twice.
            current = (current.astimezone(UTC) + timedelta(hours=1)).astimezone(zone)
        else:
            current += timedelta(days=1)
    return starts


def _by_account(pins: _Pins, span: _Span) -> list[models.DashboardAccountCount]:
    return [
        models.DashboardAccountCount(account_id=UUID(found), published=count)
        for found, count in sorted(span.counts(pins.published).items(), key=lambda item: -item[1])
    ]


def _schedules(call: Call, span: _Span, where: Where) -> models.DashboardScheduleStats:
    runs = _instants(call.state.store.schedules, "status", "run_at", where)
    scheduled = runs.get("scheduled", [])
    return models.DashboardScheduleStats(
        by_status=span.counts(runs),
        # Those that are due this very instant are not upcoming any more.
        upcoming=len(scheduled) - bisect_right(scheduled, to_micros(call.now)),
    )


def _imports(call: Call, span: _Span) -> models.DashboardImportJobStats:
    where = imports.visible(call.caller)
    begun = _instants(call.state.store.import_jobs, "status", "created_at", where)
    return models.DashboardImportJobStats(by_status=span.counts(begun))
