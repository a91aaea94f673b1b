"""What `repr` of a model keeps to itself."""

from __future__ import annotations

import copy
import pickle

import pytest
from pinbridge_api.api.pins import get_pin, list_pins
from pinbridge_api.models import (
    LoginRequest,
    PinCreate,
    PortalResponse,
    WebhookCreate,
)

from pinbridge.runtime.reprs import without_query

ID = "00000000-0000-0000-0000-00000000000a"


def test_secrets_are_left_out() -> None:
    login = LoginRequest(email="a@b.example", password="canary-password", invite_token="canary")
    hook = WebhookCreate(url="https://a.example/h?t=canary", secret="canary-of-sixteen")
    for model in (login, hook, PortalResponse(url="https://a.example/canary")):
        assert "canary" not in f"{model!r} {model}"
    assert "a@b.example" in repr(login)


def test_addresses_are_shown_without_their_query() -> None:
    pin = PinCreate(
        account_id=ID, board_id="1", title="t", image_url="https://a.example/b.png?sig=canary"
    )
    assert "image_url='https://a.example/b.png...'" in repr(pin)
    assert "cover_image_url=UNSET" in repr(pin)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("https://a.example/b", "'https://a.example/b'"),
        ("https://a.example/b?c=d#e", "'https://a.example/b...'"),
        ("https://a.example#b?c", "'https://a.example...'"),
        ("https://user:word@a.example/b@c", "'https://a.example/b@c...'"),
        ("?x", "'...'"),
        ("", "''"),
        (None, "None"),
        (7, "7"),
    ],
)
def test_without_query(value: object, shown: str) -> None:
    assert without_query(value) == shown


def test_models_are_pickled_with_what_repr_hides() -> None:
    pin = PinCreate(
        account_id=ID, board_id="1", title="t", image_url="https://a.example/b.png?sig=canary"
    )
    restored = pickle.loads(pickle.dumps(pin))

    assert restored == pin
    assert restored.image_url == "https://a.example/b.png?sig=canary"


def test_requests_are_pickled_with_the_name_of_their_operation() -> None:
    for request in (get_pin.build_request(pin_id=ID), list_pins.build_request(limit=3)):
        for restored in (pickle.loads(pickle.dumps(request)), copy.deepcopy(request)):
            assert restored.operation is request.operation
            assert restored.target == request.target


def test_a_changed_copy_of_an_operation_is_not_replaced_by_the_original() -> None:
    changed = copy.copy(get_pin.OPERATION)
    changed.retry_safety = "unsafe"
    assert get_pin.OPERATION.retry_safety == "safe"
    with pytest.raises(pickle.PicklingError):
        pickle.dumps(changed)
