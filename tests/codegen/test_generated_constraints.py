from __future__ import annotations

import datetime
import sys
import zoneinfo
from typing import Any

import msgspec
import pytest

from tests.support.each import check_each

INNER = {
    "type": "object",
    "required": ["x"],
    "properties": {
        "x": {"type": "integer", "maximum": 3},
        "class": {"type": "string"},
        "names": {"type": "array", "items": {"type": "string"}, "maxItems": 1},
    },
}
RULES = {
    "type": "object",
    "properties": {
        "text": {"type": "string", "minLength": 2, "maxLength": 4},
        "not_empty": {"type": "string", "minLength": 1},
        "code": {"type": "string", "pattern": "^[a-z$]{2}$|^-$"},
        "address": {"type": "string", "format": "email", "pattern": "^[^@]+@[^@]+$"},
        "whole": {"type": "integer", "minimum": 1, "maximum": 5},
        "even": {"type": "integer", "multipleOf": 2},
        "number": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
        "step": {"type": "number", "multipleOf": 0.1},
        "flag": {"type": "boolean"},
        "id": {"type": "string", "format": "uuid"},
        "at": {"type": "string", "format": "date-time"},
        "day": {"type": "string", "format": "date"},
        "zone": {"type": "string", "maxLength": 20, "x-time-zone": True},
        "kind": {"type": "string", "enum": ["a", "b"]},
        "const": {"const": "fixed"},
        "list": {
            "type": "array",
            "items": {"type": "string", "maxLength": 2},
            "minItems": 1,
            "maxItems": 2,
            "uniqueItems": True,
        },
        "map": {
            "type": "object",
            "additionalProperties": {"type": "integer", "minimum": 0},
            "minProperties": 1,
            "maxProperties": 2,
        },
        "inner": {"$ref": "#/components/schemas/Inner"},
        "inners": {"type": "array", "items": {"$ref": "#/components/schemas/Inner"}},
        "nullable": {"type": ["string", "null"], "maxLength": 2},
        "either": {"anyOf": [{"type": "string", "maxLength": 1}, {"type": "integer"}]},
        "maybe": {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]},
    },
}

VIOLATIONS = [
    ("text", "a", "text", "min_length"),
    ("text", "abcde", "text", "max_length"),
    ("text", 1, "text", "type"),
    ("text", None, "text", "type"),
    ("not_empty", "", "not_empty", "min_length"),
    ("code", "AB", "code", "pattern"),
    ("code", "ab\n", "code", "pattern"),
    ("code", "-\n", "code", "pattern"),
    ("address", "nobody", "address", "pattern"),
    ("whole", 0, "whole", "minimum"),
    ("whole", 6, "whole", "maximum"),
    ("whole", True, "whole", "type"),
    ("whole", 1.0, "whole", "type"),
    ("even", 3, "even", "multiple_of"),
    ("number", 0, "number", "exclusive_minimum"),
    ("number", 1, "number", "exclusive_maximum"),
    ("number", float("nan"), "number", "type"),
    ("number", float("inf"), "number", "type"),
    ("number", "1", "number", "type"),
    ("step", 10**400, "step", "type"),
    ("step", 0.25, "step", "multiple_of"),
    ("flag", 1, "flag", "type"),
    ("id", "no-uuid", "id", "format"),
    ("at", "yesterday", "at", "format"),
    ("at", "2026-01-01T00:00:00", "at", "offset"),
    ("at", "0001-01-01T00:00:00+14:00", "at", "format"),
    ("at", "9999-12-31T23:59:59-12:00", "at", "format"),
    ("day", "2026-13-01", "day", "format"),
    ("day", 20260101, "day", "format"),
    ("zone", "Europe/Atlantis", "zone", "time_zone"),
    ("zone", "../../etc/passwd", "zone", "time_zone"),
    ("zone", "Europe", "zone", "time_zone"),
    ("zone", "UTC\0", "zone", "time_zone"),
    ("zone", "", "zone", "time_zone"),
    ("zone", "Europe/Paris" * 2, "zone", "max_length"),
    ("zone", 1, "zone", "type"),
    ("kind", "c", "kind", "enum"),
    ("const", "other", "const", "const"),
    ("list", [], "list_", "min_items"),
    ("list", ["a", "b", "c"], "list_", "max_items"),
    ("list", ["a", "a"], "list_", "unique"),
    ("list", ["abc"], "list_[0]", "max_length"),
    ("list", "ab", "list_", "type"),
    ("map", {}, "map", "min_properties"),
    ("map", {"a": 1, "b": 2, "c": 3}, "map", "max_properties"),
    ("map", {"a": -1}, "map.a", "minimum"),
    ("map", {1: 1}, "map", "type"),
    ("map", [], "map", "type"),
    ("inner", {"x": 4}, "inner.x", "maximum"),
    ("inner", {"x": 4, "y": 5}, "inner.y", "unknown"),
    ("inner", {}, "inner.x", "required"),
    ("inners", [{"x": 1}, {"x": 4}], "inners[1].x", "maximum"),
    ("inner", 4, "inner", "type"),
    ("nullable", "abc", "nullable", "max_length"),
    ("either", "ab", "either", "max_length"),
    ("maybe", 0, "maybe", "minimum"),
]


@pytest.fixture(scope="module")
def package(make_package: Any) -> Any:
    return make_package({"Rules": RULES, "Inner": INNER}, sent=("Rules",), received=("Rules",))


def test_violation_names_field_and_rule(package: Any) -> None:
    def check(case: tuple[str, Any, str, str]) -> None:
        field, value, place, rule = case
        with pytest.raises(package.invalid) as caught:
            package.models.Rules.from_dict({field: value})

        problem = caught.value.problems[0]
        assert str(problem).partition(": ")[0] == place
        assert problem.rule == rule
        assert place in str(caught.value)
        assert isinstance(caught.value, ValueError)

    check_each(VIOLATIONS, check)


def test_nothing_is_sent_after_a_violation(package: Any) -> None:
    sent: list[Any] = []

    class Recorder:
        def execute(self, request: Any) -> Any:
            sent.append(request)

    def check(case: tuple[str, Any, str, str]) -> None:
        field, value, _, _ = case
        with pytest.raises(package.invalid):
            package.endpoint("send_rules").sync(client=Recorder(), body={field: value})

        assert not sent

    check_each(VIOLATIONS, check)


VALID = {
    "text": "ab",
    "code": "a$",
    "address": "a@b",
    "whole": 5,
    "even": -4,
    "number": 0.5,
    "step": 0.3,
    "flag": False,
    "zone": "Asia/Kolkata",
    "const": "fixed",
    "list": ["a", "b"],
    "map": {"a": 0},
    "inner": {"x": 3},
    "nullable": None,
    "either": 12,
    "maybe": None,
}


def test_values_within_the_rules_pass(package: Any) -> None:
    assert package.models.Rules.from_dict(VALID).to_dict() == VALID


def test_no_zone_is_refused_where_none_is_known(
    package: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in {"tzdata", *(name for name in sys.modules if name.startswith("tzdata."))}:
        monkeypatch.setitem(sys.modules, name, None)
    zoneinfo.reset_tzpath(to=[])
    zoneinfo.ZoneInfo.clear_cache()
    try:
        assert package.models.Rules(zone="Europe/Paris").zone == "Europe/Paris"
        assert package.models.Rules(zone="Europe/Atlantis").zone == "Europe/Atlantis"
    finally:
        zoneinfo.reset_tzpath()


@pytest.mark.parametrize(
    "moment", ["0001-01-01T00:00:00+00:00", "0001-01-02T00:00:00+14:00", "9999-12-31T23:59:59Z"]
)
def test_moments_at_the_ends_of_the_calendar_pass(package: Any, moment: str) -> None:
    made = package.models.Rules.from_dict({"at": moment}).at
    assert made == datetime.datetime.fromisoformat(moment)


@pytest.mark.parametrize("value", ["🎉🎉", "ab"])
def test_lengths_count_characters_not_bytes(package: Any, value: str) -> None:
    assert package.models.Rules(nullable=value).nullable == value


def test_all_problems_are_listed_at_once(package: Any) -> None:
    with pytest.raises(package.invalid) as caught:
        package.models.Rules(text="a", whole=9, inners=[package.models.Inner(x=1)], flag="yes")

    assert [problem.path[0] for problem in caught.value.problems] == ["text", "whole", "flag"]


def test_nested_problems_name_the_whole_path(package: Any) -> None:
    inner = package.models.Inner(x=1, names=["a"])
    model = package.models.Rules(inners=[inner, inner])
    inner.names.append("b")

    with pytest.raises(package.invalid, match=r"inners\[0\]\.names: may have 1 item, has 2"):
        package.endpoint("send_rules").build_request(body=model)


def test_assignments_are_checked_and_converted(package: Any) -> None:
    model = package.models.Rules(whole=1, kind="a")

    with pytest.raises(package.invalid, match="whole: must be at most 5"):
        model.whole = 6
    model.kind = "b"

    assert model.whole == 1
    assert model.kind is package.models.RulesKind.B


def test_decoding_a_request_model_checks_it(package: Any) -> None:
    with pytest.raises(msgspec.ValidationError, match="whole: must be at most 5") as caught:
        package.codec.decode(b'{"whole": 6}', package.models.Rules)

    assert isinstance(caught.value.__cause__, package.invalid)


def test_errors_never_repeat_the_value(package: Any) -> None:
    with pytest.raises(package.invalid) as caught:
        package.models.Rules(text="hunter2-secret", id="secret-id")

    assert "secret" not in str(caught.value)
    assert "secret" not in repr(caught.value)


RESPONSE_ONLY = {"Answer": RULES, "Inner": INNER}


def test_responses_are_not_checked_against_the_rules(make_package: Any) -> None:
    package = make_package(RESPONSE_ONLY, received=("Answer",))

    answer = package.codec.decode(b'{"text": "far too long", "whole": 99}', package.models.Answer)

    assert (answer.text, answer.whole) == ("far too long", 99)


def given(name: str) -> dict[str, Any]:
    return {"required": [name], "properties": {name: {"type": "string"}}}


TEXTS = {name: {"type": ["string", "null"]} for name in ("a", "b", "c", "camelCase")}
CROSS = {
    "One": {
        "type": "object",
        "properties": TEXTS,
        "oneOf": [given("a"), given("camelCase")],
    },
    "NotBoth": {"type": "object", "properties": TEXTS, "not": {"required": ["a", "b"]}},
    "NoPair": {
        "type": "object",
        "properties": TEXTS,
        "allOf": [{"not": {"required": ["a", "b"]}}, {"not": {"required": ["b", "c"]}}],
    },
    "Some": {"type": "object", "properties": TEXTS, "minProperties": 1},
    "Two": {"type": "object", "properties": TEXTS, "minProperties": 2},
    "Few": {"type": "object", "properties": TEXTS, "minProperties": 1, "maxProperties": 2},
}


@pytest.fixture(scope="module")
def crossing(make_package: Any) -> Any:
    return make_package(CROSS, sent=tuple(CROSS))


@pytest.mark.parametrize(
    ("model", "values", "rule"),
    [
        ("One", {}, "exactly_one"),
        ("One", {"a": "1", "camel_case": "2"}, "exactly_one"),
        ("One", {"a": None}, "exactly_one"),
        ("NotBoth", {"a": "1", "b": "2"}, "at_most_one"),
        ("NoPair", {"b": "1", "c": "2"}, "at_most_one"),
        ("Some", {}, "min_properties"),
        ("Two", {"a": None}, "min_properties"),
        ("Few", {}, "min_properties"),
        ("Few", {"a": "1", "b": None, "c": "2"}, "max_properties"),
        ("Few", {"a": "1", "extra": {"d": 1, "e": 2}}, "max_properties"),
    ],
)
def test_rules_between_fields_are_checked(
    crossing: Any, model: str, values: dict[str, Any], rule: str
) -> None:
    with pytest.raises(crossing.invalid) as caught:
        getattr(crossing.models, model)(**values)

    assert [problem.rule for problem in caught.value.problems] == [rule]
    if rule == "exactly_one":
        assert "a, camel_case" in str(caught.value)


@pytest.mark.parametrize(
    ("model", "values"),
    [
        ("One", {"a": "1"}),
        ("One", {"a": None, "camel_case": "2"}),
        ("NotBoth", {"a": "1", "b": None}),
        ("NoPair", {"a": "1", "c": "2"}),
        ("Some", {"a": None}),
        ("Two", {"a": "1", "b": None}),
        ("Two", {"extra": {"d": 1, "e": 2}}),
        ("Few", {"a": "1", "extra": {"d": 1}}),
    ],
)
def test_rules_between_fields_let_the_rest_pass(
    crossing: Any, model: str, values: dict[str, Any]
) -> None:
    getattr(crossing.models, model)(**values)


def test_a_dict_of_dicts_is_converted_and_checked(make_package: Any) -> None:
    by_name = {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Inner"}}
    lists = {"type": "object", "additionalProperties": {"type": "array", "items": by_name}}
    schemas = {
        "Inner": INNER,
        "Nest": {"type": "object", "properties": {"by_name": by_name, "lists": lists}},
    }
    package = make_package(schemas, sent=("Nest",))

    nest = package.models.Nest(
        by_name={"a": {"x": 1}}, lists={"a": [{"b": {"class_": "c", "x": 2}}]}
    )

    assert nest.by_name["a"] == package.models.Inner(x=1)
    assert nest.to_dict()["lists"] == {"a": [{"b": {"x": 2, "class": "c"}}]}
    with pytest.raises(package.invalid) as caught:
        package.models.Nest(lists={"a": [{"b": {"x": 4}}, {"c": {"x": 5}}]})
    assert str(caught.value) == (
        "Nest: lists.a[0].b.x: must be at most 3; lists.a[1].c.x: must be at most 3"
    )


def test_a_required_field_may_not_be_unset() -> None:
    from pinbridge_api.models import TeamMemberUpdateRequest

    from pinbridge.runtime.errors import InvalidInputError
    from pinbridge.runtime.types import UNSET

    left_out: Any = UNSET
    with pytest.raises(InvalidInputError, match="role: is missing"):
        TeamMemberUpdateRequest(role=left_out)

    request = TeamMemberUpdateRequest(role="admin")
    with pytest.raises(InvalidInputError, match="role: is missing"):
        request.role = left_out


@pytest.mark.parametrize(
    ("schema", "values", "rule"),
    [
        ({"allOf": [{"type": "string", "maxLength": 2}, {"maxLength": 5}]}, ("ab", "abc"), "max_"),
        ({"allOf": [{"type": "integer", "minimum": 3}, {"minimum": 1}]}, (3, 2), "minimum"),
        ({"$ref": "#/components/schemas/Short", "maxLength": 5}, ("ab", "abc"), "max_length"),
        (
            {"anyOf": [{"type": "string"}, {"type": "integer"}], "maxLength": 2},
            ("ab", "abc"),
            "max_length",
        ),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}], "maximum": 2}, (None, 3), "maximum"),
        (
            {"allOf": [{"type": "string", "enum": ["a", "b"]}, {"enum": ["b", "c"]}]},
            ("b", "c"),
            "enum",
        ),
        ({"const": None}, (None, 1), "type"),
    ],
)
def test_restrictions_in_several_places_all_hold(
    make_package: Any, schema: Any, values: tuple[Any, Any], rule: str
) -> None:
    schemas = {
        "Short": {"type": "string", "maxLength": 2},
        "M": {"type": "object", "properties": {"f": schema}},
    }
    package = make_package(schemas, sent=("M",))
    assert package.models.M(f=values[0]).f == values[0]
    with pytest.raises(package.invalid) as caught:
        package.models.M(f=values[1])
    assert [problem.rule[: len(rule)] for problem in caught.value.problems] == [rule]


def test_restrictions_of_a_member_that_is_described_twice_all_hold(make_package: Any) -> None:
    parts = [
        {"type": "object", "properties": {"f": {"type": "string", "maxLength": limit}}}
        for limit in (2, 5)
    ]
    package = make_package({"M": {"allOf": parts}}, sent=("M",))
    with pytest.raises(package.invalid, match="may have 2 characters"):
        package.models.M(f="abc")
