"""Members and parameters that would get one name, and rules on sets of required members."""

from __future__ import annotations

import json
from typing import Any

import pytest

TEXT = {"type": "string"}
DONE = {"204": {"description": "Done."}}
FIELDS = {"type": "object", "properties": {"foo-bar": TEXT, "foo_bar": TEXT, "b": TEXT, "c": TEXT}}


@pytest.fixture(scope="module")
def package(make_package: Any) -> Any:
    sets = [{"required": ["foo-bar"]}, {"required": ["b", "c"]}]
    ask = {"name": "a-b", "in": "query", "schema": TEXT}
    same = [ask, {**ask, "name": "a_b"}]
    path = [{**p, "in": "path", "required": True} for p in same]
    return make_package(
        {
            "Sent": {**FIELDS, "anyOf": sets},
            "Both": {"allOf": [FIELDS, {"anyOf": sets}]},
            "Read": {**FIELDS, "anyOf": sets},
        },
        {
            "/query": {"get": {"operationId": "ask", "parameters": same, "responses": DONE}},
            "/{a_b}/{a-b}": {"get": {"operationId": "go", "parameters": path, "responses": DONE}},
        },
        sent=("Sent", "Both"),
        received=("Read",),
    )


@pytest.mark.parametrize("name", ["Sent", "Both"])
def test_one_of_the_sets_has_to_be_given(package: Any, name: str) -> None:
    model = getattr(package.models, name)

    assert json.loads(model(foo_bar_2="x").to_json()) == {"foo-bar": "x"}
    assert json.loads(model(b="1", c="2").to_json()) == {"b": "1", "c": "2"}
    for broken in ({}, {"foo_bar": "x"}, {"b": "1"}):
        with pytest.raises(package.invalid, match="give foo_bar_2, or b and c"):
            model(**broken)


def test_a_set_that_is_taken_away_is_noticed_before_sending(package: Any) -> None:
    body = package.models.Sent(foo_bar_2="x")
    body.foo_bar_2 = package.types.UNSET

    with pytest.raises(package.invalid, match="give foo_bar_2, or b and c"):
        package.endpoint("send_sent").build_request(body=body)


def test_answers_are_not_checked(package: Any) -> None:
    assert package.codec.decode(b'{"b": "1"}', package.models.Read).b == "1"


def test_members_of_one_name_are_numbered(package: Any) -> None:
    read = package.codec.decode(b'{"foo-bar": "1", "foo_bar": "2"}', package.models.Read)

    assert (read.foo_bar_2, read.foo_bar) == ("1", "2")
    assert read.to_dict() == {"foo-bar": "1", "foo_bar": "2", "b": None, "c": None}


def test_parameters_of_one_name_are_numbered(package: Any) -> None:
    assert package.endpoint("ask").build_request(a_b_2="1", a_b="2").query == "a-b=1&a_b=2"
    go = package.endpoint("go").build_request
    assert go(a_b="1", a_b_2="2").path == "/1/2"
