"""What makes a pin the same, and what to do after an unknown outcome."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pinterest_api.models import Pin

from pinbridge import InvalidInputError, PinbridgeError
from pinbridge.journal import Entry, State
from pinbridge.pinterest import publish as rules
from pinbridge.pinterest.publish import Found, Wanted
from pinbridge.pinterest.storage import check_encrypted

NOW = 1_800_000_000.0
TEXTS = {"title": "Cake", "description": "Sweet", "link": "https://example.com/"}
WANTED = Wanted(board_id="1", section_id=None, kind="image", texts=TEXTS)


def pin(after: float = 0.0, kind: str = "image", **fields: Any) -> Pin:
    made = datetime.datetime.fromtimestamp(NOW + after, datetime.UTC)
    base = {"id": "7", "media": {"media_type": kind}, "created_at": made.isoformat(), **TEXTS}
    return Pin.from_dict({**base, **fields})


def found(*pins: Pin, wanted: Wanted = WANTED) -> Found:
    return rules.find(pins, wanted, since=NOW, until=NOW + 10, settle=60)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"title": " Cake\n"},
        {"after": 70},
        {"after": -4},
        {"board_section_id": "9"},
        {"created_at": None},
    ],
)
def test_the_same_pin(fields: Any) -> None:
    assert len(found(pin(**fields)).same) == 1


@pytest.mark.parametrize("fields", [{"title": "Pie"}, {"link": None}, {"description": "Salty"}])
def test_a_pin_with_some_of_the_texts(fields: Any) -> None:
    assert len(found(pin(**fields)).near) == 1
    assert found(pin(after=20, **fields)) == Found()


@pytest.mark.parametrize(
    "fields",
    [
        {"after": -10},
        {"after": 80},
        {"kind": "video"},
        {"title": "Pie", "link": "https://example.com/pie"},
    ],
)
def test_another_pin(fields: Any) -> None:
    assert found(pin(**fields)) == Found()


def test_a_pin_without_texts_can_not_be_told() -> None:
    wanted = Wanted(board_id="1", section_id=None, kind="image", texts={})
    bare = pin(title=None, description=None, link=None)
    assert len(found(bare, wanted=wanted).near) == 1
    assert found(pin(), wanted=wanted) == Found()


def test_a_tag_in_the_link_decides() -> None:
    link, tag = rules.tagged("https://example.com/?a=1#b", "key")
    assert link == f"https://example.com/?a=1&utm_content={tag}#b"
    wanted = Wanted(board_id="1", section_id=None, kind="image", texts={"link": link}, tag=tag)
    assert len(found(pin(link=link, title="Changed"), wanted=wanted).same) == 1
    assert found(pin(title="Cake"), wanted=wanted) == Found()
    with pytest.raises(InvalidInputError, match="already has a utm_content"):
        rules.tagged(link, "key")
    with pytest.raises(InvalidInputError, match="link: is not a URL: Invalid IPv6 URL"):
        rules.tagged("http://[", "key")


def test_the_oldest_pin_comes_first() -> None:
    pins = [pin(after=5, id="2"), pin(after=1, id="1"), pin(after=3, id="3")]
    assert [each.id for each in found(*pins).same] == ["1", "3", "2"]


COUNTS = st.integers(0, 3)


@given(same=COUNTS, near=COUNTS, rivals=COUNTS, is_settled=st.booleans())
def test_decisions(same: int, near: int, rivals: int, is_settled: bool) -> None:
    seen = Found(same=[pin()] * same, near=[pin()] * near)
    decision = rules.decide(seen, rivals=rivals, is_settled=is_settled)
    if decision.action == "repeat":
        assert is_settled
        assert not same
        assert not near
    elif decision.action == "adopt":
        # Enough for all that may have made one.
        assert same > rivals or (same and not rivals)
    elif decision.action == "undecided":
        assert is_settled
        assert same or near
    else:
        assert not is_settled
    assert decision.action != "adopt" or decision.pins


def test_pages_end_only_where_older_pins_follow() -> None:
    newest_first = [pin(after=5), pin(after=-100)]
    assert rules.ends_before(newest_first, NOW)
    assert not rules.ends_before(newest_first[::-1], NOW)
    assert not rules.ends_before(newest_first[:1], NOW)
    assert not rules.ends_before([pin(created_at=None)], NOW)
    assert not rules.ends_before([], NOW)


def test_rivals_look_the_same_and_have_other_content() -> None:
    digest = rules.digest_of(WANTED, TEXTS, "picture a")
    entry = Entry("a", state=State.INTENT, digest=digest, until=5)
    other = rules.digest_of(WANTED, TEXTS, "picture b")
    elsewhere = rules.digest_of(
        Wanted(board_id="2", section_id=None, kind="image", texts=TEXTS), TEXTS, "picture b"
    )
    rival = Entry("b", state=State.UNDECIDED, digest=other, until=9)
    others = [
        entry,
        rival,
        Entry("c", state=State.PUBLISHED, digest=other),
        Entry("d", state=State.INTENT, digest=digest),
        Entry("e", state=State.INTENT, digest=elsewhere),
        Entry("f", state=State.INTENT),
    ]
    assert rules.rivals_of(entry, digest, others) == [rival]
    assert rules.settled_at(entry, [rival], 60) == 69


def test_keys_are_made_of_everything() -> None:
    key = rules.key_of(TEXTS, "media")
    assert key == rules.key_of(dict(reversed(TEXTS.items())), "media")
    assert (
        len({key, rules.key_of(TEXTS, "other"), rules.key_of({**TEXTS, "title": "x"}, "media")})
        == 3
    )


def test_a_key_that_is_not_to_be_published() -> None:
    rules.refuse_other_content(Entry("a", state=State.FAILED, digest="x"), "y")
    with pytest.raises(InvalidInputError, match="not to be published"):
        rules.refuse_other_content(Entry("a", state=State.BASELINE), "y")
    with pytest.raises(InvalidInputError, match="was used for another pin"):
        rules.refuse_other_content(Entry("a", state=State.INTENT, digest="x"), "y")


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("https://storage.example.com/a", "https://api.pinterest.com/v5"),
        ("http://127.0.0.1:1/a", "http://127.0.0.1:2/pinterest/v5"),
    ],
)
def test_safe_addresses(url: str, base: str) -> None:
    check_encrypted(url, base)


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("http://storage.example.com/a?secret=1", "https://api.pinterest.com/v5"),
        ("http://storage.example.com/a", "http://127.0.0.1:2/v5"),
        ("ftp://127.0.0.1/a", "http://127.0.0.1:2/v5"),
        ("", "https://api.pinterest.com/v5"),
    ],
)
def test_addresses_that_are_not_encrypted(url: str, base: str) -> None:
    with pytest.raises(PinbridgeError, match="not encrypted") as caught:
        check_encrypted(url, base)
    assert "secret" not in str(caught.value)


def test_the_clock_of_the_service() -> None:
    date = "Thu, 26 Nov 2026 18:00:00 GMT"
    moment = datetime.datetime(2026, 11, 26, 18, tzinfo=datetime.UTC).timestamp()
    assert rules.clock_difference({"date": date}, moment - 7) == 7
    assert rules.clock_difference({}, moment) == 0
    assert rules.clock_difference({"date": "soon"}, moment) == 0
    # Without a zone it is UTC all the same, and a year out of range is not a date.
    assert rules.clock_difference({"date": date.replace("GMT", "-0000")}, moment) == 0
    assert rules.clock_difference({"date": f"Mon, 01 Jan {10**30} 00:00:00 GMT"}, moment) == 0
