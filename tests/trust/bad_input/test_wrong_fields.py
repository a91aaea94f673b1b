"""Fields that a request model does not have, or has to have."""

from __future__ import annotations

import re
from typing import Any

import pytest
from pinbridge_api.api.pins import update_pin

from pinbridge import InvalidInputError, PinbridgeClient, PinbridgeError
from pinbridge.models import PinCreate, PinUpdate
from tests.support.fakes import BASE_URL, PIN_ID, Server, reply

LOG = b'{"items": [], "next_cursor": null, "current_retention_days": 30, "current_retention_label": ""}'


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"titel": "A"}, "titel: is not a field of PinCreate; did you mean title?"),
        ({"title": "A"}, "board_id: is missing"),
    ],
)
@pytest.mark.parametrize("make", [lambda f: PinCreate(**f), PinCreate.from_dict])
def test_wrong_fields_are_refused_by_an_error_of_the_library(
    make: Any, fields: dict[str, Any], said: str
) -> None:
    with pytest.raises(PinbridgeError, match=re.escape(said)) as caught:
        make(fields)
    assert isinstance(caught.value, InvalidInputError)


def test_fields_are_given_by_name() -> None:
    untyped: Any = PinCreate
    with pytest.raises(InvalidInputError, match="fields are given by name"):
        untyped("title")


def test_names_of_fields_are_texts() -> None:
    untyped: Any = {1: "A"}
    with pytest.raises(InvalidInputError, match="1: is not a field of PinCreate"):
        PinCreate.from_dict(untyped)


def test_numbers_that_json_does_not_have_are_refused_among_fields_of_any_kind() -> None:
    body = PinUpdate(title="A", extra={"sizes": {"a": [float("nan")]}})
    with pytest.raises(InvalidInputError, match=r"update_pin: .* nan is not a finite number"):
        update_pin.build_request(pin_id=PIN_ID, body=body)


def test_a_filter_of_the_log_may_be_new() -> None:
    # The description: filter values that nobody uses give an empty page.
    server = Server(rest=reply(content=LOG))
    with PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server) as client:
        assert client.activity_logs.list(category="brand_new", status="odd").items == []
    assert "category=brand_new&status=odd" in str(server.requests[0].url)


@pytest.mark.parametrize(
    ("argument", "wanted"), [("account_id", "a UUID"), ("board_id", "text of digits")]
)
def test_what_can_be_no_id_is_refused_as_a_filter(argument: Any, wanted: str) -> None:
    server = Server()
    with (
        PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server) as client,
        pytest.raises(InvalidInputError, match=f"{argument}: must be {wanted}"),
    ):
        client.pins.list(**{argument: "Travel"})
    assert server.requests == []
