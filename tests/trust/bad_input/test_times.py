"""Times are judged by the service and its clock; zones that do not exist are refused before any request."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from pinbridge_api.models import ScheduleCreate

from pinbridge import InvalidInputError, PinbridgeClient, ValidationError
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PASSWORD, START, Time, nothing_sent

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


CALLS: dict[str, Call] = {
    "create": lambda c, f: c.schedules.create(**f),
    "create, dict": lambda c, f: c.schedules.create(f),
    "create, model": lambda c, f: c.schedules.create(ScheduleCreate(**f)),
    "create_once": lambda c, f: c.schedules.create_once(**f),
}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(
    "run_at",
    [
        START,
        START - timedelta(seconds=1),
        "2020-01-01T00:00:00Z",
        "2026-03-02T17:00:00+09:00",
        datetime(1, 1, 2, tzinfo=timezone(timedelta(hours=-14))),
    ],
    ids=str,
)
def test_a_time_that_has_passed_is_refused_by_the_service(
    client: PinbridgeClient, fields: dict[str, Any], name: str, run_at: Any
) -> None:
    with pytest.raises(ValidationError) as caught:
        CALLS[name](client, {**fields, "run_at": run_at})
    assert [problem.path for problem in caught.value.field_errors] == [("run_at",)]


@pytest.mark.parametrize("wrong_by", [-1e9, -86_400.0, 86_400.0, 1e9])
def test_the_clock_of_the_machine_decides_nothing(
    sandbox: Sandbox, fields: dict[str, Any], wrong_by: float
) -> None:
    time = Time(sandbox)
    time.wrong_by = wrong_by
    fields["title"] = f"Clock wrong by {wrong_by}"
    with PinbridgeClient(
        base_url=sandbox.base_url,
        api_key=sandbox.api_key,
        transport=sandbox.transport(),
        runtime=time.runtime,
    ) as client:
        rows: list[Any] = [fields, {**fields, "run_at": START + HOUR}]
        assert client.pins.import_json(rows).total_rows == 2
        made = client.schedules.create(**fields, run_at=START + HOUR)
        assert made.status == "scheduled"
        moved = client.schedules.update(made.id, run_at=START + 2 * HOUR)
        assert moved.run_at == START + 2 * HOUR
        plan = client.schedules.plan([fields], start=START + 3 * HOUR, every="1 day")
        assert [row.status for row in plan.create().created] == ["scheduled"]


def test_other_rules_are_told_first(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError) as caught:
        client.schedules.create(**{**fields, "run_at": "2020-01-01T00:00:00Z", "title": "x" * 101})
    assert [problem.path for problem in caught.value.problems] == [("title",)]


def test_validate_leaves_the_verdict_to_the_service(
    client: PinbridgeClient, fields: dict[str, Any]
) -> None:
    verdict = client.schedules.validate(**fields, run_at="2020-01-01T00:00:00Z")
    assert not verdict.valid


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
