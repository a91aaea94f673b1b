"""A run publishes what is due, every row once, and goes on where the last one ended."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import attrs
import httpx
import pytest

from pinbridge import (
    ConfigurationError,
    InvalidInputError,
    PinbridgeClient,
)
from pinbridge.publishing import (
    AlreadyRunningError,
    AsyncBulk,
    AsyncPinbridgeTarget,
    BadCell,
    Bulk,
    Event,
    Fit,
    PinbridgeTarget,
    Progress,
    RowChanged,
    RowState,
    RunOptions,
    RunStarted,
    StopReason,
    Waiting,
    prepare_rows,
)
from pinbridge.publishing.guards import exclusive_run
from pinbridge.publishing.remedies import remedy_of
from tests.acceptance.support import png, sent
from tests.publishing.support import World, row, rows


def test_each_row_becomes_one_pin_and_a_second_run_has_nothing_to_do(shop: World) -> None:
    events: list[Event] = []
    with shop.bulk() as bulk:
        first = bulk.run(rows(120), on_event=events.append)
        second = bulk.run(rows(120))
    assert (first.created, first.published, first.reason) == (120, 120, StopReason.DONE)
    assert second.did_nothing
    assert shop.titles == [one.title for one in rows(120)]
    assert isinstance(events[0], RunStarted)
    assert events[0].due == 120
    progress = [event for event in events if isinstance(event, Progress)]
    assert (progress[-1].sent, progress[-1].left) == (120, 0)
    changed = [event for event in events if isinstance(event, RowChanged)]
    assert changed[-1].row.address is not None
    assert changed[-1].row.address.startswith("https://www.pinterest.com/pin/")


def test_a_lost_ledger_is_harmless(shop: World) -> None:
    with shop.bulk() as bulk:
        bulk.run(rows(30))
    shop.forget()
    with shop.bulk() as bulk:
        again = bulk.run(rows(40))
    assert (again.existing, again.created) == (30, 10)
    assert len(shop.pins) == 40


def test_two_runners_with_ledgers_of_their_own_make_each_pin_once(shop: World) -> None:
    target = PinbridgeTarget(shop.client)
    with Bulk(target, board=shop.sandbox.board_id) as one, shop.bulk() as other:
        # Both have looked for earlier pins before either has sent one.
        one.compare(rows(20))
        other.compare(rows(20))
        assert one.run(rows(20)).created == 20
        assert other.run(rows(20)).existing == 20
    assert len(shop.pins) == 20


def test_rows_wait_for_their_time(shop: World) -> None:
    plan = [row(0), row(1, publish_at=shop.in_minutes(30)), row(2, publish_at=shop.in_minutes(-5))]
    with shop.bulk() as bulk:
        summary = bulk.run(plan)
        assert shop.titles == ["Row 00000", "Row 00002"]
        assert summary.next_due == shop.in_minutes(30).timestamp()
        shop.time.sleep(1800)
        assert bulk.run(plan).created == 1
    assert len(shop.pins) == 3


def test_a_run_may_stay_until_all_is_done(shop: World) -> None:
    plan = [row(number, publish_at=shop.in_minutes(60 * number)) for number in range(5)]
    events: list[Event] = []
    with shop.bulk() as bulk:
        summary = bulk.run(plan, RunOptions(wait=True), on_event=events.append)
    assert summary.counts == {RowState.PUBLISHED: 5}
    assert len([event for event in events if isinstance(event, Waiting)]) == 4
    published = sorted((pin.title, pin.published_at) for pin in shop.pins)
    for one, (_, moment) in zip(plan, published, strict=True):
        assert one.publish_at is not None
        assert one.publish_at <= moment


def test_fields_that_the_service_lacks_are_told(shop: World) -> None:
    plan = [row(0, section="Chairs"), row(1)]
    events: list[Event] = []
    with shop.bulk() as bulk:
        assert bulk.compare(plan).unsupported == {"section": 1}
        bulk.run(plan, on_event=events.append)
        assert isinstance(events[0], RunStarted)
        assert events[0].unsupported == {"section": 1}
        # Another section is another place, and so another pin.
        assert bulk.compare([row(0, section="Tables"), row(1)]).creates == 1


def test_a_picture_is_uploaded_once_however_many_rows_show_it(shop: World) -> None:
    pictures = [shop.picture(f"p{number}") for number in range(3)]
    copy = shop.picture("copy", "p0")
    plan = [row(number, media=[*pictures, copy][number % 4]) for number in range(40)]
    with shop.bulk() as bulk:
        bulk.run(plan)
    shop.forget()
    with shop.bulk() as bulk:
        bulk.run([*plan, row(40, media=copy)])
    assert len(sent(shop.sandbox, "POST /v1/assets/images")) == 3
    assert len({pin.asset_id for pin in shop.pins}) == 3


def test_an_asset_of_the_right_name_with_other_content_is_not_taken(shop: World) -> None:
    picture = shop.picture("p")
    with shop.bulk() as bulk:
        bulk.run([row(0, media=picture)])
    asset_id = shop.pins[0].asset_id
    name = shop.client.assets.get(asset_id).original_filename
    shop.client.pins.bulk_delete([shop.pins[0].id])
    shop.client.assets.bulk_delete([asset_id], confirm=True)
    forged = shop.picture("forged", "q").read_bytes()
    other = shop.client.assets.upload_image(forged, filename=name)
    shop.forget()
    with shop.bulk() as bulk:
        bulk.run([row(0, media=picture)])
    assert shop.pins[0].asset_id not in (asset_id, other.id)
    assert shop.client.assets.get_content(shop.pins[0].asset_id) == picture.read_bytes()


def test_an_upload_that_is_gone_is_made_again(shop: World) -> None:
    picture = shop.picture("p")
    with shop.bulk() as bulk:
        bulk.run([row(0, media=picture)])
        shop.client.assets.bulk_delete([shop.pins[0].asset_id], confirm=True)
        assert bulk.run([row(1, media=picture)]).reason is StopReason.TRY_LATER
        assert bulk.run([row(1, media=picture)]).created == 1


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (RunOptions(max_pins=7), StopReason.MAX_PINS),
        (RunOptions(max_duration=0), StopReason.MAX_DURATION),
        (RunOptions(stop_file=Path(__file__)), StopReason.STOP_FILE),
    ],
)
def test_budgets_end_a_run_and_the_next_goes_on(
    shop: World, options: RunOptions, reason: StopReason
) -> None:
    with shop.bulk() as bulk:
        summary = bulk.run(rows(20), options)
        assert summary.reason is reason
        assert len(shop.pins) == (options.max_pins or 0)
        bulk.run(rows(20))
    assert len(shop.pins) == 20


def test_a_second_run_at_the_same_time_is_refused(shop: World) -> None:
    with shop.bulk() as one, shop.bulk() as other:

        def run_another(event: Event) -> None:
            if isinstance(event, RunStarted):
                with pytest.raises(AlreadyRunningError, match="another run"):
                    other.run(rows(3))

        one.run(rows(3), on_event=run_another)
    assert len(shop.pins) == 3


def test_a_lock_that_cannot_be_used_is_not_another_run(tmp_path: Path) -> None:
    (tmp_path / "plan.ledger.lock").mkdir()
    ledger = tmp_path / "plan.ledger"
    with pytest.raises(ConfigurationError, match="can't open the lock file"), exclusive_run(ledger):
        pass


def test_failed_rows_are_tried_again_when_asked(shop: World) -> None:
    failing = row(0, title="[[fail-once:publish_timeout]] Row")
    broken = row(1, title="[[fail:invalid_image]] Row")
    with shop.bulk() as bulk:
        assert bulk.run([failing, broken]).failed == 2
        assert bulk.run([failing, broken]).did_nothing
        mended = attrs.evolve(broken, title="Row", media="https://shop.example/new.png")
        again = bulk.run([failing, mended], RunOptions(retry_failed=True))
        assert again.counts == {RowState.PUBLISHED: 2}
    assert {pin.image_url for pin in shop.pins} == {
        "https://shop.example/0.png",
        "https://shop.example/new.png",
    }


def test_changed_rows_are_noticed_and_changed_where_the_service_lets(tmp_path: Path) -> None:
    shop = World(tmp_path, queue_seconds=600)
    changed = [row(0, title="New"), row(1)]
    with shop.bulk() as bulk:
        bulk.run(rows(2), RunOptions(settle=0))
        assert bulk.run(changed, RunOptions(settle=0)).changed == 1
        updated = bulk.run(changed, RunOptions(update=True, settle=0))
        assert (updated.updated, updated.changed) == (1, 0)
        assert shop.titles == ["New", "Row 00001"]
        shop.time.sleep(3600)
        late = bulk.run([row(0, title="Newer"), row(1)], RunOptions(update=True))
        assert (late.updated, late.changed) == (0, 1)
        assert {one.code for one in bulk.ledger.changed()} == {"pin_already_published"}
    shop.close()


def test_a_change_is_noticed_without_the_ledger(shop: World) -> None:
    with shop.bulk() as bulk:
        bulk.run(rows(2))
    shop.forget()
    with shop.bulk() as bulk:
        assert bulk.run([row(0, link="https://shop.example/new"), row(1)]).changed == 1


def test_what_was_published_can_be_undone(shop: World) -> None:
    plan = [row(0), row(1), row(2, publish_at=shop.in_minutes(60))]
    with shop.bulk() as bulk:
        bulk.run(plan, RunOptions(schedule=True))
        # A row that the plan has lost since is undone as well.
        bulk.run(plan[1:])
        undone = bulk.undo()
        assert (len(undone.deleted), undone.kept) == (3, ())
        assert shop.pins == []
        assert [one.status for one in shop.client.schedules.iter()] == ["canceled"]
        assert bulk.run(plan).created == 0


def test_a_baseline_is_not_published_and_a_campaign_publishes_again(shop: World) -> None:
    with shop.bulk() as bulk:
        assert bulk.run(rows(3), RunOptions(baseline=True)).counts == {RowState.BASELINE: 3}
        assert bulk.run(rows(4)).created == 1
    with shop.bulk(campaign="autumn") as bulk:
        assert bulk.run(rows(4)).created == 4
    assert len(shop.pins) == 5


def test_rows_that_cannot_be_sent_are_reported_and_the_others_published(shop: World) -> None:
    bad = BadCell(
        place=row(1).place, message="is too long", remedy="shorten it", rule="title_too_long"
    )
    plan = [
        row(0),
        row(1, problems=(bad,)),
        row(2, board="No such board"),
        row(3, media=shop.folder / "missing.png"),
        row(4, title="x" * 101),
        row(0),
    ]
    with shop.bulk() as bulk:
        summary = bulk.run(plan)
        codes = {one.code for one in bulk.ledger.rows(RowState.INVALID, RowState.FAILED)}
    assert (summary.created, summary.invalid, summary.failed, summary.repeated) == (1, 3, 1, 1)
    assert codes == {"title_too_long", "board_not_found", "unreadable_file", "invalid_input"}


def test_missing_boards_are_made_when_asked(shop: World) -> None:
    plan = [row(0, board="Autumn"), row(1, board="autumn"), row(2, board="Winter")]
    with shop.bulk(create_boards=True) as bulk:
        assert bulk.run(plan).created == 3
    boards = shop.client.pinterest.list_boards(shop.sandbox.account_id)
    assert {"Autumn", "Winter"} <= {board.name for board in boards}
    assert len({pin.board_id for pin in shop.pins}) == 2


def test_a_used_up_quota_blocks_and_the_rest_waits(shop: World) -> None:
    project = shop.client.pinterest.list_accounts()[0].workspace_id
    with httpx.Client(transport=shop.sandbox.transport(), base_url="http://sandbox") as control:
        used = {"plan": "starter", "calls_used": 290}
        control.patch(f"/_sandbox/projects/{project}", json=used).raise_for_status()
    with shop.bulk() as bulk:
        summary = bulk.run(rows(30))
    assert (summary.reason, summary.created) == (StopReason.BLOCKED, 10)
    assert summary.counts[RowState.WAITING] == 20


def test_a_plan_without_batches_publishes_row_by_row(shop: World) -> None:
    project = shop.client.pinterest.list_accounts()[0].workspace_id
    with httpx.Client(transport=shop.sandbox.transport(), base_url="http://sandbox") as control:
        control.patch(f"/_sandbox/projects/{project}", json={"plan": "free"}).raise_for_status()
    with shop.bulk() as bulk:
        assert bulk.run(rows(30)).created == 30


def test_bad_credentials_end_a_run(shop: World) -> None:
    client = PinbridgeClient(
        base_url=shop.sandbox.base_url, api_key="wrong", transport=shop.sandbox.transport()
    )
    with Bulk(PinbridgeTarget(client), board=shop.sandbox.board_id) as bulk:
        assert bulk.run(rows(3)).reason is StopReason.SIGN_IN


def test_a_service_that_is_down_ends_a_run_and_the_next_goes_on(shop: World) -> None:
    with shop.bulk() as bulk:
        shop.sandbox.faults([{"kind": "status", "status": 503, "path": "/v1/pins/batch"}])
        assert bulk.run(rows(3)).reason is StopReason.TRY_LATER
        shop.sandbox.faults([])
        assert bulk.run(rows(3)).created == 3


def test_a_row_can_be_delivered_twice(shop: World) -> None:
    picture = shop.picture("p")
    with Bulk(PinbridgeTarget(shop.client), board=shop.sandbox.board_id) as bulk:
        first = bulk.publish_row(row(0, media=picture))
        second = bulk.publish_row(row(0, media=picture))
        assert bulk.publish_row(row(1, board="No such board")).row.code == "board_not_found"
    assert first.row.pin_id == second.row.pin_id
    assert (first.is_existing, second.is_existing) == (False, True)
    assert UUID(first.row.pin_id) == shop.pins[0].id


@pytest.mark.anyio
async def test_with_the_asynchronous_client(shop: World) -> None:
    events: list[Event] = []

    async def note(event: Event) -> None:
        events.append(event)

    async with shop.async_client() as client:
        target = AsyncPinbridgeTarget(client)
        async with AsyncBulk(target, ledger=shop.ledger, board=shop.sandbox.board_id) as bulk:

            async def plan():
                for number in range(60):
                    yield row(number, media=shop.picture(f"p{number % 3}"))

            summary = await bulk.run(plan(), on_event=note)
            verification = await bulk.verify()
    assert (summary.created, summary.published) == (60, 60)
    assert (verification.checked, verification.mismatches) == (60, ())
    assert events
    assert len(shop.pins) == 60


def test_options_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(InvalidInputError, match="wait and schedule exclude"):
        RunOptions(wait=True, schedule=True)
    with pytest.raises(InvalidInputError, match="max_pins has to be 1 or more"):
        RunOptions(max_pins=0)


def test_a_different_pin_with_the_id_of_another_row_is_reported(shop: World) -> None:
    plan = [
        row(0, id="a.jpg"),
        row(1, id="a.jpg"),
        row(0, id="a.jpg"),
        row(2, key="k"),
        row(3, key="k"),
    ]
    with shop.bulk() as bulk:
        summary = bulk.run(plan)
        clashes = list(bulk.ledger.rows(RowState.INVALID))
        again = bulk.run([row(0, id="a.jpg"), row(1, id="b.jpg")])
    assert (summary.created, summary.invalid, summary.repeated) == (2, 2, 1)
    assert [one.code for one in clashes] == ["repeated_id", "repeated_id"]
    assert "has the same id or file as plan.csv, line 2 (a.jpg), but is a diff" in str(
        clashes[0].message
    )
    assert remedy_of(clashes[1]).action == "Give each row an id of its own."
    assert (again.created, again.invalid, again.repeated) == (1, 0, 0)


def test_a_picture_without_an_id_is_known_by_its_bytes(shop: World, tmp_path: Path) -> None:
    """Another file of the same name is another pin, and a file that is moved and fitted is the same."""
    old, new = tmp_path / "old.png", tmp_path / "folder" / "old.png"
    old.write_bytes(png("old"))
    new.parent.mkdir()
    new.write_bytes(png("new"))
    cache = tmp_path / "fitted"
    with shop.bulk() as bulk:
        assert bulk.run([row(0, id="", media=old)]).created == 1
    shop.forget()
    with shop.bulk() as bulk:
        assert bulk.run([row(1, id="", media=new)]).created == 1
    old = old.rename(tmp_path / "moved.png")
    shop.forget()
    with shop.bulk() as bulk:
        corrected = row(0, id="", media=old, title="Corrected")
        summary = bulk.run(prepare_rows([corrected], cache, Fit(ratio=(1, 1))))
    assert (summary.created, summary.existing, summary.changed) == (0, 1, 1)
    old.write_bytes(png("another picture"))
    with shop.bulk() as bulk:
        assert bulk.run([row(0, id="", media=old)]).created == 1
