"""Times that have passed and zones that do not exist are refused before any request."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pinbridge_api.models import PinImportCreate, ScheduleCreate, ScheduleUpdate

from pinbridge import InvalidInputError, PinbridgeClient, ValidationError
from pinbridge._core.runtime import Runtime
from pinbridge._pinbridge.inputs import CLOCK_TOLERANCE, refuse_past
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PASSWORD, START, Time, nothing_sent

SHORTLY = timedelta(seconds=CLOCK_TOLERANCE)
HOUR = timedelta(hours=1)
ID = "00000000-0000-0000-0000-000000000001"

Call = Callable[[PinbridgeClient, dict[str, Any]], object]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(frozen=True, start=START, random_seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[PinbridgeClient]:
    with PinbridgeClient(
        base_url=sandbox.base_url,
        api_key=sandbox.api_key,
        transport=sandbox.transport(),
        runtime=Time(sandbox).runtime,
    ) as client:
        yield client


@pytest.fixture
def fields(sandbox: Sandbox) -> dict[str, Any]:
    return {
        "account_id": sandbox.account_id,
        "board_id": sandbox.board_id,
        "title": "A pin",
        "image_url": "https://example.com/picture.png",
    }


CALLS: dict[str, tuple[tuple[str | int, ...], Call]] = {
    "create": (("run_at",), lambda c, f: c.schedules.create(**f)),
    "create, dict": (("run_at",), lambda c, f: c.schedules.create(f)),
    "create, model": (("run_at",), lambda c, f: c.schedules.create(ScheduleCreate(**f))),
    "create_once": (("run_at",), lambda c, f: c.schedules.create_once(**f)),
    "update": (("run_at",), lambda c, f: c.schedules.update(ID, run_at=f["run_at"])),
    "update, model": (
        ("run_at",),
        lambda c, f: c.schedules.update(ID, ScheduleUpdate(run_at=f["run_at"])),
    ),
    "import": ((1, "run_at"), lambda c, f: c.pins.import_json([{**f, "run_at": None}, f])),
    "import, model": ((0, "run_at"), lambda c, f: c.pins.import_json([PinImportCreate(**f)])),
}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(
    "run_at",
    [
        START - SHORTLY - timedelta(seconds=1),
        "2020-01-01T00:00:00Z",
        "2026-03-02T17:00:00+09:00",
        datetime(1, 1, 2, tzinfo=timezone(timedelta(hours=-14))),
    ],
    ids=str,
)
def test_a_time_that_has_clearly_passed(
    client: PinbridgeClient, sandbox: Sandbox, fields: dict[str, Any], name: str, run_at: Any
) -> None:
    place, call = CALLS[name]
    before = len(sandbox.requests())
    with pytest.raises(InvalidInputError) as caught:
        call(client, {**fields, "run_at": run_at})
    [problem] = caught.value.problems
    assert (problem.path, problem.rule) == (place, "future")
    assert str(problem) in str(caught.value)
    assert "the clock here says 2026-03-02T09:00:00+00:00" in problem.message
    # What exists already may be returned, so `create_once` looks first.
    told = [(row["method"], row["path"]) for row in sandbox.requests()[before:]]
    assert told == ([("GET", "/v1/schedules")] if name == "create_once" else [])


@pytest.mark.parametrize("ago", [timedelta(0), timedelta(seconds=1), SHORTLY])
def test_what_the_clocks_may_differ_about_is_left_to_the_service(
    client: PinbridgeClient, fields: dict[str, Any], ago: timedelta
) -> None:
    with pytest.raises(ValidationError):
        client.schedules.create(**fields, run_at=START - ago)


def test_a_clock_that_is_slow_or_a_little_fast_refuses_nothing(
    sandbox: Sandbox, fields: dict[str, Any]
) -> None:
    for skew in (-10 * 86400.0, 290.0):
        now = sandbox.now().timestamp() + skew
        runtime = Runtime(wall_clock=lambda now=now: now)
        with PinbridgeClient(
            base_url=sandbox.base_url,
            api_key=sandbox.api_key,
            transport=sandbox.transport(),
            runtime=runtime,
        ) as client:
            made = client.schedules.create(**fields, run_at=START + timedelta(seconds=5))
            assert made.status == "scheduled"


def test_other_rules_are_told_first(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError) as caught:
        client.schedules.create(**{**fields, "run_at": "2020-01-01T00:00:00Z", "title": ""})
    assert [problem.path for problem in caught.value.problems] == [("title",)]


def test_every_row_that_has_passed_is_named(
    client: PinbridgeClient, sandbox: Sandbox, fields: dict[str, Any]
) -> None:
    times = [None, START - HOUR, START + HOUR, START - 2 * HOUR]
    rows: list[Any] = [{**fields, "run_at": time} for time in times]
    with nothing_sent(sandbox), pytest.raises(InvalidInputError) as caught:
        client.pins.import_json(rows)
    assert [problem.path for problem in caught.value.problems] == [(1, "run_at"), (3, "run_at")]


def test_rows_ahead_and_rows_without_a_time_are_taken(
    client: PinbridgeClient, fields: dict[str, Any]
) -> None:
    job = client.pins.import_json([fields, {**fields, "run_at": START + HOUR}])
    assert job.total_rows == 2


def test_validate_leaves_the_verdict_to_the_service(
    client: PinbridgeClient, fields: dict[str, Any]
) -> None:
    verdict = client.schedules.validate(**fields, run_at="2020-01-01T00:00:00Z")
    assert not verdict.valid


@given(
    run_at=st.datetimes(timezones=st.timezones())
    | st.datetimes().map(str)
    | st.text()
    | st.none()
    | st.integers(),
    now=st.floats(0, 4e9),
)
def test_whatever_stands_there_only_a_time_that_has_passed_is_refused(
    run_at: Any, now: float
) -> None:
    moment = run_at
    if isinstance(run_at, str):
        try:
            moment = datetime.fromisoformat(run_at)
        except ValueError:
            moment = None
    is_past = (
        isinstance(moment, datetime)
        and moment.utcoffset() is not None
        and moment - datetime(1970, 1, 1, tzinfo=UTC) < timedelta(seconds=now - CLOCK_TOLERANCE)
    )
    if is_past:
        with pytest.raises(InvalidInputError, match="has passed"):
            refuse_past({"run_at": run_at}, now)
    else:
        refuse_past({"run_at": run_at}, now)


@pytest.mark.parametrize("zone", ["Mars/Olympus", "europe paris", "", "../UTC", "UTC\n", "Europe"])
def test_a_zone_that_does_not_exist(client: PinbridgeClient, sandbox: Sandbox, zone: str) -> None:
    with nothing_sent(sandbox):
        with pytest.raises(InvalidInputError) as caught:
            client.dashboard.summary(tz=zone)
        [problem] = caught.value.problems
        assert (problem.path, problem.rule) == (("tz",), "time_zone")
        with pytest.raises(InvalidInputError) as caught:
            client.schedules.plan([], start="2026-03-03T09:00", every="1 day", tz=zone)
        [problem] = caught.value.problems
        assert (problem.path, problem.rule) == (("tz",), "time_zone")


@pytest.mark.parametrize("zone", ["Mars/Olympus", " Europe/Atlantis ", "Europe/../UTC", "UTC\0"])
def test_a_zone_of_a_person_that_does_not_exist(
    client: PinbridgeClient, sandbox: Sandbox, zone: str
) -> None:
    fields: dict[str, Any] = {"email": "me@example.com", "password": PASSWORD, "timezone": zone}
    for call in (
        lambda: client.auth.login(**fields),
        lambda: client.auth.register(**fields, full_name="Me"),
    ):
        with nothing_sent(sandbox), pytest.raises(InvalidInputError) as caught:
            call()
        [problem] = caught.value.problems
        assert (problem.path, problem.rule) == (("timezone",), "time_zone")


def test_zones_that_exist_are_taken(client: PinbridgeClient, sandbox: Sandbox) -> None:
    for zone in (" America/Sao_Paulo ", "UTC", "  ", None):
        session = client.auth.login(email=sandbox.email, password=sandbox.password, timezone=zone)
        assert session.user.timezone == ((zone or "").strip() or session.user.timezone)
    assert client.dashboard.summary(tz="America/Argentina/Ushuaia").timezone.endswith("Ushuaia")
