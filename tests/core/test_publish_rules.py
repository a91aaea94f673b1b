"""Names to ids, keys from content, when to look again."""

from __future__ import annotations

import datetime
import json
import string
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pinbridge_api.models import BoardResponse, PinResponse, PinterestAccountResponse

from pinbridge import (
    AmbiguousNameError,
    APIConnectionError,
    InvalidFileError,
    ResponseParseError,
    ServerError,
)
from pinbridge._core.errors import may_have_arrived
from pinbridge._core.sources import digest_of, is_url, source_of
from pinbridge._pinbridge import publish as rules
from pinbridge.errors import RawResponse
from tests.support import payloads

ONE, TWO, THREE = (str(UUID(int=number)) for number in (1, 2, 3))


def account(**fields: Any) -> PinterestAccountResponse:
    return PinterestAccountResponse.from_dict(payloads.account(**fields))


ACCOUNTS = [
    account(id=ONE, display_name="Shop", username="shop_one", pinterest_user_id="11"),
    account(id=TWO, display_name="Shop", username="shop_two", pinterest_user_id="22"),
    account(id=THREE, display_name="Old", username="old", revoked_at="2026-01-01T00:00:00Z"),
]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (UUID(ONE), ONE),
        (ONE, ONE),
        (f" {ONE.upper()} ", ONE),
        ("shop_two", TWO),
        (" Shop_TWO ", TWO),
        ("22", TWO),
    ],
)
def test_accounts_by_id_and_name(wanted: Any, found: str) -> None:
    assert str(rules.choose_account(ACCOUNTS, wanted).id) == found


@pytest.mark.parametrize(
    ("name", "asked", "shown"),
    [
        ("title", " A  title ", "A title"),
        ("description", "Two\r\nlines", "Two\nlines"),
        ("link_url", "https://Example.com", "https://example.com/"),
        ("link_url", "https://example.com/\u00fc", "https://example.com/%C3%BC"),
        ("link_url", "http://[", "http://["),
        ("alt_text", "Text", None),
    ],
)
def test_a_pin_is_the_same_however_the_service_spells_it(
    name: str, asked: str, shown: str | None
) -> None:
    pin = PinResponse.from_dict(json.loads(payloads.pin(**{name: shown})))
    rules.refuse_other_pin(pin, {name: asked}, is_url=True)


def test_the_only_account_needs_no_name() -> None:
    assert rules.choose_account(ACCOUNTS[1:], None) is ACCOUNTS[1]


@pytest.mark.parametrize(
    ("accounts", "wanted", "reason", "choices"),
    [
        (ACCOUNTS, None, "there are 2 Pinterest accounts; choose", 2),
        (ACCOUNTS, "Shop", "2 Pinterest accounts are named 'Shop'", 2),
        (ACCOUNTS, "Other", "there is no Pinterest account 'Other'", 2),
        (ACCOUNTS, "Old", "there is no Pinterest account", 2),
        (ACCOUNTS, UUID(THREE), "there is no Pinterest account", 2),
        (ACCOUNTS, "", "there is no Pinterest account", 2),
        ([], None, "connect or create one first", 0),
        (ACCOUNTS[2:], None, "connect or create one first", 0),
        ([], "Shop", "connect or create one first", 0),
    ],
)
def test_accounts_that_are_not_clear(accounts: Any, wanted: Any, reason: str, choices: int) -> None:
    with pytest.raises(AmbiguousNameError, match=reason) as caught:
        rules.choose_account(accounts, wanted)
    assert len(caught.value.choices) == choices
    for choice in caught.value.choices:
        assert choice in str(caught.value)


def test_an_account_without_a_name_is_listed_by_what_it_has() -> None:
    nameless = [
        account(id=ONE, display_name=None, username="user"),
        account(id=TWO, display_name=None, username=None, pinterest_user_id="22"),
    ]
    with pytest.raises(AmbiguousNameError) as caught:
        rules.choose_account(nameless, None)
    assert caught.value.choices == (f"user ({ONE})", f"22 ({TWO})")


BOARDS = [
    BoardResponse(id="10", name="Kitchen"),
    BoardResponse(id="20", name=" garden "),
    BoardResponse(id="30", name="Garden"),
    BoardResponse(id="40", name="10"),
]


@pytest.mark.parametrize(
    ("wanted", "found"), [("20", "20"), ("kitchen", "10"), (" KITCHEN", "10"), ("10", "10")]
)
def test_boards_by_id_and_name(wanted: str, found: str) -> None:
    assert rules.choose_board(BOARDS, wanted) == found


@pytest.mark.parametrize(
    ("wanted", "reason"),
    [("garden", "2 boards are named"), ("attic", "there is no board"), ("", "there is no board")],
)
def test_boards_that_are_not_clear(wanted: str, reason: str) -> None:
    with pytest.raises(AmbiguousNameError, match=reason) as caught:
        rules.choose_board(BOARDS, wanted)
    assert caught.value.choices == ("Kitchen (10)", " garden  (20)", "Garden (30)", "10 (40)")


@pytest.mark.parametrize(
    ("text", "is_id"),
    [
        ("123456789", True),
        ("12345678", False),
        ("kitchen", False),
        ("", False),
        ("\u0661" * 12, False),
    ],
)
def test_what_can_only_be_a_board_id(text: str, is_id: bool) -> None:
    assert rules.looks_like_board_id(text) is is_id


FIELDS: dict[str, Any] = {
    "title": "A",
    "description": "B",
    "account_id": UUID(int=1),
    "board_id": "10",
    "media": "digest",
    "related_terms": ["x", "y"],
}


def test_a_derived_key_is_the_same_every_time_and_everywhere() -> None:
    key = rules.derived_key(FIELDS)
    assert key == rules.derived_key(dict(reversed(FIELDS.items())))
    # Another value in a later release would publish everything a second time.
    assert key == "publish-68258ec3ac7a8f1d2daf8e11c76f29bd1357f8aed91e6a6cfb9171be5660b9ea"
    assert len(key) <= 255
    assert set(key) <= set(string.ascii_lowercase + string.digits + "-")


@pytest.mark.parametrize(
    "change",
    [
        {"title": "a"},
        {"description": None},
        {"account_id": UUID(int=2)},
        {"board_id": "1"},
        {"media": "other"},
        {"related_terms": ["y", "x"]},
        {"related_terms": ["x,y"]},
        {"cover": "digest"},
        {"link_url": ""},
    ],
    ids=str,
)
def test_a_derived_key_depends_on_every_field(change: dict[str, Any]) -> None:
    assert rules.derived_key(FIELDS | change) != rules.derived_key(FIELDS)


@given(
    one=st.dictionaries(st.sampled_from("abc"), st.text(max_size=4), max_size=3),
    two=st.dictionaries(st.sampled_from("abc"), st.text(max_size=4), max_size=3),
)
def test_keys_are_equal_exactly_where_the_fields_are(one: Any, two: Any) -> None:
    assert (rules.derived_key(one) == rules.derived_key(two)) is (one == two)


def test_the_digest_is_over_all_bytes() -> None:
    content = bytes(range(256)) * 3000
    whole = digest_of(source_of(content))
    assert whole == digest_of(source_of([content[:5], content[5:]]))
    assert whole != digest_of(source_of(content[:-1]))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("a.png", "a-0123456789abcdef.png"),
        ("a", "a-0123456789abcdef"),
        ("a.tar.gz", "a.tar-0123456789abcdef.gz"),
        ("x" * 200 + ".png", "x" * 100 + "-0123456789abcdef.png"),
    ],
)
def test_a_name_that_tells_the_content(name: str, found: str) -> None:
    digest = "0123456789abcdef0123"
    assert rules.content_name(name, digest) == found
    assert rules.content_mark(digest) in found


def test_a_cover_has_to_be_a_picture() -> None:
    rules.require_picture("image/png")
    with pytest.raises(InvalidFileError, match="a cover has to be a picture"):
        rules.require_picture("video/mp4")


@pytest.mark.parametrize(
    ("media", "is_address"),
    [
        ("http://a/b.png", True),
        ("HTTPS://a/b.png", True),
        ("a.png", False),
        ("httpx.png", False),
        ("ftp://a", False),
        (b"http://a", False),
        (None, False),
    ],
)
def test_addresses(media: Any, is_address: bool) -> None:
    assert is_url(media) is is_address


def test_kinds_of_media() -> None:
    assert rules.media_kind("image/png") == "image"
    assert rules.media_kind("video/mp4") == "video"
    for other in ("audio/mp4", "text/csv", "application/octet-stream", ""):
        with pytest.raises(InvalidFileError, match="picture or a video"):
            rules.media_kind(other)


def test_what_may_have_arrived() -> None:
    lost = APIConnectionError("x", may_have_been_processed=True)
    assert may_have_arrived(lost)
    assert may_have_arrived(ServerError(status_code=500, may_have_been_processed=True))
    assert not may_have_arrived(ServerError(status_code=500))
    assert not may_have_arrived(APIConnectionError("x"))
    assert not may_have_arrived(ValueError())
    assert may_have_arrived(ResponseParseError("x", response=RawResponse(201, {}, b"")))


def test_a_date_in_a_key_is_a_text() -> None:
    day = datetime.date(2026, 2, 23)
    assert rules.derived_key({"a": day}) == rules.derived_key({"a": "2026-02-23"})
