"""Rows that are due later are handed over to the schedules of the service."""

from __future__ import annotations

import attrs

from pinbridge.publishing import (
    RowState,
    RunOptions,
)
from tests.publishing.support import World, row


def test_rows_due_later_are_handed_to_schedules_once(shop: World) -> None:
    plan = [row(number, publish_at=shop.in_minutes(60 + number)) for number in range(3)]
    with shop.bulk() as bulk:
        assert bulk.run(plan, RunOptions(schedule=True)).counts == {RowState.SCHEDULED: 3}
    shop.forget()
    with shop.bulk() as bulk:
        again = bulk.run(plan, RunOptions(schedule=True))
        assert (again.existing, again.created) == (3, 0)
        assert len(list(shop.client.schedules.iter())) == 3
        shop.time.sleep(3 * 3600)
        assert bulk.run(plan).counts == {RowState.PUBLISHED: 3}
    shop.forget()
    with shop.bulk() as bulk:
        # What a schedule has published since is found, too.
        assert bulk.run(plan).created == 0
    assert len(shop.pins) == 3


def test_a_schedule_is_made_once_though_its_answer_was_lost(shop: World) -> None:
    plan = [row(number, publish_at=shop.in_minutes(60 + number)) for number in range(3)]
    with shop.bulk() as bulk:
        bulk.run(plan, RunOptions(schedule=True))
        # As if the run had been killed before it noted the outcome.
        bulk.ledger.record([one.waiting_again() for one in bulk.ledger.rows()], 0)
        assert bulk.run(plan, RunOptions(schedule=True)).counts == {RowState.SCHEDULED: 3}
    assert len(list(shop.client.schedules.iter())) == 3


def test_rows_that_look_the_same_get_a_schedule_each(shop: World) -> None:
    look = {"title": "Pot", "publish_at": shop.in_minutes(60), "media": "https://shop.example/a"}
    plan = [row(number, **look) for number in range(3)]
    in_turn = RunOptions(schedule=True)
    with shop.bulk() as bulk:
        assert bulk.run(plan, in_turn).created == 3
        bulk.ledger.record([one.waiting_again() for one in bulk.ledger.rows()], 0)
        assert bulk.run(plan, in_turn).counts == {RowState.SCHEDULED: 3}
    assert len({*_links(shop)}) == 3
    shop.forget()
    with shop.bulk() as bulk:
        again = bulk.run(plan, in_turn)
        assert (again.existing, again.created, again.changed) == (3, 0, 0)
        bulk.undo()
    with shop.bulk(campaign="again") as bulk:
        # What was canceled belongs to the rows that were undone.
        assert bulk.run(plan, in_turn).created == 3
    assert len(_links(shop)) == 6
    shop.time.sleep(2 * 3600)
    assert len(shop.pins) == 3


def _links(shop: World) -> list[str | None]:
    return [one.payload.link_url for one in shop.client.schedules.iter()]


def test_schedules_of_changed_rows_are_changed(shop: World) -> None:
    picture = shop.picture("new")
    plan = [
        row(number, publish_at=shop.in_minutes(60), alt_text="Not in schedules")
        for number in range(3)
    ]
    late = shop.in_minutes(120)
    changed = [
        attrs.evolve(plan[0], title="New", media=picture, description=""),
        attrs.evolve(plan[1], publish_at=late),
        plan[2],
    ]
    with shop.bulk() as bulk:
        bulk.run(plan, RunOptions(schedule=True))
        assert bulk.run(plan, RunOptions(schedule=True)).changed == 0
        assert bulk.run(changed).changed == 2
        updated = bulk.run(changed, RunOptions(update=True))
        assert (updated.updated, updated.changed) == (2, 0)
        first, second, _ = sorted(shop.client.schedules.iter(), key=lambda one: one.run_at)[:3]
        titles = {one.payload.title: one for one in shop.client.schedules.iter()}
        assert titles.keys() == {"New", "Row 00001", "Row 00002"}
        assert titles["New"].payload.description is None
        assert titles["Row 00001"].run_at == late
        assert {first.run_at, second.run_at} == {plan[0].publish_at}
        shop.time.sleep(3 * 3600)
        done = bulk.run(changed)
        assert (done.counts, done.changed) == ({RowState.PUBLISHED: 3}, 0)
    assert {pin.title for pin in shop.pins if pin.asset_id} == {"New"}
