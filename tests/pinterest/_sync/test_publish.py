# Derived from tests/pinterest/_async/test_publish.py by ./codegen.sh; do not edit.
"""Publishing once, whatever becomes of requests and processes."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pinbridge import (
    APIConnectionError,
    BadRequestError,
    InvalidInputError,
    NotFoundError,
    UndecidedError,
)
from pinbridge.journal import Journal, State
from pinbridge.pinterest import PinterestClient
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PICTURE_URL, Time, nothing_sent, png

CREATE = {"method": "POST", "path": "/pinterest/v5/pins"}
LOST = {"kind": "drop_after", "times": 1, **CREATE}
MP4 = b"\0\0\0\x18ftypmp42" + bytes(4000)


def rows(sandbox: Sandbox, path: str, method: str = "POST") -> int:
    return sum(row["method"] == method and row["path"].endswith(path) for row in sandbox.requests())


def titles(client: PinterestClient, line: dict[str, Any]) -> list[str | None]:
    return [pin.title for pin in client.boards.iter_pins(line["board_id"])]


def test_the_same_call_publishes_once(
    client: PinterestClient, line: dict[str, Any], sandbox: Sandbox
) -> None:
    board = line["board_id"]
    first = client.publish(png("a"), board=board, title="Cake", link="https://example.com")
    again = client.publish(png("a"), board=board, title="Cake", link="https://example.com")
    other = client.publish(png("b"), board=board, title="Cake", link="https://example.com")
    assert first.id == again.id != other.id
    assert rows(sandbox, "/v5/pins") == 2


@pytest.mark.parametrize("limit", ["5", -1, float("nan"), True, Decimal(-1)])
def test_limits_are_checked_before_anything_is_sent(
    client: PinterestClient, line: dict[str, Any], sandbox: Sandbox, limit: Any
) -> None:
    board = line["board_id"]
    calls = [
        lambda: client.publish(MP4, board=board, cover=1, timeout=limit),
        lambda: client.publish(png(), board=board, settle=limit),
        lambda: client.pins.create(board, png(), timeout=limit),
        lambda: client.pins.create_video(board, MP4, timeout=limit),
        lambda: client.media.upload(MP4, timeout=limit),
        lambda: client.media.wait("1", timeout=limit),
        lambda: client.reports.run(timeout=limit),
        lambda: client.catalog_items.write([], country="US", language="EN", timeout=limit),
    ]
    with nothing_sent(sandbox):
        for call in calls:
            with pytest.raises(InvalidInputError, match="has to be a number of seconds"):
                call()


def test_times_can_be_a_timedelta_or_decimal(
    client: PinterestClient, line: dict[str, Any], sandbox: Sandbox
) -> None:
    sandbox.advance(timedelta(seconds=1))
    pin = client.publish(
        MP4,
        board=line["board_id"],
        cover=timedelta(seconds=2),
        settle=Decimal("0.5"),
        timeout=timedelta(minutes=5),
        options={"timeout": timedelta(seconds=9), "total_timeout": timedelta(minutes=10)},
    )
    assert client.pins.get(pin.id)


def test_a_lost_response_is_looked_up(
    client: PinterestClient, line: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.settings(pinterest={"read_lag_seconds": 20})
    sandbox.faults([LOST])
    pin = client.publish(PICTURE_URL, board=line["board_id"], title="Cake")
    assert pin.title == "Cake"
    assert rows(sandbox, "/v5/pins") == 1
    assert 20 <= time.waited < 60
    assert titles(client, line).count("Cake") == 1


def test_a_request_that_did_not_arrive_is_sent_again(
    client: PinterestClient, line: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.faults([{**LOST, "kind": "drop_before"}])
    client.publish(PICTURE_URL, board=line["board_id"], title="Cake", settle=30)
    assert 30 <= time.waited < 35
    assert titles(client, line).count("Cake") == 1


def test_a_refused_pin_is_tried_anew_by_the_next_call(
    client: PinterestClient, line: dict[str, Any], sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "status", "status": 400, "times": 1, **CREATE}])
    with pytest.raises(BadRequestError):
        client.publish(PICTURE_URL, board=line["board_id"], title="Cake")
    client.publish(PICTURE_URL, board=line["board_id"], title="Cake")
    assert titles(client, line).count("Cake") == 1


def test_another_program_goes_on_with_the_journal(
    sandbox: Sandbox, line: dict[str, Any], time: Time, tmp_path: Path
) -> None:
    arguments: dict[str, Any] = {
        "base_url": line["base_url"],
        "transport": sandbox.transport(),
        "runtime": time.runtime,
        "journal": tmp_path / "journal.db",
        "max_retries": 0,
    }
    sandbox.settings(pinterest={"read_lag_seconds": 50})
    sandbox.faults([LOST])
    with PinterestClient(line["access_token"], **arguments) as first:
        with pytest.raises(APIConnectionError):
            first.publish(PICTURE_URL, board=line["board_id"], title="Cake")
    with PinterestClient(line["access_token"], **arguments) as second:
        pin = second.publish(PICTURE_URL, board=line["board_id"], title="Cake")
        assert pin.title == "Cake"
        assert titles(second, line).count("Cake") == 1


def test_a_key_belongs_to_one_pin(
    client: PinterestClient, line: dict[str, Any], sandbox: Sandbox
) -> None:
    board = line["board_id"]
    first = client.publish(PICTURE_URL, board=board, title="Cake", idempotency_key="k")
    again = client.publish(PICTURE_URL, board=board, title="Cake", idempotency_key="k")
    assert first.id == again.id
    with pytest.raises(InvalidInputError, match=f"belongs to pin {first.id}, which differs"):
        client.publish(PICTURE_URL, board=board, title="Pie", idempotency_key="k")
    client.publish(PICTURE_URL, board=board, title="Cake", idempotency_key="l")
    assert titles(client, line).count("Cake") == 2


def test_a_pin_is_adopted_once(
    client: PinterestClient, line: dict[str, Any], sandbox: Sandbox
) -> None:
    board = line["board_id"]
    sandbox.faults([{**LOST, "times": 2}])
    first = client.publish(PICTURE_URL, board=board, title="Cake", idempotency_key="k")
    second = client.publish(PICTURE_URL, board=board, title="Cake", idempotency_key="l")
    assert first.id != second.id
    assert titles(client, line).count("Cake") == 2


def test_pins_that_look_alike_are_not_mixed_up(
    sandbox: Sandbox, line: dict[str, Any], time: Time
) -> None:
    journal = Journal()
    arguments: dict[str, Any] = {
        "base_url": line["base_url"],
        "transport": sandbox.transport(),
        "runtime": time.runtime,
        "journal": journal,
        "max_retries": 0,
    }
    with PinterestClient(line["access_token"], **arguments) as client:
        sandbox.faults([LOST, {**LOST, "kind": "drop_before"}])
        for picture in ("a", "b"):
            with pytest.raises(APIConnectionError):
                client.publish(png(picture), board=line["board_id"], title="Cake")
        with pytest.raises(UndecidedError, match="it may be pin") as caught:
            client.publish(png("a"), board=line["board_id"], title="Cake")
        assert len(caught.value.candidates) == 1
        assert journal.entry(caught.value.key).state is State.UNDECIDED

        with pytest.raises(UndecidedError):
            client.publish(png("b"), board=line["board_id"], title="Cake")
        # A person looks, and says which one it is.
        entry = journal.entry(caught.value.key)
        assert journal.record(entry, State.PUBLISHED, now=0, pin_id=caught.value.candidates[0])
        found = client.publish(png("a"), board=line["board_id"], title="Cake")
        assert found.id == caught.value.candidates[0]
        client.publish(png("b"), board=line["board_id"], title="Cake")
        assert titles(client, line).count("Cake") == 2
    journal.close()


def test_links_can_tell_pins_apart(
    sandbox: Sandbox, line: dict[str, Any], client: PinterestClient
) -> None:
    sandbox.faults([{**LOST, "times": 2}])
    links = set()
    for picture in ("a", "b"):
        pin = client.publish(
            png(picture), board=line["board_id"], link="https://example.com/?a=1", utm_content=True
        )
        links.add(pin.link)
    assert len(links) == 2
    assert all(str(link).startswith("https://example.com/?a=1&utm_content=") for link in links)
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match="already has a utm_content"):
        client.publish(PICTURE_URL, board="Cakes", link=links.pop(), utm_content=True)


def test_a_pin_that_reads_do_not_show_yet_or_any_more(
    client: PinterestClient, line: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.settings(pinterest={"read_lag_seconds": 20})
    first = client.publish(PICTURE_URL, board=line["board_id"], title="Cake")
    again = client.publish(PICTURE_URL, board=line["board_id"], title="Cake")
    assert first.id == again.id
    sandbox.settings(pinterest={"read_lag_seconds": 0})
    client.pins.delete(first.id)
    time.sleep(100)
    waited = time.waited
    with pytest.raises(NotFoundError):
        client.publish(PICTURE_URL, board=line["board_id"], title="Cake")
    assert time.waited == waited


def test_a_video_is_uploaded_once(
    client: PinterestClient, line: dict[str, Any], sandbox: Sandbox
) -> None:
    first = client.publish(MP4, board=line["board_id"], title="Film", cover=png("cover"))
    other = client.publish(MP4, board=line["board_id"], title="Another film")
    assert first.id != other.id
    assert rows(sandbox, "/v5/media") == 1


def test_the_clock_of_this_machine_may_be_wrong(
    client: PinterestClient, line: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    time.wrong_by = -7200.0
    sandbox.faults([LOST])
    client.publish(PICTURE_URL, board=line["board_id"], title="Cake")
    assert titles(client, line).count("Cake") == 1
