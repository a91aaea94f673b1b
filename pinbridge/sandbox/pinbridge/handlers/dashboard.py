"""Publishing figures for a time range."""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from pinbridge_api import models

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.tables import Where, to_micros
from pinbridge.sandbox.pinbridge import accounts, imports
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.errors import ApiError
from pinbridge.sandbox.pinbridge.handlers.pins import filter_by_account
from pinbridge.sandbox.pinbridge.sessions import is_timezone
from pinbridge.sandbox.pinbridge.totals import DAY, HOUR

operations = Registry()

_DEFAULT_SPAN = timedelta(days=30)
_LONGEST_SPAN = timedelta(days=366)
_SPARE = timedelta(days=2)
_HOURLY_SPAN = timedelta(hours=48)
_WAITING = ("queued", "deferred", "publishing")


class _Span(NamedTuple):
    start: datetime
    end: datetime

    def previous(self) -> _Span:
        return _Span(self.start - (self.end - self.start), self.start)


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
    return Response(
        models.DashboardSummaryResponse(
            start=span.start.astimezone(zone),
            end=span.end.astimezone(zone),
            timezone=name,
            granularity=models.DashboardGranularity("hour" if hourly else "day"),
            previous_start=previous.start.astimezone(zone),
            previous_end=previous.end.astimezone(zone),
            account_id=account_id,
            pins=_pin_stats(call, span, account_id),
            previous_pins=_pin_stats(call, previous, account_id),
            series=_series(call, span, account_id, zone, hourly=hourly),
            published_by_account=_by_account(call, span, account_id),
            queue=_queue(call, account_id),
            schedules=_schedules(call, span, account_id),
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


def _where(call: Call, account_id: UUID | None) -> Where:
    where = Where("workspace_id = ?", call.caller.workspace.id)
    filter_by_account(call, where, account_id)
    return where


def _pin_stats(call: Call, span: _Span, account_id: UUID | None) -> models.DashboardPinStats:
    pins = call.state.store.pin_totals
    where = _where(call, account_id)
    by_status = dict.fromkeys((member.value for member in models.PinStatus), 0)
    submitted = pins.by("status", where, "created_at", *span)
    by_status.update((status, count) for status, count in submitted if status in _WAITING)
    published, failed = (
        pins.count(_with_status(where, status), moment, *span)
        for status, moment in (("published", "published_at"), ("failed", "failed_at"))
    )
    by_status.update(published=published, failed=failed)
    ended = published + failed
    return models.DashboardPinStats(
        total=sum(by_status.values()),
        submitted=sum(count for _, count in submitted),
        by_status=by_status,
        success_rate=round(published / ended, 4) if ended else None,
    )


def _with_status(where: Where, status: str) -> Where:
    narrowed = Where(where.sql, *where.values)
    narrowed.add("status = ?", status)
    return narrowed


def _series(
    call: Call, span: _Span, account_id: UUID | None, zone: ZoneInfo, *, hourly: bool
) -> list[models.DashboardSeriesPoint]:
    # In UTC, because the two hours that share a wall time in autumn compare as equal.
    bounds = [start.astimezone(UTC) for start in _bucket_starts(span, zone, hourly=hourly)]
    bounds[0] = span.start
    bounds.append(span.end)
    where = _where(call, account_id)
    created = _counts(call, where, "created_at", bounds)
    published = _counts(call, _with_status(where, "published"), "published_at", bounds)
    failed = _counts(call, _with_status(where, "failed"), "failed_at", bounds)
    return [
        models.DashboardSeriesPoint(start=start, created=a, published=b, failed=c)
        for start, a, b, c in zip(
            _bucket_starts(span, zone, hourly=hourly), created, published, failed, strict=True
        )
    ]


def _counts(call: Call, where: Where, moment: str, bounds: list[datetime]) -> list[int]:
    """Return how many moments lie between each two neighbours."""
    totals = call.state.store.pin_totals
    inner = bounds[1:-1]
    span = next((span for span in (DAY, HOUR) if _aligned(inner, span)), None)
    if span is None or not inner[1:]:
        return [totals.count(where, moment, *pair) for pair in pairwise(bounds)]
    # All but the first and the last consist of whole days or hours.
    middle = [0] * (len(inner) - 1)
    for begin, count in totals.slots(where, moment, span, inner[0], inner[-1]):
        middle[bisect_right(inner, begin) - 1] += count
    ends = (totals.count(where, moment, *pair) for pair in (bounds[:2], bounds[-2:]))
    return [next(ends), *middle, next(ends)]


def _aligned(bounds: list[datetime], span: timedelta) -> bool:
    return all(not to_micros(bound) % (span // timedelta(microseconds=1)) for bound in bounds)


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


def _by_account(
    call: Call, span: _Span, account_id: UUID | None
) -> list[models.DashboardAccountCount]:
    where = _with_status(_where(call, account_id), "published")
    counted = call.state.store.pin_totals.by("account_id", where, "published_at", *span)
    return [
        models.DashboardAccountCount(account_id=UUID(found), published=count)
        for found, count in sorted(counted, key=lambda item: -item[1])
    ]


def _queue(call: Call, account_id: UUID | None) -> models.DashboardQueue:
    where = _where(call, account_id)
    where.add_in("status", _WAITING)
    counted = dict(call.state.store.pin_totals.by("status", where))
    return models.DashboardQueue(
        queued=counted.get("queued", 0),
        deferred=counted.get("deferred", 0),
        publishing=counted.get("publishing", 0),
    )


def _schedules(call: Call, span: _Span, account_id: UUID | None) -> models.DashboardScheduleStats:
    schedules = call.state.store.schedule_totals
    where = _where(call, account_id)
    # Those that are due this very instant are not upcoming any more.
    later = call.now + timedelta(microseconds=1)
    return models.DashboardScheduleStats(
        by_status=dict(schedules.by("status", where, "run_at", *span)),
        upcoming=schedules.count(_with_status(where, "scheduled"), "run_at", later),
    )


def _imports(call: Call, span: _Span) -> models.DashboardImportJobStats:
    where = imports.visible(call.caller)
    counted = call.state.store.import_totals.by("status", where, "created_at", *span)
    return models.DashboardImportJobStats(by_status=dict(counted))
