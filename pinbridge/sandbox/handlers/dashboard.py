"""Publishing figures for a time range."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from pinbridge_api import models

from pinbridge.sandbox import accounts
from pinbridge.sandbox.errors import ApiError
from pinbridge.sandbox.handlers.pins import filter_by_account
from pinbridge.sandbox.http import Reply
from pinbridge.sandbox.registry import Call, Registry
from pinbridge.sandbox.sessions import is_timezone
from pinbridge.sandbox.tables import Where, from_micros

operations = Registry()

_DEFAULT_SPAN = timedelta(days=30)
_LONGEST_SPAN = timedelta(days=366)
_SPARE = timedelta(days=2)
_HOURLY_SPAN = timedelta(hours=48)
# Offsets of time zones are multiples of a quarter of an hour, so these fit into every local hour.
_SLOT_MICROS = 900_000_000
_WAITING = ("queued", "deferred", "publishing")


class _Span(NamedTuple):
    start: datetime
    end: datetime

    def previous(self) -> _Span:
        return _Span(self.start - (self.end - self.start), self.start)


@operations.serve("get_dashboard_summary", "can_view_reports")
def get_dashboard_summary(call: Call) -> Reply:
    """Sum up a time range and compare it with the one before."""
    query = call.query
    name = query.text("tz", max_length=64) or "UTC"
    account_id = query.uuid("account_id")
    query.check()
    if not is_timezone(name):
        raise ApiError("invalid_timezone", f"{name} is no IANA time zone")
    zone = ZoneInfo(name)
    span, previous = _read_span(call, zone)
    if account_id is not None:
        accounts.find_account(call.state, call.caller, str(account_id))
    hourly = span.end - span.start <= _HOURLY_SPAN
    return Reply(
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


def _within(where: Where, moment: str, span: _Span) -> Where:
    where.add(f"{moment} >= ? AND {moment} < ?", span.start, span.end)
    return where


def _pins(call: Call, account_id: UUID | None, span: _Span, moment: str, *statuses: str) -> Where:
    where = _within(_where(call, account_id), moment, span)
    if statuses:
        where.add_in("status", statuses)
    return where


def _pin_stats(call: Call, span: _Span, account_id: UUID | None) -> models.DashboardPinStats:
    pins = call.state.store.pins
    by_status = dict.fromkeys((member.value for member in models.PinStatus), 0)
    waiting = _pins(call, account_id, span, "created_at", *_WAITING)
    by_status.update(pins.grouped("status", ["count(*)"], waiting))
    published = pins.count(_pins(call, account_id, span, "published_at", "published"))
    failed = pins.count(_pins(call, account_id, span, "failed_at", "failed"))
    by_status.update(published=published, failed=failed)
    ended = published + failed
    return models.DashboardPinStats(
        total=sum(by_status.values()),
        submitted=pins.count(_pins(call, account_id, span, "created_at")),
        by_status=by_status,
        success_rate=round(published / ended, 4) if ended else None,
    )


def _series(
    call: Call, span: _Span, account_id: UUID | None, zone: ZoneInfo, *, hourly: bool
) -> list[models.DashboardSeriesPoint]:
    # Keyed in UTC, because the two hours that share a wall time in autumn compare as equal.
    points = {
        start.astimezone(UTC): models.DashboardSeriesPoint(
            start=start, created=0, published=0, failed=0
        )
        for start in _bucket_starts(span, zone, hourly=hourly)
    }
    for name, moment, statuses in (
        ("created", "created_at", ()),
        ("published", "published_at", ("published",)),
        ("failed", "failed_at", ("failed",)),
    ):
        where = _pins(call, account_id, span, moment, *statuses)
        slot = f"{moment} / {_SLOT_MICROS}"
        for number, count in call.state.store.pins.grouped(slot, ["count(*)"], where):
            instant = from_micros(number * _SLOT_MICROS).astimezone(zone)
            point = points[_floor(instant, hourly=hourly).astimezone(UTC)]
            setattr(point, name, getattr(point, name) + count)
    return list(points.values())


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
    where = _pins(call, account_id, span, "published_at", "published")
    counted = call.state.store.pins.grouped("account_id", ["count(*)"], where)
    return [
        models.DashboardAccountCount(account_id=UUID(found), published=count)
        for found, count in sorted(counted, key=lambda item: -item[1])
    ]


def _queue(call: Call, account_id: UUID | None) -> models.DashboardQueue:
    where = _where(call, account_id)
    where.add_in("status", _WAITING)
    counted = dict(call.state.store.pins.grouped("status", ["count(*)"], where))
    return models.DashboardQueue(
        queued=counted.get("queued", 0),
        deferred=counted.get("deferred", 0),
        publishing=counted.get("publishing", 0),
    )


def _schedules(call: Call, span: _Span, account_id: UUID | None) -> models.DashboardScheduleStats:
    schedules = call.state.store.schedules
    counted = schedules.grouped(
        "status", ["count(*)"], _within(_where(call, account_id), "run_at", span)
    )
    upcoming = _where(call, account_id)
    upcoming.add("status = 'scheduled' AND run_at > ?", call.now)
    return models.DashboardScheduleStats(
        by_status=dict(counted), upcoming=schedules.count(upcoming)
    )


def _imports(call: Call, span: _Span) -> models.DashboardImportJobStats:
    where = _within(Where("workspace_id = ?", call.caller.workspace.id), "created_at", span)
    counted = call.state.store.import_jobs.grouped("status", ["count(*)"], where)
    return models.DashboardImportJobStats(by_status=dict(counted))
