"""Make plans and calendars at random, and look for a broken rule (`make calendars`)."""

from __future__ import annotations

import datetime as dt
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import count, pairwise
from zoneinfo import ZoneInfo

import attrs

from pinbridge.publishing.calendar import Calendar, CalendarError
from pinbridge.publishing.rows import Place, Row

# Changes of summer time at night, at midnight, by half an hour, on a Friday, and a day that was left out.
ZONES = {
    "Europe/Berlin": (dt.date(2026, 3, 29), dt.date(2026, 10, 25)),
    "America/New_York": (dt.date(2026, 3, 8), dt.date(2026, 11, 1)),
    "America/Havana": (dt.date(2026, 3, 8), dt.date(2026, 11, 1)),
    "America/Santiago": (dt.date(2026, 4, 4), dt.date(2026, 9, 6)),
    "Australia/Lord_Howe": (dt.date(2026, 4, 5), dt.date(2026, 10, 4)),
    "Africa/Cairo": (dt.date(2026, 4, 24), dt.date(2026, 10, 29)),
    "Asia/Beirut": (dt.date(2026, 3, 29), dt.date(2026, 10, 24)),
    "Pacific/Apia": (dt.date(2011, 12, 30),),
    "UTC": (dt.date(2026, 12, 31),),
}
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def calendar_of(dice: random.Random) -> Calendar:
    """Make a calendar near a change of the clocks."""
    zone = dice.choice(sorted(ZONES))
    start = dice.choice(ZONES[zone]) - dt.timedelta(days=dice.randint(0, 4))
    marks = sorted(dice.sample(range(0, 1440, 10), 2 * dice.randint(1, 3)))
    times = [dt.time(*divmod(mark, 60)) for mark in marks]
    windows = list(zip(times[::2], times[1::2], strict=True))
    slots: list[dt.time] = []
    if dice.random() < 0.3:
        for first, last in zip(marks[::2], marks[1::2], strict=True):
            slots += [dt.time(*divmod(dice.randint(first, last), 60)) for _ in range(2)]
    return Calendar(
        start=start,
        end=start + dt.timedelta(days=dice.randint(2, 40)) if dice.random() < 0.3 else None,
        timezone=zone,
        days=dice.sample(DAYS, dice.randint(3, 7)),
        windows=windows,
        per_day=dice.randint(1, 30),
        slots=slots,
        board_distance=dt.timedelta(minutes=dice.choice((0, 0, 30, 90, 600, 3000))),
        link_distance=dt.timedelta(minutes=dice.choice((0, 0, 60, 1440, 5000))),
        board_per_day=dice.choice((None, None, 1, 3)),
        warm_up=dice.choice(((), (1, 2, 4), (2,))),
        jitter=dt.timedelta(minutes=dice.choice((0, 1, 10, 45))),
        seed=dice.randint(0, 99),
        blackout=dice.choice(
            (
                (),
                (start,),
                ((start + dt.timedelta(days=1), start + dt.timedelta(days=3)),),
            )
        ),
    )


def rows_of(dice: random.Random, calendar: Calendar) -> list[Row]:
    """Make the rows of a plan."""
    boards = dice.randint(1, 4)
    links = dice.randint(1, 10)
    earliest = dt.datetime.combine(calendar.start, dt.time(), dt.UTC)
    return [
        Row(
            id=str(number),
            place=Place("plan", number),
            account=dice.choice(("", "", "b")),
            board=f"B{dice.randrange(boards)}",
            link=dice.choice(("", f"https://e.com/{dice.randrange(links)}?utm_source={number}")),
            publish_at=earliest + dt.timedelta(hours=dice.randint(-50, 200))
            if dice.random() < 0.2
            else None,
        )
        for number in range(dice.randint(1, 60))
    ]


def broken_rule(calendar: Calendar, rows: list[Row], times: list[dt.datetime]) -> str:
    """Name a rule that the times break; empty where there is none."""
    zone = ZoneInfo(calendar.timezone)
    by_account: dict[str, list[tuple[dt.datetime, Row]]] = defaultdict(list)
    for row, moment in zip(rows, times, strict=True):
        if problem := _broken_alone(calendar, row, moment, moment.astimezone(zone)):
            return problem
        by_account[row.account].append((moment, row))
    together = (_broken_together(calendar, zone, placed) for placed in by_account.values())
    return next(filter(None, together), "")


def _broken_alone(calendar: Calendar, row: Row, moment: dt.datetime, local: dt.datetime) -> str:
    day = local.date()
    rules = {
        "publish date": row.publish_at is None or moment >= row.publish_at,
        "day of the week": DAYS[day.weekday()] in calendar.days,
        "start": day >= calendar.start,
        "end": calendar.end is None or day <= calendar.end,
        "window": any(first <= local.time() <= last for first, last in calendar.windows),
        "blackout": not _is_blacked_out(calendar, day),
    }
    return next((rule for rule, is_kept in rules.items() if not is_kept), "")


def _is_blacked_out(calendar: Calendar, day: dt.date) -> bool:
    spans = (one if isinstance(one, tuple) else (one, one) for one in calendar.blackout)
    return any(first <= day <= last for first, last in spans)


def _days(calendar: Calendar) -> Iterator[dt.date]:
    """Iterate over the days on which something may be published, without end."""
    for number in count():
        day = calendar.start + dt.timedelta(days=number)
        if DAYS[day.weekday()] in calendar.days and not _is_blacked_out(calendar, day):
            yield day


def _broken_together(
    calendar: Calendar, zone: ZoneInfo, placed: list[tuple[dt.datetime, Row]]
) -> str:
    placed = sorted(placed, key=lambda item: item[0])
    moments = [moment for moment, _ in placed]
    if len(set(moments)) != len(moments):
        return "two at once"
    days = Counter(moment.astimezone(zone).date() for moment in moments)
    if max(days.values()) > calendar.per_day:
        return "per day"
    if any(days[day] > most for day, most in zip(_days(calendar), calendar.warm_up, strict=False)):
        return "warm-up"
    boards: dict[str, list[dt.datetime]] = defaultdict(list)
    links: dict[str, list[dt.datetime]] = defaultdict(list)
    for moment, row in placed:
        boards[row.board].append(moment)
        if row.link:
            links[row.link.partition("?")[0]].append(moment)
    for found, distance in ((boards, calendar.board_distance), (links, calendar.link_distance)):
        for same in found.values():
            if any(later - earlier < distance for earlier, later in pairwise(same)):
                return "distance"
    for same in boards.values():
        a_day = Counter(moment.astimezone(zone).date() for moment in same)
        if calendar.board_per_day and max(a_day.values()) > calendar.board_per_day:
            return "per day and board"
    return ""


def check(seed: int) -> str:
    """Check one plan.

    Returns:
        `fits`, `refused`, or what is wrong.
    """
    dice = random.Random(seed)
    calendar = calendar_of(dice)
    rows = rows_of(dice, calendar)
    try:
        times = calendar.assign(rows)
    except CalendarError as error:
        return _check_refusal(calendar, rows, error)
    if times != calendar.assign(rows):
        return "another result at the second time"
    if times[: len(rows) // 2] != calendar.assign(rows[: len(rows) // 2]):
        return "rows at the end move others"
    return broken_rule(calendar, rows, times) or "fits"


def _check_refusal(calendar: Calendar, rows: list[Row], error: CalendarError) -> str:
    for way in error.ways:
        name, _, value = way.partition("=")
        if name == "end":
            calendar_ = attrs.evolve(calendar, end=dt.date.fromisoformat(value))
        elif name == "per_day":
            calendar_ = attrs.evolve(calendar, per_day=int(value))
        else:
            continue
        if problem := broken_rule(calendar_, rows, calendar_.assign(rows)):
            return problem
    return "refused"


def main() -> None:
    """Check as many plans as the first argument says, 10,000 by default."""
    plans = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    began = time.perf_counter()
    results = Counter(check(seed) for seed in range(plans))
    took = time.perf_counter() - began
    print(f"{plans} plans in {took:.0f} s: {dict(results)}")
    sys.exit(bool(set(results) - {"fits", "refused"}))


if __name__ == "__main__":
    main()
