"""Members that the description does not know, in requests."""

from __future__ import annotations

import json
from typing import Any

import pytest

TEXT = {"type": "string"}


@pytest.fixture(scope="module")
def package(make_package: Any) -> Any:
    inner = {"type": "object", "properties": {"a": TEXT}}
    return make_package(
        {
            "M": {
                "type": "object",
                "required": ["name"],
                "properties": {"name": TEXT, "inner": inner, "dueAt": TEXT},
            },
            "Own": {"type": "object", "properties": {"extra": {"type": "integer"}}},
            "Change": {"type": "object", "properties": {"name": TEXT}, "minProperties": 1},
        },
        sent=("M", "Own", "Change"),
    )


def sent(package: Any, operation_id: str, body: Any) -> Any:
    return json.loads(package.endpoint(operation_id).build_request(body=body).content)


def test_they_are_sent_as_they_are(package: Any) -> None:
    body = {"name": "n", "extra": {"mood": "calm"}, "inner": {"a": "x", "extra": {"b": [1]}}}
    wanted = {"name": "n", "mood": "calm", "inner": {"a": "x", "b": [1]}}
    assert sent(package, "send_m", body) == wanted
    model = package.models.M(**body)
    assert sent(package, "send_m", model) == wanted
    assert model.to_dict() == wanted


def test_they_are_copied_and_can_be_assigned(package: Any) -> None:
    given = {"mood": "calm"}
    model = package.models.M(name="n", extra=given)
    given["mood"] = "wild"
    assert model.extra == {"mood": "calm"}
    model.extra = {"weight": 3}
    assert sent(package, "send_m", model) == {"name": "n", "weight": 3}


@pytest.mark.parametrize("extra", [{"name": "x"}, {"dueAt": "x"}, {"due_at": "x"}, [1], {1: 2}])
def test_fields_and_what_is_no_member_are_refused(package: Any, extra: Any) -> None:
    with pytest.raises(package.invalid, match="extra"):
        package.models.M(name="n", extra=extra)


def test_the_error_of_an_unknown_field_names_the_way(package: Any) -> None:
    with pytest.raises(package.invalid, match=r"mood: is not a field of M .extra="):
        package.models.M(name="n", mood="calm")


def test_they_are_something_to_change(package: Any) -> None:
    assert sent(package, "send_change", {"extra": {"mood": "calm"}}) == {"mood": "calm"}


def test_a_field_of_that_name_is_renamed(package: Any) -> None:
    assert sent(package, "send_own", {"extra": 3}) == {"extra": 3}
    model = package.models.Own(extra_=3, extra={"mood": "calm"})
    assert sent(package, "send_own", model) == {"extra": 3, "mood": "calm"}
    # Type checkers refuse a field whose type is not that of its base (tests/typing).
    assert "extra_: int | Unset" in package.source("models/own.py")
    assert "extra_: NotRequired[int | Unset]" in package.source("models/own.py")


@pytest.fixture(scope="module")
def keeping(make_package: Any) -> Any:
    inner = {"type": "object", "properties": {"a": TEXT}}
    return make_package(
        {
            "Row": {
                "type": "object",
                "required": ["id"],
                "properties": {"id": TEXT, "inner": inner},
            },
            "Sheet": {
                "type": "object",
                "properties": {
                    "items": {"type": "array", "items": {"$ref": "#/components/schemas/Row"}}
                },
            },
        },
        received=("Sheet",),
        config="keep-unknown: true\n",
    )


def test_answers_keep_what_the_description_does_not_know(keeping: Any) -> None:
    value = {
        "items": [{"id": "1", "new": [1]}, {"id": "2", "inner": {"a": "x", "newer": {"b": 2}}}],
        "newest": None,
    }
    page = keeping.codec.decode(json.dumps(value).encode(), keeping.models.Sheet)
    assert page.extra == {"newest": None}
    assert page.items[0].extra == {"new": [1]}
    assert page.items[1].extra == {}
    assert page.items[1].inner.extra == {"newer": {"b": 2}}
    assert page.items[0].to_dict() == {"id": "1", "inner": None, "new": [1]}
    assert keeping.models.Sheet.from_dict(value) == page


def test_members_are_kept_beside_a_field_of_that_name(make_package: Any) -> None:
    own = {"type": "object", "properties": {"extra": {"type": "integer"}}}
    package = make_package({"Own": own}, received=("Own",), config="keep-unknown: true")
    value = package.codec.decode(b'{"extra": 1, "new": 2}', package.models.Own)
    assert (value.extra_, value.extra) == (1, {"new": 2})
    assert value.to_dict() == {"extra": 1, "new": 2}


def test_what_is_wrong_beside_them_is_an_error(keeping: Any) -> None:
    with pytest.raises(ValueError, match=r"items\[0\].id"):
        keeping.codec.decode(b'{"items": [{"id": 3, "new": 1}]}', keeping.models.Sheet)
