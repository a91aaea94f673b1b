"""A rehearsal tells when each pin would appear, and what would fail, without publishing anything."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import httpx

from pinbridge.publishing import RowState, StopReason, rehearse
from tests.publishing.month import month
from tests.publishing.support import World, row


def test_pins_appear_after_their_time_and_not_long_after(shop: World) -> None:
    plan = [row(number, publish_at=shop.in_minutes(45 * number)) for number in range(40)]
    rehearsal = rehearse(plan, shop.client, board="Travel", together=600)
    assert shop.pins == []
    assert rehearsal.failing == ()
    for one, planned in zip(rehearsal.rows, plan, strict=True):
        assert one.appears_at is not None
        assert planned.publish_at is not None
        late = one.appears_at - max(planned.publish_at, shop.sandbox.now())
        assert dt.timedelta(0) <= late <= dt.timedelta(minutes=11)


def test_what_would_fail_is_told(shop: World) -> None:
    plan = [row(0, title="[[fail:invalid_image]]"), row(1, board="No such board"), row(2)]
    rehearsal = rehearse(plan, shop.client, board="Travel")
    assert [one.row.code for one in rehearsal.failing] == ["invalid_image", "board_not_found"]
    assert rehearse(plan, shop.client, board="Travel", create_boards=True).rows[1].appears_at


def test_the_quota_of_the_account_counts(shop: World) -> None:
    project = shop.client.pinterest.list_accounts()[0].workspace_id
    with httpx.Client(transport=shop.sandbox.transport(), base_url="http://sandbox") as control:
        used = {"plan": "starter", "calls_used": 295}
        control.patch(f"/_sandbox/projects/{project}", json=used).raise_for_status()
    rehearsal = rehearse([row(number) for number in range(8)], shop.client, board="Travel")
    assert rehearsal.summary.reason is StopReason.BLOCKED
    assert len(rehearsal.failing) == 3


def test_several_accounts_with_boards_of_their_own(shop: World) -> None:
    with httpx.Client(transport=shop.sandbox.transport(), follow_redirects=True) as browser:
        address = shop.client.pinterest.start_oauth().authorization_url
        browser.get(f"{address}&username=second").raise_for_status()
    accounts = shop.client.pinterest.list_accounts()
    second = next(one for one in accounts if one.username == "second")
    board = shop.client.pinterest.create_board(account_id=second.id, name="Only there")
    plan = [row(0, account="second", board=board.id), row(1, account=shop.sandbox.account_id)]
    assert rehearse(plan, shop.client, board="Travel").failing == ()


def test_without_an_account_and_with_pictures(tmp_path: Path, shop: World) -> None:
    plan = [row(number, media=shop.picture(f"p{number}"), board="Any") for number in range(3)]
    rehearsal = rehearse(plan)
    assert rehearsal.summary.counts == {RowState.PUBLISHED: 3}


def test_a_month_of_rows_takes_no_month(shop: World) -> None:
    assert month(shop, 200) < 60
