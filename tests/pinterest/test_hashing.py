"""Personal data is spelled and hashed as Pinterest wants it."""

from __future__ import annotations

import datetime
import hashlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import InvalidInputError
from pinbridge.pinterest.hashing import customer_records, hashed, is_hashed, user_data


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize(
    ("field", "value", "spelled"),
    [
        ("em", " Jane.Doe@Example.COM ", "jane.doe@example.com"),
        ("ph", "+49 (0) 30 / 123-45", "4903012345"),
        ("ph", "0049 30 12345", "493012345"),
        ("ge", "Female", "f"),
        ("db", "1990-12-31", "19901231"),
        ("db", datetime.date(1990, 12, 31), "19901231"),
        ("ln", " Doe ", "doe"),
        ("fn", "JANE", "jane"),
        ("ct", "New York", "newyork"),
        ("st", "CA", "ca"),
        ("zp", "94103-1234", "941031234"),
        ("country", "US", "us"),
        ("external_id", " Customer-7 ", "Customer-7"),
        (
            "hashed_maids",
            "AAAAAAAA-bbbb-cccc-dddd-EEEEEEEEEEEE",
            "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
        ),
    ],
)
def test_each_field_has_its_spelling(field: str, value: Any, spelled: str) -> None:
    assert user_data({field: value}) == {field: [sha(spelled)]}


def test_several_values_and_fields_that_are_not_hashed() -> None:
    data = user_data(
        {
            "em": ["a@example.com", sha("b@example.com").upper()],
            "client_ip_address": "192.0.2.1",
            "client_user_agent": "Browser",
            "click_id": None,
            "ph": [],
        }
    )
    assert data == {
        "em": [sha("a@example.com"), sha("b@example.com")],
        "client_ip_address": "192.0.2.1",
        "client_user_agent": "Browser",
    }


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("em", "nobody"),
        ("em", ""),
        ("em", 7),
        ("ph", "none"),
        ("ge", "x"),
        ("db", "31.12.1990"),
        ("country", "Germany"),
        ("hashed_maids", "phone"),
    ],
)
def test_what_is_wrong_is_named_without_the_value(field: str, value: Any) -> None:
    with pytest.raises(InvalidInputError) as caught:
        user_data({"em": "a@example.com", field: [value]})
    assert caught.value.problems[0].path == (field, 0)
    assert not value or str(value) not in str(caught.value)


@given(st.emails(), st.sampled_from([str.upper, str.lower, str.title]))
def test_case_and_space_make_no_difference(email: str, change: Any) -> None:
    records = list(customer_records([email, f" {change(email.lower())}\n"], "EMAIL"))
    assert is_hashed(records[0])
    if change(email.lower()).lower() == email.lower():
        assert records[0] == records[1]


def test_records_of_customer_lists() -> None:
    device = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
    emails = ["A@Example.com", "", sha("b@example.com"), hashlib.md5(b"c").hexdigest()]
    assert list(customer_records(emails, "EMAIL")) == [sha("a@example.com"), emails[2], emails[3]]
    assert list(customer_records([device.upper()], "IDFA")) == [hashed(device)]
    assert list(customer_records(["XY1"], "LR_ID")) == ["XY1"]
    for values, kind in ((["ok@example.com", "bad"], "EMAIL"), (["x", "a,b"], "LR_ID")):
        with pytest.raises(InvalidInputError) as caught:
            list(customer_records(values, kind))
        assert caught.value.problems[0].path == ("records", 1)
