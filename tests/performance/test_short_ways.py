"""The short ways of request models accept nothing that the long ways refuse, and make the same."""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from importlib import import_module
from types import FrameType
from typing import Any
from uuid import UUID

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import force_setattr
from pinbridge_api import models
from pinbridge_api.models import PinStatus
from pinbridge_api.operations import OPERATIONS

from pinbridge.runtime.errors import InvalidInputError
from pinbridge.runtime.rules import Rules
from pinbridge.runtime.types import UNSET
from tests.support.length import length

ID = "2c9f4a9e-5a0d-4a7c-9f57-6a0f3a1d9c10"


class Text(str):
    """Text of a type of its own."""


VALUES: list[Any] = [
    None, UNSET, True, False, 0, 1, 7, 1.0, 1.5, float("nan"), b"", b"0123456789abcdef",
    "", " ", "\u2003", "x", " x ", "x" * 20, "x" * 101, "x" * 256, "x" * 801, "é" * 100, "\ud800", "a,b", ",",
    Text("x" * 20), PinStatus.QUEUED, "queued", "monthly",
    ID, ID.upper(), ID.replace("-", ""), f"{{{ID}}}", f"urn:uuid:{ID}", UUID(ID), UUID(ID).bytes,
    "https://example.com/a", "HTTPS://example.com", "https://exa mple.com", "https://", "ftp://x", "https://x\n",
    "#6E7874", "#6e7874", "6e7874", "#GGGGGG", "#6E7874\n", "ann@example.com", "ann@example", " Ann@Example.com ",
    datetime(2026, 3, 2, 9, tzinfo=UTC), datetime(2026, 3, 2, 9),  # noqa: DTZ001
    datetime(2026, 3, 2, 9, tzinfo=timezone(timedelta(hours=2))),
    "2026-03-02T09:00:00Z", "2026-03-02T09:00:00", "2026-03-02T09:00:00+02:00", "2026-03-02 09:00Z", "2026-03-02",
    "2026-03-02T09:00:00z", "20260302T090000Z",
    [], ["a"], ["a", " b "], ("a", "b"), {"a"}, ["a", ""], [b"a"], [None], [1], [UUID(ID)], [ID], [ID, UUID(ID)],
    [b"0123456789abcdef"], ["queued"], ["pin.published"], {}, {"a": 1}, [{}], iter(()),
]  # fmt: skip


def _bodies() -> Iterator[tuple[str, Any]]:
    for operation_id, name in OPERATIONS.items():
        body = getattr(import_module(f"pinbridge_api.{name}"), "_BODY", None)
        if body is not None and body.check.inner is not None:
            yield operation_id, body


BODIES = dict(_bodies())


@cache
def _given_values(check: Any, convert: Any) -> st.SearchStrategy[Any]:
    """Values for a field: mostly good ones, so that whole models are often accepted."""
    if check.kind == "model":
        return _dicts(check.inner) | st.sampled_from(VALUES)
    if check.inner is not None and check.inner.kind == "model":
        return st.lists(_dicts(check.inner.inner), max_size=3)
    good = [value for value in VALUES if _is_good(check, convert, value)]
    anything = st.sampled_from(VALUES)
    return st.sampled_from(good * (900 // len(good)) + VALUES) if good else anything


def _is_good(check: Any, convert: Any, value: Any) -> bool:
    try:
        return check.holds(value if convert is None else convert(value))
    except (ValueError, TypeError):
        return False


@cache
def _values_by_field(cls: Any) -> dict[str, st.SearchStrategy[Any]]:
    rules = cls._RULES
    return {
        attribute.name: _given_values(rules.fields[attribute.name], attribute.converter)
        for attribute in attrs.fields(cls)
    }


@st.composite
def _dicts(draw: st.DrawFn, cls: Any) -> dict[str, Any]:
    rules = cls._RULES
    values = _values_by_field(cls)
    names = [a.name for a in attrs.fields(cls) if a.default is attrs.NOTHING]
    names += [draw(st.sampled_from(group)) for group in rules.exactly_one]
    names += draw(st.lists(st.sampled_from(list(values)), max_size=3))
    return {name: draw(values[name]) for name in dict.fromkeys(names)}


@pytest.mark.longer
@pytest.mark.parametrize("operation_id", BODIES)
def test_a_model_that_holds_fast_keeps_every_rule(operation_id: str) -> None:
    """Also after what it holds was changed without its knowing."""
    cls = _model_of(operation_id)
    rules = cls._RULES

    @settings(max_examples=length(12, 40), suppress_health_check=list(HealthCheck))
    @given(_dicts(cls), st.lists(st.sampled_from(VALUES), max_size=2), st.data())
    def compare(values: dict[str, Any], more: list[Any], data: st.DataObject) -> None:
        try:
            instance = cls(**values)
        except (InvalidInputError, TypeError):
            return
        lists = [
            held
            for field in attrs.fields(cls)
            if type(held := getattr(instance, field.name)) is list
        ]
        if lists:
            data.draw(st.sampled_from(lists)).extend(more)
        for name in data.draw(st.lists(st.sampled_from(sorted(rules.fields)), max_size=2)):
            with suppress(InvalidInputError):
                setattr(instance, name, data.draw(st.sampled_from(VALUES)))
        assert rules.still_hold(instance) == (not list(rules.problems(instance)))

    compare()


def _model_of(operation_id: str) -> Any:
    check = BODIES[operation_id].check
    return check.inner if check.kind == "model" else check.inner.inner


@pytest.mark.longer
@pytest.mark.parametrize("operation_id", BODIES)
def test_a_model_made_on_the_short_way_is_what_the_long_way_makes(operation_id: str) -> None:
    cls = _model_of(operation_id)

    def made_slowly(**values: Any) -> Any:
        instance = cls.__new__(cls)
        for field in attrs.fields(cls):
            default: Any = field.default
            if hasattr(default, "factory"):
                default = default.factory()
            force_setattr(instance, field.name, values.get(field.name, default))
        force_setattr(instance, "extra", UNSET)
        cls._RULES.settle(instance, convert=True)
        return instance

    def outcome(make: Callable[..., Any], values: dict[str, Any]) -> Any:
        try:
            return make(**values)
        except InvalidInputError as error:
            return error.subject, error.problems

    @settings(max_examples=length(12, 40), suppress_health_check=list(HealthCheck))
    @given(_dicts(cls))
    def compare(values: dict[str, Any]) -> None:
        assert repr(outcome(cls, values)) == repr(outcome(made_slowly, values))

    compare()


def _python_calls(function: Callable[[], Any]) -> int:
    function()  # what is compiled at first use
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    gc.disable()
    sys.setprofile(note)
    try:
        function()
    finally:
        sys.setprofile(None)
        gc.enable()
    return count - 1  # itself


def test_a_right_model_is_made_and_encoded_without_a_call_for_each_rule() -> None:
    create_pin = import_module("pinbridge_api.api.pins.create_pin")
    rows = import_module("pinbridge_api.api.pins.import_pins_json")
    fields: Any = {**PIN, "description": "x", "alt_text": "x", "idempotency_key": "x"}
    model = create_pin.models.PinCreate(**fields)
    many = [rows.models.PinImportCreate(**fields) for _ in range(100)]

    # The call of the class, `__post_init__`, and the function compiled from all rules.
    assert _python_calls(lambda: create_pin.models.PinCreate(**fields)) == 3
    assert _python_calls(lambda: create_pin.build_request(body=model)) == 8
    assert _python_calls(lambda: create_pin.build_request(body=fields)) == 8
    # For each row the coercion of the item (2), its rules again (1), and its key (1).
    assert _python_calls(lambda: rows.build_request(body=many)) == 15 + 4 * len(many)
    # Instead of the first of these, from a dict: `from_dict` and the making of a model (5).
    assert _python_calls(lambda: rows.build_request(body=[fields] * 100)) == 15 + 8 * 100


PIN = {"account_id": ID, "board_id": "1", "title": "Bread", "image_url": "https://example.com/a"}


@pytest.mark.parametrize("name", ["PinCreate", "ScheduleCreate", "PinImportCreate"])
def test_what_is_sent_most_is_made_without_asking_the_rules_one_by_one(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    cls = getattr(models, name)
    more: Any = {"related_terms": [" a", "b"], "dominant_color": "6e7874"}
    if name == "ScheduleCreate":
        more = {"run_at": "2026-03-02T09:00:00+02:00"}
    fields = {**PIN, **more}
    expected = cls(**fields)
    monkeypatch.setattr(Rules, "settle", None)

    assert cls(**fields) == expected


def test_text_of_a_type_of_its_own_is_written_as_text() -> None:
    create_pin = import_module("pinbridge_api.api.pins.create_pin")
    fields: Any = {**PIN, "title": Text("Bread")}

    for body in (fields, create_pin.models.PinCreate(**fields)):
        assert json.loads(create_pin.build_request(body=body).content)["title"] == "Bread"


def test_a_key_made_up_on_the_short_way_does_not_reach_the_callers_dict() -> None:
    create_pin = import_module("pinbridge_api.api.pins.create_pin")
    fields: Any = dict(PIN)

    keys = {
        json.loads(create_pin.build_request(body=fields).content)["idempotency_key"]
        for _ in range(2)
    }

    assert len(keys) == 2
    assert fields == PIN


def test_a_key_made_up_for_a_model_does_not_reach_the_callers_model() -> None:
    create_pin = import_module("pinbridge_api.api.pins.create_pin")
    model = create_pin.models.PinCreate(**PIN)

    keys = {
        json.loads(create_pin.build_request(body=model).content)["idempotency_key"]
        for _ in range(2)
    }

    assert len(keys) == 2
    assert model.idempotency_key is UNSET


def test_what_no_short_way_reads_is_still_explained() -> None:
    create_pin = import_module("pinbridge_api.api.pins.create_pin")

    with pytest.raises(InvalidInputError, match="title: may have 100 characters, has 101"):
        create_pin.build_request(body={**PIN, "title": "x" * 101})
    with pytest.raises(
        InvalidInputError, match=r"titel: is not a field of PinCreate; did you mean title\?"
    ):
        create_pin.build_request(body={**PIN, "titel": "x"})
    with pytest.raises(InvalidInputError, match="only one of image_url, asset_id may be given"):
        create_pin.build_request(body={**PIN, "asset_id": ID})
