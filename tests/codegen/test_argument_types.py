"""Values of the classes that callers have, for parameters and fields of bodies."""

from __future__ import annotations

import datetime
import enum
import inspect
import json
import sys
import uuid
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pinarkive_api._sync.facade import Facade as PinArkive
from pinarkive_api.operations import METHODS as PINARKIVE_METHODS
from pinbridge_api._sync.facade import Facade as PinBridge
from pinbridge_api.operations import METHODS as PINBRIDGE_METHODS

from pinbridge.errors import PinbridgeError

ID = uuid.UUID("11111111-2222-3333-4444-555555555555")
MOMENT = datetime.datetime(
    2026, 3, 1, 10, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=1))
)
TEXT = {"type": "string"}
UUID = {"type": "string", "format": "uuid", "x-id-of": "Thing"}
SCHEMAS = {
    "Thing": {
        "type": "object",
        "required": ["id", "made_at", "on", "code"],
        "properties": {
            "id": {"type": "string", "format": "uuid"},
            "made_at": {"type": "string", "format": "date-time"},
            "on": {"type": "string", "format": "date"},
            "code": TEXT,
        },
    },
    "Place": {"type": "object", "required": ["id"], "properties": {"id": TEXT}},
    "Part": {"type": "object", "required": ["name"], "properties": {"name": TEXT}},
    "Order": {
        "type": "object",
        "properties": {
            "thing_id": UUID,
            "place_id": {"type": ["string", "null"], "minLength": 1, "x-id-of": ["Place"]},
            "things": {"type": "array", "items": UUID, "minItems": 1},
            "labels": {"type": "array", "items": TEXT, "uniqueItems": True},
            "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
            "at": {"type": "string", "format": "date-time"},
            "day": {"type": "string", "format": "date"},
            "count": {"type": "integer", "maximum": 10},
            "weight": {"type": "number"},
            "extra": {"type": "object", "additionalProperties": True},
        },
    },
}
QUERY = {
    "thing": UUID,
    "things": {"type": "array", "items": UUID},
    "since": {"type": "string", "format": "date-time"},
    "limit": {"type": "integer", "maximum": 10},
}
PATHS = {
    "/things/{thing_id}": {
        "get": {
            "operationId": "find",
            "parameters": [
                {"name": "thing_id", "in": "path", "required": True, "schema": UUID},
                *({"name": name, "in": "query", "schema": QUERY[name]} for name in QUERY),
            ],
            "responses": {"204": {"description": "Done."}},
        }
    }
}


class OddUUID(uuid.UUID):
    """A UUID with a text of its own."""

    def __str__(self) -> str:
        return "odd"


class OddMoment(datetime.datetime):
    """A datetime whose arithmetic gives something else, as some libraries have it."""

    def astimezone(self, tz: Any = None) -> Any:
        return "odd"

    def isoformat(self, *args: Any, **kwargs: Any) -> str:
        return "odd"


class NotATime(datetime.datetime):
    """A datetime without a time, as pandas has one."""

    def utcoffset(self) -> Any:
        raise ValueError("it has none")

    @property
    def year(self) -> Any:
        return float("nan")


class OddDate(datetime.date):
    """A date with a text of its own."""

    def isoformat(self) -> str:
        return "odd"


@pytest.fixture(scope="module")
def package(make_package: Any) -> Any:
    return make_package(SCHEMAS, PATHS, sent=("Order",), received=("Thing", "Place"))


@pytest.fixture
def thing(package: Any) -> Any:
    return package.models.Thing(id=ID, made_at=MOMENT, on=MOMENT.date(), code="c")


def _sent(package: Any, **fields: Any) -> Any:
    request = package.endpoint("send_order").build_request(body=fields)
    return json.loads(request.content)


def _query(package: Any, **arguments: Any) -> str:
    query: str = package.endpoint("find").build_request(thing_id=ID, **arguments).query
    return query


def test_values_of_other_classes_are_sent_as_those_of_the_standard_library(package: Any) -> None:
    odd = OddMoment.combine(MOMENT.date(), MOMENT.time(), MOMENT.tzinfo)
    day = OddDate(2026, 3, 1)

    assert _sent(package, thing_id=OddUUID(ID.hex), at=odd, day=day, count=Decimal(5)) == {
        "thing_id": str(ID),
        "at": "2026-03-01T09:30:00Z",
        "day": "2026-03-01",
        "count": 5,
    }
    assert _sent(package, weight=Decimal("1.5")) == {"weight": 1.5}
    assert _sent(package, weight=Fraction(1, 4)) == {"weight": 0.25}
    assert _sent(package, extra={"a": [odd], "b": OddUUID(ID.hex), "c": day}) == {
        "extra": {"a": ["2026-03-01T10:30:00+01:00"], "b": str(ID), "c": "2026-03-01"}
    }
    assert _query(package, thing=OddUUID(ID.hex), since=odd, limit=Decimal(5)) == (
        f"thing={ID}&since=2026-03-01T09%3A30%3A00%2B00%3A00&limit=5"
    )
    find = package.endpoint("find")
    assert find.build_request(thing_id=OddUUID(ID.hex)).path == f"/things/{ID}"


def test_a_date_in_a_filter_is_its_first_moment(package: Any) -> None:
    day = "2026-03-01T00%3A00%3A00%2B00%3A00"

    assert _query(package, since=datetime.date(2026, 3, 1)) == f"since={day}"
    assert _query(package, since=OddDate(2026, 3, 1)) == f"since={day}"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"at": datetime.date(2026, 3, 1)}, "at: needs a time of day and a time zone"),
        ({"at": NotATime(2026, 3, 1)}, "at: must be a date and time"),
        ({"at": datetime.timedelta(days=1)}, "at: must be a date and time .* not timedelta"),
        ({"count": Decimal("1.5")}, "count: must be a whole number, not Decimal"),
        ({"count": Decimal("NaN")}, "count: must be a whole number"),
        ({"count": Decimal(11)}, "count: must be at most 10"),
        ({"weight": "1.5"}, "weight: must be a number, not str"),
        ({"thing_id": SimpleNamespace(id=ID)}, "thing_id: must be a UUID, not SimpleNamespace"),
        (
            {"parts": [SimpleNamespace(name="n")]},
            r"parts\[0\]: must be a Part or a dict, not Simple",
        ),
        ({"parts": {"name": "n"}}, "parts: must be a list, not dict"),
        ({"labels": "ab"}, "labels: must be a list, not str"),
        ({"labels": (text for text in "aa")}, "labels: must not repeat an item"),
        ({"things": (x for x in ())}, "things: needs 1 item, has 0"),
    ],
)
def test_what_can_not_be_taken_is_named(package: Any, fields: Any, message: str) -> None:
    with pytest.raises(package.invalid, match=message):
        _sent(package, **fields)


def test_any_iterable_is_a_list(package: Any) -> None:
    ids = [ID, uuid.UUID(int=1)]

    assert _sent(package, things=(str(id_) for id_ in ids))["things"] == [str(id_) for id_ in ids]
    assert _sent(package, things=dict.fromkeys(ids).keys(), labels=iter("ab"))["labels"] == [
        "a",
        "b",
    ]
    assert _query(package, things=(id_ for id_ in ids)) == "&".join(f"things={id_}" for id_ in ids)


def test_an_iterator_is_read_once(package: Any) -> None:
    parts = ({"name": name} for name in ("a", 1, "b", 2))

    with pytest.raises(package.invalid, match=r"parts\[1\].name.*; parts\[3\].name"):
        package.models.Order(parts=parts)


def test_an_error_of_an_iterator_is_its_cause(package: Any) -> None:
    def items() -> Iterator[str]:
        yield str(ID)
        raise ZeroDivisionError

    with pytest.raises(package.invalid, match="Order: things: its items can't be read") as caught:
        package.models.Order(things=items())
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_models_stand_for_their_ids(package: Any, thing: Any) -> None:
    place = package.models.Place(id="p 1")
    find = package.endpoint("find")

    assert find.build_request(thing_id=thing).path == f"/things/{ID}"
    assert _query(package, thing=thing, things=[thing, ID]) == f"thing={ID}&things={ID}&things={ID}"
    assert _sent(package, thing_id=thing, place_id=place, things=[thing]) == {
        "thing_id": str(ID),
        "place_id": "p 1",
        "things": [str(ID)],
    }


def test_a_model_of_another_kind_is_no_id(package: Any, thing: Any) -> None:
    place = package.models.Place(id="p 1")

    with pytest.raises(package.invalid, match="place_id: must be a string, not Thing"):
        _sent(package, place_id=thing)
    with pytest.raises(package.invalid, match="thing_id: must be a UUID, not Place"):
        _sent(package, thing_id=place)


def test_fields_are_read_with_a_default(package: Any) -> None:
    order = package.models.Order(place_id=None, count=0)

    assert order.get("weight") is None
    assert order.get("weight", 1.5) == 1.5
    assert order.get("place_id", "p") is None
    assert order.get("count", 3) == 0
    with pytest.raises(AttributeError, match="Order has no field wieght"):
        order.get("wieght")


def test_unknown_fields_are_named_with_the_nearest(package: Any) -> None:
    with pytest.raises(
        package.invalid, match="wieght: is not a field of Order; did you mean weight"
    ):
        _sent(package, wieght=1)


def test_a_model_first_used_while_datetime_is_replaced(
    make_package: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Libraries like freezegun put classes of their own in the place of those of `datetime`."""
    real = datetime.datetime

    class Meta(type):
        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, real)

    class FakeMoment(real, metaclass=Meta):
        """What `datetime.datetime` is for a while."""

    package = make_package(SCHEMAS, sent=("Order",), received=("Thing",))
    data = {"id": str(ID), "made_at": "2026-03-01T09:30:00Z", "on": "2026-03-01", "code": "c"}
    with monkeypatch.context() as replaced:
        replaced.setattr(datetime, "datetime", FakeMoment)
        for name, module in list(sys.modules.items()):
            if name.startswith((package.name, "pinbridge.runtime")):
                for attribute in [key for key, v in vars(module).items() if v is real]:
                    replaced.setattr(module, attribute, FakeMoment)
        first = package.models.Thing.from_dict(data)
        moment = FakeMoment(2026, 3, 1, 10, 30, tzinfo=MOMENT.tzinfo)
        sent = _sent(package, at=moment, thing_id=ID)

    assert type(first.made_at) is real
    assert sent == {"at": "2026-03-01T09:30:00Z", "thing_id": str(ID)}
    assert msgspec.json.decode(json.dumps(data), type=package.models.Thing) == first
    assert _sent(package, at=MOMENT) == {"at": "2026-03-01T09:30:00Z"}


class Sent(Exception):
    """Raised in place of sending."""


class _Recorder:
    def execute(self, request: Any, *, options: Any = None) -> Any:
        raise Sent


class PinBridgeCalls(_Recorder, PinBridge):
    """The facade of PinBridge without a client."""


class PinArkiveCalls(_Recorder, PinArkive):
    """The facade of PinArkive without a client."""


class Shade(enum.Enum):
    """An enum that no spec has."""

    DARK = 1


WRONG = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=4),
    st.binary(max_size=4),
    st.decimals(),
    st.datetimes(),
    st.dates(),
    st.uuids(),
    st.sampled_from(
        [object(), SimpleNamespace(id=ID), Shade.DARK, int, NotATime(2026, 1, 1), print]
    ),
    st.lists(st.one_of(st.integers(), st.text(max_size=2), st.none()), max_size=2),
    st.dictionaries(st.one_of(st.text(max_size=2), st.integers()), st.integers(), max_size=2),
    st.builds(iter, st.lists(st.integers(), max_size=2)),
)
CALLS = [
    (client, method)
    for client, methods in (
        (PinBridgeCalls, PINBRIDGE_METHODS),
        (PinArkiveCalls, PINARKIVE_METHODS),
    )
    for method in methods.values()
]


@given(data=st.data())
@settings(max_examples=6, derandomize=True, database=None, deadline=None)
@pytest.mark.parametrize(
    ("client", "name"), CALLS, ids=lambda part: getattr(part, "__name__", part)
)
def test_wrong_types_are_refused_before_anything_is_sent(
    client: Any, name: str, data: st.DataObject
) -> None:
    target: Any = client()
    for step in name.split("."):
        target = getattr(target, step, None)
    if target is None:  # written by hand, and so not part of the generated facade
        return
    arguments = {
        parameter.name: data.draw(WRONG, parameter.name)
        for parameter in inspect.signature(target).parameters.values()
        if parameter.name not in ("options", "fields")
    }
    with pytest.raises((Sent, PinbridgeError)):
        target(**arguments)
