"""The same plans straight to Pinterest."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from pinbridge.pinterest import PinterestClient
from pinbridge.publishing import (
    Bulk,
    PinterestTarget,
    Row,
    RowState,
    RunOptions,
    StopReason,
    causes,
)
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import START, Time, png
from tests.publishing.support import row
from tests.support.sandboxes import shared_sandbox


class Straight:
    """A local Pinterest, and a ledger."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.folder = folder
        self.line: dict[str, Any] = sandbox.start_line()["pinterest"]
        self.sandbox = sandbox
        self.time = Time(sandbox)

    def bulk(self, **settings: Any) -> tuple[PinterestClient, Bulk]:
        ledger = self.folder / "plan.csv.ledger"
        client = PinterestClient(
            self.line["access_token"],
            base_url=self.line["base_url"],
            transport=self.sandbox.transport(),
            runtime=self.time.runtime,
            journal=ledger,
            **settings,
        )
        return client, Bulk(PinterestTarget(client), ledger=ledger, create_boards=True)


@pytest.fixture
def straight(tmp_path: Path) -> Iterator[Straight]:
    with shared_sandbox(frozen=True, start=START, random_seed=1) as sandbox:
        yield Straight(tmp_path, sandbox)


def plan(count: int, folder: Path) -> list[Row]:
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


def test_rows_whose_outcome_cannot_be_told_are_not_sent_again(straight: Straight) -> None:
    alike = {"board": straight.line["board_id"], "title": "Cake", "link": "", "description": ""}
    pictures = [straight.folder / f"{name}.png" for name in "ab"]
    for picture in pictures:
        picture.write_bytes(png(picture.name))
    plan = [row(number, media=picture, **alike) for number, picture in enumerate(pictures)]
    lost = {"path": "/pinterest/v5/pins", "method": "POST", "times": 1}
    straight.sandbox.faults([{**lost, "kind": "drop_after"}, {**lost, "kind": "drop_before"}])
    client, bulk = straight.bulk(max_retries=0)
    with client, bulk:
        one_by_one = RunOptions(concurrency=1)
        assert bulk.run(plan, one_by_one).reason is StopReason.TRY_LATER
        undecided = bulk.run(plan, one_by_one)
        assert undecided.counts == {RowState.UNDECIDED: 2}
        assert undecided.failed == 2
        assert bulk.run(plan).did_nothing
        assert bulk.compare(plan).undecided == 2
        (cause,) = causes(bulk.ledger)
        assert "it may be pin" in cause.remedy.cause
        assert "record the outcome in the journal" in cause.remedy.action
        straight.time.sleep(120)
        (pin,) = (pin for pin in client.pins.iter() if pin.title == "Cake")
        client.pins.delete(pin.id)
        straight.time.sleep(120)
        again = bulk.run(plan, RunOptions(retry_failed=True, concurrency=1))
        assert again.counts == {RowState.PUBLISHED: 2}


def test_runners_that_share_a_ledger_publish_a_row_once(straight: Straight) -> None:
    rows = plan(3, straight.folder)
    pairs = [straight.bulk() for _ in range(3)]

    def publish(bulk: Bulk) -> list[RowState]:
        return [bulk.publish_row(one).row.state for one in rows]

    with ThreadPoolExecutor(3) as pool:
        states = list(pool.map(publish, [bulk for _, bulk in pairs]))
    assert states == [[RowState.PUBLISHED] * 3] * 3
    straight.time.sleep(120)
    titles = [pin.title for pin in pairs[0][0].pins.iter() if (pin.title or "").startswith("Row")]
    assert sorted(titles) == sorted(one.title for one in rows)
    for client, bulk in pairs:
        bulk.close()
        client.close()


def test_sections_are_found_by_name_or_id_and_made_when_asked(straight: Straight) -> None:
    board = straight.line["board_id"]
    client, bulk = straight.bulk()
    with client, bulk:
        known = client.board_sections.create(board, "Cakes").id
        media = plan(1, straight.folder)[0].media
        wanted = ("cakes", str(known), "Breads", "breads ")
        rows = [row(n, board=board, media=media, section=one) for n, one in enumerate(wanted)]
        refused = bulk.run(rows)
        assert refused.counts == {RowState.PUBLISHED: 2, RowState.FAILED: 2}
        straight.time.sleep(120)
        bulk.target = PinterestTarget(client, create_sections=True)
        assert bulk.run(rows, RunOptions(retry_failed=True)).counts == {RowState.PUBLISHED: 4}
        straight.time.sleep(120)
        found = {section.name: section.id for section in client.board_sections.iter(board)}
        assert {"Cakes", "Breads"} <= found.keys()
        for name in ("Cakes", "Breads"):
            assert len(list(client.board_sections.iter_pins(board, str(found[name])))) == 2


def test_fields_that_pinterest_lacks_are_told(straight: Straight) -> None:
    client, bulk = straight.bulk()
    with client, bulk:
        board = straight.line["board_id"]
        found = bulk.compare([row(0, board=board, keywords=("a",)), row(1, board=board)])
    assert found.unsupported == {"keywords": 1}


def test_another_account_is_refused(straight: Straight) -> None:
    client, bulk = straight.bulk()
    with client, bulk:
        summary = bulk.run([row(0, board="Autumn", account="somebody else")])
        assert summary.invalid == 1
