"""An import whose answer is lost neither doubles pins nor schedules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from pinbridge import APIConnectionError, PinbridgeClient
from pinbridge._core.sources import source_of
from pinbridge._pinbridge.inputs import is_keyed_csv
from pinbridge.models import PinImportCreate
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import START, Time

RUN_AT = START + timedelta(hours=1)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(frozen=True, start=START, random_seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def time(sandbox: Sandbox) -> Time:
    return Time(sandbox)


@pytest.fixture
def client(sandbox: Sandbox, time: Time) -> Iterator[PinbridgeClient]:
    with PinbridgeClient(
        base_url=sandbox.base_url,
        api_key=sandbox.api_key,
        transport=sandbox.transport(),
        runtime=time.runtime,
    ) as client:
        yield client


def rows(sandbox: Sandbox, **more: Any) -> list[dict[str, Any]]:
    return [
        {
            "account_id": str(sandbox.account_id),
            "board_id": sandbox.board_id,
            "title": f"Pin {number}",
            "image_url": f"https://example.com/{number}.png",
            "idempotency_key": f"key-{number}",
            **more,
        }
        for number in range(3)
    ]


def as_csv(rows: list[dict[str, Any]]) -> bytes:
    lines = [",".join(rows[0]), *(",".join(map(str, row.values())) for row in rows)]
    return "\n".join(lines).encode()


Import = Callable[[PinbridgeClient, list[Any]], Any]
IMPORTS: dict[str, Import] = {
    "json": lambda c, rows: c.pins.import_json(rows),
    "models": lambda c, rows: c.pins.import_json([PinImportCreate.from_dict(r) for r in rows]),
    "generator": lambda c, rows: c.pins.import_json(row for row in rows),
    "csv": lambda c, rows: c.pins.import_csv(as_csv(rows)),
}


@pytest.mark.parametrize("name", IMPORTS)
def test_rows_that_make_schedules_are_sent_once(
    client: PinbridgeClient, sandbox: Sandbox, time: Time, name: str
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 1}])

    with pytest.raises(APIConnectionError) as caught:
        IMPORTS[name](client, rows(sandbox, run_at=RUN_AT.isoformat()))
    time.sleep(10)

    assert caught.value.may_have_been_processed
    assert caught.value.look_up == "pins.list_imports"
    assert len(client.schedules.list()) == 3
    assert [job.status for job in client.pins.list_imports()] == ["completed"]


@pytest.mark.parametrize("name", IMPORTS)
def test_rows_that_make_pins_are_sent_again(
    client: PinbridgeClient, sandbox: Sandbox, time: Time, name: str
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 1}])

    job = IMPORTS[name](client, rows(sandbox))
    client.pins.wait_import(job)

    assert len(client.pins.list()) == 3


def test_a_csv_file_that_can_be_read_once_is_sent_once(
    client: PinbridgeClient, sandbox: Sandbox, time: Time
) -> None:
    content = as_csv(rows(sandbox, run_at=RUN_AT.isoformat()))

    client.pins.import_csv(iter([content[:9], content[9:]]))
    time.sleep(10)

    assert len(client.schedules.list()) == 3


@pytest.mark.parametrize(
    ("content", "is_known"),
    [
        (b"title,board_id\n1,2\n", True),
        (b"title,board_id", True),
        (b"", True),
        (b"title,run_at\n", False),
        (b"title, Run_At \n", False),
        (b"\xef\xbb\xbfrun_at\n", False),
        (b'"a\nb",run_at\n', False),
        (b"title\rrun_at\r", True),
        (b"title\nrun_at\n", True),
        (b"x" * 70_000 + b",run_at\n", False),
        (b"title\n" + b"x" * 70_000 + b"run_at", True),
    ],
)
@pytest.mark.parametrize("size", [1, 7, 1_000_000])
def test_the_whole_header_of_a_csv_file_is_read(content: bytes, is_known: bool, size: int) -> None:
    pieces = [content[start : start + size] for start in range(0, len(content), size)]
    assert is_keyed_csv(source_of(pieces)) is is_known
