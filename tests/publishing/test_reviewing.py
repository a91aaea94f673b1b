"""Plans are compared with the service before a run, and read back after it; receipts tell the rest."""

from __future__ import annotations

import csv
import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from pinbridge import ConfigurationError
from pinbridge.publishing import (
    RowState,
    RunOptions,
    StopReason,
    causes,
    summary_markdown,
    write_receipt,
)
from tests.acceptance.support import sent
from tests.publishing.support import World, row, rows

PLANTED = 200


def test_nothing_is_sent_while_comparing(shop: World) -> None:
    with shop.bulk() as bulk:
        bulk.run(rows(5))
        before = len(sent(shop.sandbox, "POST"))
        plan = [
            row(0, title="New"),
            *rows(8)[1:],
            row(8, board="Autumn"),
            row(9, publish_at=shop.in_minutes(60)),
        ]
        found = bulk.compare(plan)
        assert len(sent(shop.sandbox, "POST")) == before
    assert (found.creates, found.due, found.exists, found.changed) == (4, 3, 5, 1)
    assert found.missing_boards == {"Autumn": 1}
    assert found.invalid == {"board_not_found": 1}
    assert found.accounts[0].creates == 4
    assert found.blocked == 1


def test_boards_that_a_run_would_create_are_listed(shop: World) -> None:
    plan = [row(0, board="Autumn"), row(1, board="Autumn", publish_at=shop.in_minutes(60)), row(2)]
    with shop.bulk(create_boards=True) as bulk:
        found = bulk.compare(plan)
    assert found.missing_boards == {"Autumn": 2}
    assert (found.creates, found.due, found.blocked, found.invalid) == (3, 2, 0, {})
    assert found.accounts[0].creates == 3
    boards = shop.client.pinterest.list_boards(shop.sandbox.account_id)
    assert "Autumn" not in {board.name for board in boards}


def test_comparing_finds_what_a_lost_ledger_knew_and_what_is_blocked(shop: World) -> None:
    with shop.bulk() as bulk:
        bulk.run(rows(5))
    shop.forget()
    accounts = shop.client.pinterest.list_accounts()
    with httpx.Client(transport=shop.sandbox.transport(), base_url="http://sandbox") as control:
        used = {"plan": "starter", "calls_used": 298}
        control.patch(f"/_sandbox/projects/{accounts[0].workspace_id}", json=used)
    with shop.bulk() as bulk:
        found = bulk.compare(rows(10))
    assert (found.creates, found.exists) == (5, 5)
    assert found.accounts[0].over_quota == 3
    assert found.blocked == 3


@pytest.mark.parametrize(
    ("changes", "blocked", "problem"),
    [
        ({"plan": "free"}, 1, ""),
        ({"billing_status": "unpaid"}, 3, "the subscription is unpaid; see the billing page"),
    ],
)
def test_comparing_tells_what_the_subscription_blocks(
    shop: World, changes: dict[str, str], blocked: int, problem: str
) -> None:
    project = shop.client.pinterest.list_accounts()[0].workspace_id
    with httpx.Client(transport=shop.sandbox.transport(), base_url="http://sandbox") as control:
        control.patch(f"/_sandbox/projects/{project}", json=changes).raise_for_status()
    with shop.bulk() as bulk:
        found = bulk.compare([*rows(2), row(2, media=shop.picture("p"))])
    (account,) = found.accounts
    assert (found.creates, found.blocked, account.limits.problem) == (3, blocked, problem)
    assert account.without_upload == (changes.get("plan") == "free")


def test_an_account_that_can_do_nothing_blocks_its_rows_only(shop: World) -> None:
    with httpx.Client(transport=shop.sandbox.transport(), base_url="http://sandbox") as control:
        sick = {"health_status": "reconnect_required"}
        control.patch(f"/_sandbox/accounts/{shop.sandbox.account_id}", json=sick)
    with shop.bulk() as bulk:
        assert bulk.compare(rows(3)).invalid == {"token_expired": 3}
        assert bulk.run(rows(3)).reason is StopReason.BLOCKED


def test_every_planted_difference_is_found(tmp_path: Path) -> None:
    shop = World(tmp_path, queue_seconds=1e6)
    other_board = shop.client.pinterest.list_boards(shop.sandbox.account_id)[1].id
    pictures = [shop.picture(f"p{number}") for number in range(8)]
    plan = [row(number, media=pictures[number % 8]) for number in range(PLANTED + 50)]
    spare = shop.client.assets.upload_image(shop.picture("spare"))
    chance = random.Random(7)
    with shop.bulk() as bulk:
        bulk.run(plan, RunOptions(settle=0))
        planted = chance.sample(list(bulk.ledger.rows()), PLANTED)
        wanted: dict[str, str] = {}
        for number, one in enumerate(planted):
            kind = ("board", "link", "title", "description", "media", "gone")[number % 6]
            wanted[one.key] = kind
            plant(shop, one, kind, other_board, spare.id)
        found = bulk.verify()
    shop.close()
    assert found.checked == len(plan)
    kinds = {
        one.row.key: "gone" if one.is_missing else one.differences[0].field
        for one in found.mismatches
    }
    assert kinds == wanted
    assert len(found.mismatches) == PLANTED
    assert all(len(one.differences) <= 1 for one in found.mismatches)
    assert Counter(wanted.values())["media"] == 33


def plant(shop: World, one: Any, kind: str, other_board: str, asset_id: Any) -> None:
    """Let the pin of a row differ from the plan."""
    pins = shop.client.pins
    match kind:
        case "board":
            pins.update(one.pin_id, board_id=other_board)
        case "link":
            pins.update(one.pin_id, link_url=f"{one.content['link']}?utm_source=other")
        case "title":
            pins.update(one.pin_id, title=f"{one.title}.")
        case "description":
            pins.update(one.pin_id, description=None)
        case "media":
            pin = pins.get(one.pin_id)
            pins.delete(one.pin_id)
            made = pins.create(
                account_id=pin.pinterest_account_id,
                board_id=pin.board_id,
                title=pin.title,
                description=pin.description,
                link_url=pin.link_url,
                asset_id=asset_id,
                idempotency_key=pin.idempotency_key,
            )
            moved(shop, one, str(made.id))
        case _:
            pins.delete(one.pin_id)


def moved(shop: World, one: Any, pin_id: str) -> None:
    """Let the ledger take another pin for that of a row."""
    import attrs

    with shop.bulk() as bulk:
        bulk.ledger.record([attrs.evolve(one, pin_id=pin_id)], 0)


def test_a_receipt_tells_what_became_of_every_row(shop: World) -> None:
    plan = [
        row(0, title="=HYPERLINK(1)"),
        row(1, title="[[fail:invalid_image]] <b>"),
        row(2, board="No such board"),
        row(3, publish_at=shop.in_minutes(90)),
    ]
    with shop.bulk() as bulk:
        summary = bulk.run(plan)
        for suffix in ("csv", "json", "html"):
            write_receipt(bulk.ledger, shop.folder / f"receipt.{suffix}")
        found = causes(bulk.ledger)
        with pytest.raises(ConfigurationError, match=r"\.csv, \.json or \.html"):
            write_receipt(bulk.ledger, shop.folder / "receipt.pdf")
    with (shop.folder / "receipt.csv").open(newline="", encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    assert [one["state"] for one in table] == ["published", "failed", "invalid", "waiting"]
    assert table[0]["title"] == "'=HYPERLINK(1)"
    assert table[0]["address"].startswith("https://www.pinterest.com/pin/")
    assert table[1]["remedy"].endswith("Then run again with --retry-failed.")
    assert table[3]["due"].startswith(str(shop.in_minutes(90).date()))
    written = json.loads((shop.folder / "receipt.json").read_text("utf-8"))
    assert [one["id"] for one in written] == ["sku-0", "sku-1", "sku-2", "sku-3"]
    page = (shop.folder / "receipt.html").read_text("utf-8")
    assert "&lt;b&gt;" in page
    assert "<b>" not in page
    assert [cause.code for cause in found] == ["invalid_image", "board_not_found"]
    text = summary_markdown(summary, found)
    assert "| published | 1 |" in text
    assert "`invalid_image`" in text
    assert "The next row is due at" in text


def test_a_receipt_is_written_whole_or_not_at_all(shop: World) -> None:
    with shop.bulk() as bulk:
        bulk.run(rows(2))
        with pytest.raises(ConfigurationError, match="can't write"):
            write_receipt(bulk.ledger, shop.folder / "missing" / "receipt.csv")
        assert bulk.ledger.counts() == {RowState.PUBLISHED: 2}
