"""Times, zones and numbers of the libraries that people use beside this one."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
import uuid
from decimal import Decimal
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pendulum
import pytest
import pytz
from pinarkive_api.api.tokens import generate_token

from pinbridge import APIError, ConfigurationError, InvalidInputError, PinbridgeClient
from pinbridge.publishing import RunOptions, read_plan
from tests.support.fakes import BASE_URL, Server, reply

BERLIN = "Europe/Berlin"
ID = str(uuid.UUID(int=1))
FIELDS: dict[str, Any] = {
    "account_id": ID, "board_id": "1", "title": "t", "image_url": "https://example.com/a.png",
}  # fmt: skip
# The clocks go forward in the night before 31 March 2030.
START = "2030-03-30T09:00"
STARTS = [
    pytz.timezone(BERLIN).localize(dt.datetime(2030, 3, 30, 9)),  # noqa: DTZ001 - as pytz wants it
    pd.Timestamp(START, tz=BERLIN),
    pd.Timestamp(START, tz=pytz.timezone(BERLIN)),
    pendulum.datetime(2030, 3, 30, 9, tz=BERLIN),
    dt.datetime(2030, 3, 30, 9, tzinfo=ZoneInfo(BERLIN)),
]
DAYS = [
    {"rule": "FREQ=DAILY"},
    {"every": pd.Timedelta(days=1)},
    {"every": pendulum.duration(days=1)},
]
ZONES = [pytz.timezone(BERLIN), pendulum.timezone(BERLIN), ZoneInfo(BERLIN)]


@pytest.fixture
def server() -> Server:
    return Server(rest=reply(404))


@pytest.fixture
def client(server: Server) -> PinbridgeClient:
    return PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server)


def refused(call: Any, server: Server) -> None:
    with pytest.raises(InvalidInputError):
        call()
    assert server.requests == []


def times(client: PinbridgeClient, **by: Any) -> list[str]:
    return [entry.run_at.isoformat() for entry in client.schedules.plan([FIELDS] * 3, **by)]


@pytest.mark.parametrize("by", DAYS, ids=str)
@pytest.mark.parametrize("start", STARTS, ids=lambda start: type(start).__module__)
def test_a_plan_keeps_the_clock_time_when_the_clocks_change(
    client: PinbridgeClient, start: Any, by: dict[str, Any]
) -> None:
    expected = [
        "2030-03-30T09:00:00+01:00",
        "2030-03-31T09:00:00+02:00",
        "2030-04-01T09:00:00+02:00",
    ]

    assert times(client, start=start, **by) == expected
    for zone in ZONES:
        assert times(client, start=START, tz=zone, **by) == expected


@pytest.mark.parametrize("moment", STARTS, ids=lambda start: type(start).__module__)
def test_moments(client: PinbridgeClient, server: Server, moment: Any) -> None:
    for call in (
        lambda: client.schedules.create(**FIELDS, run_at=moment),
        lambda: client.schedules.update(ID, run_at=moment),
    ):
        with pytest.raises(Exception, match="404"):
            call()
        assert json.loads(server.last.content)["run_at"] == "2030-03-30T08:00:00Z"
    with pytest.raises(Exception, match="404"):
        client.pins.list(since=moment)
    assert server.last.url.params["since"].startswith("2030-03-30T08:00:00")


def test_moments_that_are_none(client: PinbridgeClient, server: Server) -> None:
    for moment in (pd.NaT, pd.Timestamp(START), np.datetime64(START), dt.date(2030, 3, 30)):
        refused(lambda moment=moment: client.schedules.create(**FIELDS, run_at=moment), server)


@pytest.mark.parametrize("zone", [*ZONES, dt.UTC, pytz.utc], ids=repr)
def test_zones_by_name(client: PinbridgeClient, server: Server, zone: Any) -> None:
    with pytest.raises(Exception, match="404"):
        client.dashboard.summary(tz=zone)
    assert server.last.url.params["tz"] == ("UTC" if zone in (dt.UTC, pytz.utc) else BERLIN)
    with pytest.raises(Exception, match="404"):
        client.auth.login(email="me@example.com", password="x" * 12, timezone=zone)
    assert json.loads(server.last.content)["timezone"] in ("UTC", BERLIN)


def test_zones_without_a_name(client: PinbridgeClient, server: Server) -> None:
    refused(lambda: client.dashboard.summary(tz=dt.timezone(dt.timedelta(hours=1))), server)


class OwnUuid(uuid.UUID):
    """As drivers of databases have one."""


@pytest.mark.parametrize(
    "ids", [(ID for _ in "1"), {ID}, {ID: 1}.keys(), pd.Series([ID]), np.array([ID]), [OwnUuid(ID)]],
    ids=lambda ids: type(ids).__name__,
)  # fmt: skip
def test_iterables_of_ids(client: PinbridgeClient, server: Server, ids: Any) -> None:
    with pytest.raises(Exception, match="404"):
        client.pins.bulk_delete(ids)
    assert json.loads(server.last.content) == {"ids": [ID]}


def test_numbers(client: PinbridgeClient, server: Server) -> None:
    for number in (np.int64(5), Decimal(5)):
        with pytest.raises(Exception, match="404"):
            client.pins.list(limit=number)  # type: ignore[arg-type]
        assert server.last.url.params["limit"] == "5"


@pytest.mark.parametrize("huge", [Decimal("1E+999999999"), 10**5000], ids=["decimal", "int"])
def test_a_number_with_more_digits_than_can_be_written_is_refused_at_once(
    client: PinbridgeClient, server: Server, huge: Any
) -> None:
    refused(lambda: client.pins.list(limit=huge), server)


def test_a_body_with_a_number_of_more_digits_than_can_be_written_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="holds a value that JSON can't"):
        generate_token.build_request(body={"name": "n", "expires_in_days": 10**5000})


def test_objects_that_are_no_models_are_refused(client: PinbridgeClient, server: Server) -> None:
    odd: Any = SimpleNamespace(**FIELDS)
    refused(lambda: client.pins.create(odd), server)
    refused(lambda: client.pins.get(odd), server)


UNDER_FREEZEGUN = """
import datetime as dt, json
from freezegun import freeze_time
from pinbridge import PinbridgeClient
from tests.support.fakes import BASE_URL, Server, reply
from tests.support.payloads import asset

server = Server(*[reply(404), reply(content=asset())] * 2)
client = PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server)
sent, read = [], []

def use(now):
    try:
        client.schedules.update("00000000-0000-0000-0000-000000000001", run_at=now)
    except Exception as error:
        assert "404" in str(error), error
    sent.append(json.loads(server.last.content)["run_at"])
    found = client.assets.get("00000000-0000-0000-0000-000000000001")
    read.append(type(found.created_at).__name__)

with freeze_time("2030-03-30T08:00:00Z"):
    use(dt.datetime.now(dt.UTC))
use(dt.datetime(2031, 1, 1, tzinfo=dt.UTC))
print(json.dumps([sent, read]))
"""


def test_models_first_used_under_freezegun() -> None:
    done = subprocess.run(
        [sys.executable, "-c", UNDER_FREEZEGUN],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [
        ["2030-03-30T08:00:00Z", "2031-01-01T00:00:00Z"],
        ["datetime", "datetime"],
    ]


@pytest.mark.parametrize("seconds", [dt.timedelta(seconds=3), Decimal("3.0"), np.float64(3), 3])
def test_durations(seconds: Any) -> None:
    server = Server(rest=reply(json={}))
    with PinbridgeClient(
        base_url=BASE_URL, api_key="k", transport=server, timeout=seconds, total_timeout=seconds
    ) as client:
        other: Any = client.with_options(timeout=seconds)
        other.request("GET", "/x", options={"timeout": seconds, "total_timeout": seconds})
    assert server.last.extensions["timeout"]["connect"] == pytest.approx(3.0, abs=0.1)
    assert RunOptions(settle=seconds, max_duration=seconds).settle == 3.0


@pytest.mark.parametrize("seconds", [dt.timedelta(), dt.timedelta(-1), Decimal("NaN"), Decimal(-1)])
def test_durations_that_are_none(seconds: Any) -> None:
    with pytest.raises(ConfigurationError, match="has to be a number of seconds"):
        PinbridgeClient(base_url=BASE_URL, api_key="k", timeout=seconds)
    with pytest.raises(InvalidInputError, match="settle has to be"):
        RunOptions(settle=seconds - seconds - type(seconds)(1))


FRAME = pd.DataFrame(
    {
        "account_id": ["00000000-0000-0000-0000-000000000001"] * 2,
        "board_id": ["5", "6"],
        "title": ["A", "B"],
        "image_url": ["https://e.com/a.png"] * 2,
        "link_url": [float("nan"), "https://e.com"],
        "run_at": [pd.NaT, pd.Timestamp("2030-01-01", tz="UTC")],
    }
)


@pytest.mark.parametrize("rows", [FRAME, FRAME.to_dict("records")], ids=["frame", "records"])
def test_empty_cells_of_data_frames_are_no_text(rows: Any) -> None:
    assert [(row.title, row.link) for row in read_plan(rows)] == [("A", ""), ("B", "https://e.com")]
    assert [row.publish_at is None for row in read_plan(rows)] == [True, False]


def test_lists_of_pins_take_data_frames() -> None:
    server = Server(rest=reply(418))
    frame: Any = FRAME.drop(columns="run_at")
    with PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server, max_retries=0) as client:
        with pytest.raises(APIError):
            client.pins.create_batch(frame)
        sent = json.loads(server.last.content)["pins"]
        assert ["link_url" in row for row in sent] == [False, True]
        plan = client.schedules.plan(frame, start="2030-01-01T00:00Z", every="1 day")
        assert [entry.request.title for entry in plan.entries] == ["A", "B"]


def test_imports_take_data_frames() -> None:
    server = Server(rest=reply(418))
    frame: Any = FRAME
    with PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server, max_retries=0) as client:
        with pytest.raises(APIError):
            client.pins.import_json(frame)
        assert ["link_url" in row for row in json.loads(server.last.content)] == [False, True]
        with pytest.raises(InvalidInputError, match="link_url: must be a string"):
            client.pins.import_json(frame.to_dict("records"))
