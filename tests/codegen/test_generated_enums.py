from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

SCHEMAS = {
    "Color": {"type": "string", "enum": ["red", "dark-blue", 'quoted"\\', "1st", "None"]},
    "Level": {"type": "integer", "enum": [1, 2, -3]},
    "Paint": {
        "type": "object",
        "required": ["color", "level"],
        "properties": {
            "color": {"$ref": "#/components/schemas/Color"},
            "level": {"$ref": "#/components/schemas/Level"},
            "colors": {"type": "array", "items": {"$ref": "#/components/schemas/Color"}},
            "maybe": {"type": ["string", "null"], "enum": ["a", "b", None]},
            "fallback": {"allOf": [{"$ref": "#/components/schemas/Color"}], "default": "red"},
        },
    },
    "Order": {
        "type": "object",
        "properties": {
            "color": {"$ref": "#/components/schemas/Color"},
            "level": {"$ref": "#/components/schemas/Level"},
        },
    },
}


@pytest.fixture(scope="module")
def package(make_package: Any) -> Any:
    return make_package(SCHEMAS, received=("Paint",), sent=("Order",))


def test_members_have_the_values_of_the_spec(package: Any) -> None:
    assert {member.value for member in package.models.Color} == {
        "red",
        "dark-blue",
        'quoted"\\',
        "1st",
        "None",
    }
    assert package.models.Color.DARK_BLUE == "dark-blue"
    assert package.models.Level(-3) is package.models.Level.VALUE_NEGATIVE_3


@pytest.mark.parametrize(("name", "value"), [("Color", "mauve"), ("Level", 99)])
def test_unknown_values_are_kept(package: Any, name: str, value: Any) -> None:
    enum = getattr(package.models, name)

    member = enum(value)

    assert isinstance(member, enum)
    assert member.value == value
    assert member == value
    assert hash(member) == hash(value)
    assert member == enum(value)
    assert {member: 1}[value] == 1
    assert not member.is_known
    assert next(iter(enum)).is_known
    assert member not in list(enum)
    assert len(list(enum)) == len(SCHEMAS[name]["enum"])
    assert str(value) in repr(member)
    assert json.loads(json.dumps(member)) == value
    assert json.loads(package.codec.encode(member)) == value
    assert (
        package.codec.encode({"x": [member]})
        == json.dumps({"x": [value]}).replace(" ", "").encode()
    )


@pytest.mark.parametrize("value", ["red", "mauve"])
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_members_survive_pickle_and_copy(package: Any, value: str, protocol: int) -> None:
    member = package.models.Color(value)

    for other in (
        pickle.loads(pickle.dumps(member, protocol)),
        copy.copy(member),
        copy.deepcopy(member),
    ):
        assert type(other) is type(member)
        assert other == member
        assert other.is_known == member.is_known


def test_a_response_with_unknown_values_is_decoded(package: Any) -> None:
    data = b'{"color": "mauve", "level": 7, "colors": ["red", "teal"], "maybe": "z"}'

    paint = package.codec.decode(data, package.models.Paint)

    assert paint.color == "mauve"
    assert not paint.color.is_known
    assert paint.level == 7
    assert [color.is_known for color in paint.colors] == [True, False]
    assert paint.maybe == "z"
    assert paint.fallback is package.models.Color.RED
    assert json.loads(package.codec.encode(paint)) == {**json.loads(data), "fallback": "red"}
    assert pickle.loads(pickle.dumps(paint)) == paint


@pytest.mark.parametrize("data", [b'{"color": 1, "level": 1}', b'{"color": "red", "level": "1"}'])
def test_values_of_another_type_are_refused(package: Any, data: bytes) -> None:
    with pytest.raises(ValueError, match=r"\$\.(color|level)"):
        package.codec.decode(data, package.models.Paint)


def test_match_falls_through_for_unknown_values(package: Any) -> None:
    color = package.models.Color

    def name(value: Any) -> str:
        match value:
            case color.RED:
                return "red"
            case _:
                return "other"

    assert name(color("red")) == "red"
    assert name(color("mauve")) == "other"


def test_requests_take_listed_texts_and_any_member(package: Any) -> None:
    order = package.models.Order

    assert order(color="red").color is package.models.Color.RED
    assert order(color=package.models.Color("mauve")).to_dict() == {"color": "mauve"}
    assert order(level=2).level is package.models.Level.VALUE_2


@pytest.mark.parametrize(
    "given", [{"color": "mauve"}, {"level": 7}, {"level": True}, {"color": 1}, {"color": []}]
)
def test_requests_refuse_other_values(package: Any, given: dict[str, Any]) -> None:
    with pytest.raises(package.invalid) as caught:
        package.models.Order(**given)

    assert caught.value.problems[0].rule == "enum"
    assert caught.value.problems[0].path == tuple(given)
