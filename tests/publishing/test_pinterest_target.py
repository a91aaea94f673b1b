"""The same plans straight to Pinterest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pinbridge.pinterest import PinterestClient
from pinbridge.publishing import Bulk, PinterestTarget, Row, RowState, RunOptions
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import START, Time
from tests.publishing.support import row


class Straight:
    """A local Pinterest, and a ledger."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.folder = folder
        self.line: dict[str, Any] = sandbox.start_line()["pinterest"]
        self.sandbox = sandbox
        self.time = Time(sandbox)

    def bulk(self) -> tuple[PinterestClient, Bulk]:
        ledger = self.folder / "plan.csv.ledger"
        client = PinterestClient(
            self.line["access_token"],
            base_url=self.line["base_url"],
            transport=self.sandbox.transport(),
            runtime=self.time.runtime,
            journal=ledger,
        )
        return client, Bulk(PinterestTarget(client), ledger=ledger, create_boards=True)


@pytest.fixture
def straight(tmp_path: Path) -> Iterator[Straight]:
    with Sandbox(frozen=True, start=START, random_seed=1) as sandbox:
        yield Straight(tmp_path, sandbox)


def plan(count: int, folder: Path) -> list[Row]:
    from tests.acceptance.support import png

    (folder / "p.png").write_bytes(png("p"))
    media = (folder / "p.png", "https://shop.example/p.png")
    return [row(number, board="Autumn", media=media[number % 2]) for number in range(count)]


def test_rows_become_pins_once_also_without_the_ledger(straight: Straight) -> None:
    rows = plan(6, straight.folder)
    client, bulk = straight.bulk()
    with client, bulk:
        assert bulk.run(rows).counts == {RowState.PUBLISHED: 6}
        assert bulk.run(rows).did_nothing
        assert bulk.verify().mismatches == ()
    for file in straight.folder.glob("*.ledger*"):
        file.unlink()
    client, bulk = straight.bulk()
    with client, bulk:
        straight.time.sleep(120)
        again = bulk.run([*rows, row(6, board="Autumn")])
        assert (again.existing, again.created) == (6, 1)
        assert len(list(client.pins.iter())) >= 7


def test_changed_rows_change_their_pins_and_all_can_be_undone(straight: Straight) -> None:
    rows = plan(2, straight.folder)
    client, bulk = straight.bulk()
    with client, bulk:
        before = {pin.id for pin in client.pins.iter()}
        bulk.run(rows)
        changed = [row(0, board="Autumn", media=rows[0].media, title="New"), rows[1]]
        assert bulk.run(changed, RunOptions(update=True)).updated == 1
        straight.time.sleep(120)
        assert {pin.title for pin in client.pins.iter() if pin.id not in before} == {
            "New",
            "Row 00001",
        }
        assert len(bulk.undo().deleted) == 2
        straight.time.sleep(120)
        assert {pin.id for pin in client.pins.iter()} == before


def test_another_account_is_refused(straight: Straight) -> None:
    client, bulk = straight.bulk()
    with client, bulk:
        summary = bulk.run([row(0, board="Autumn", account="somebody else")])
        assert summary.invalid == 1
