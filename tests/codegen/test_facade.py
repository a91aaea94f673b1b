"""Names and shapes of generated methods."""

from __future__ import annotations

import inspect
import json
from typing import Any

import pytest
from codegen.facade import method_name
from codegen.reading import SpecError

from pinbridge.runtime.errors import InvalidInputError
from pinbridge.runtime.types import Response


@pytest.mark.parametrize(
    ("operation", "group", "name"),
    [
        ("create_pin", "pins", "create"),
        ("getPinImport", "pins", "get_import"),
        ("list_activity_logs", "activity_logs", "list"),
        ("list_boards", "accounts", "list_boards"),
        ("import_pins", "pins", "import_pins"),
        ("pins", "pins", "pins"),
    ],
)
def test_a_method_is_named_by_its_operation_without_the_group(
    operation: str, group: str, name: str
) -> None:
    assert method_name(operation, group) == name


def _operation(id_: str, **more: Any) -> dict[str, Any]:
    return {"get": {"operationId": id_, "responses": {"204": {"description": "Done."}}, **more}}


def test_the_spec_may_name_group_and_method(make_package: Any) -> None:
    package = make_package(
        paths={
            "/a": _operation("first", **{"x-group": "things", "x-method": "look"}),
            "/b": _operation("second", **{"x-group": ""}),
        }
    )

    assert package.module("operations").METHODS == {"first": "things.look", "second": "second"}
    group = package.module("_async.things").AsyncThingsResource
    assert inspect.iscoroutinefunction(group.look)
    assert not inspect.iscoroutinefunction(package.module("_sync.things").ThingsResource.look)
    assert inspect.iscoroutinefunction(package.module("_async.facade").AsyncFacade.second)


def test_methods_that_the_rule_gives_one_name_have_that_of_their_operation(
    make_package: Any,
) -> None:
    paths = {
        "/a": _operation("get_thing", tags=["things"]),
        "/b": _operation("get_things", tags=["things"]),
    }

    methods = make_package(paths=paths).module("operations").METHODS

    assert methods == {"get_thing": "things.get", "get_things": "things.get_things"}


def test_methods_that_are_given_one_name_are_refused(make_package: Any) -> None:
    stated = {"tags": ["things"], "x-method": "look"}
    paths = {"/a": _operation("a", **stated), "/b": _operation("b", **stated)}

    with pytest.raises(SpecError, match=r"both become things\.look"):
        make_package(paths=paths)


def _renamed(make_package: Any, config: str) -> Any:
    body = {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "cl": {"type": "string"},
            "label": {"type": "string"},
            "note": {"type": ["string", "null"]},
        },
    }
    sent = {
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "parameters": [
            {"name": "cl", "in": "query", "schema": {"type": "string"}},
            {"name": "page", "in": "query", "schema": {"type": "integer"}},
        ],
    }
    body_less = {"parameters": sent["parameters"]}
    paths = {"/a": _operation("look", **body_less)}
    paths["/b"] = {"post": _operation("make", requestBody=sent["requestBody"])["get"]}
    return make_package(paths=paths, config=config)


def test_arguments_have_the_names_and_defaults_of_the_configuration(make_package: Any) -> None:
    package = _renamed(
        make_package,
        "facade:\n"
        "  renames: {cl: cluster_id}\n"
        "  skip-empty: [cluster_id]\n"
        "  operations:\n"
        "    look: {group: '', positional: [page, cluster_id], defaults: {page: 1}}\n"
        "    make: {group: '', flat: true, positional: [name]}\n",
    )
    requests: list[Any] = []

    class Client(package.module("_sync.facade").Facade):  # type: ignore[misc]
        def execute(self, request: Any, **_: Any) -> Any:
            requests.append(request)
            return Response(204, {}, b"", None)

    client = Client()
    assert [*inspect.signature(client.look).parameters] == ["page", "cluster_id", "options"]
    client.look(2, "c")
    client.look(cluster_id="")
    assert [request.query for request in requests] == ["cl=c&page=2", "page=1"]

    requests.clear()
    client.make("n", cluster_id="c", label="", note=None)
    client.make("n", cluster_id="", label=None)
    assert [json.loads(request.content) for request in requests] == [
        {"name": "n", "cl": "c", "label": "", "note": None},
        {"name": "n"},
    ]


@pytest.mark.parametrize(
    "config",
    ["renames: {other: x}", "skip-empty: [other]", "operations: {look: {positional: [other]}}"],
)
def test_arguments_that_do_not_exist_are_no_names(make_package: Any, config: str) -> None:
    with pytest.raises(SpecError, match=r"config.yaml: .*: no argument other"):
        _renamed(make_package, f"facade:\n  {config}\n")


@pytest.mark.parametrize(
    ("config", "reason"),
    [
        ("facde: {}", "unknown members facde"),
        ("facade: []", "facade: has to be a table of names and values"),
        ("facade: {other: 1}", "facade: unknown members other"),
        ("facade: {renames: [a]}", "facade.renames: has to be a table of names and values"),
        ("facade: {skip-empty: a}", "facade.skip-empty: has to be a list"),
        ("facade: {operations: {other: {}}}", "facade.operations: no operation other"),
        (
            "facade: {operations: {look: {falt: true}}}",
            "facade.operations.look: unknown members falt",
        ),
        ("paging: {limit: n}", "paging: has to be a list"),
        ("paging: [{offset: n}]", "paging[0]: limit is missing"),
        ("field_prefix: [1]", "field_prefix: Input should be a valid string"),
    ],
)
def test_mistakes_in_the_configuration_name_the_file(
    make_package: Any, config: str, reason: str
) -> None:
    with pytest.raises(SpecError) as caught:
        _renamed(make_package, config)
    file, text = str(caught.value).split(".config.yaml: ")
    assert file.rsplit("/", 1)[-1].startswith("tiny")
    assert text == reason


def _model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": [*properties], "properties": properties}


def test_bodies_of_every_kind_have_a_keyword_form(make_package: Any) -> None:
    text, number = {"type": "string"}, {"type": "integer"}
    schemas = {
        "Cat": _model(name=text, id=text, data=number),
        "Dog": _model(name=text, age=number),
        "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, _model(age=number, tail=text)]},
    }
    cat, dog, pet = ({"$ref": f"#/components/schemas/{name}"} for name in schemas)
    bodies = {
        "named": (cat, True),
        "one_of": (pet, True),
        "some": ({"type": "array", "items": dog}, True),
        "some_of": ({"type": "array", "items": pet}, True),
        "any_or_none": ({"type": "array", "items": dog}, False),
        "free": ({"type": "object", "additionalProperties": True}, True),
        "texts": ({"type": "array", "items": text}, True),
    }
    where = [{"name": "id", "in": "query", "schema": text}]
    paths = {
        f"/{name}": {
            "post": _operation(
                name,
                parameters=where,
                requestBody={
                    "required": required,
                    "content": {"application/json": {"schema": schema}},
                },
                **{"x-group": ""},
            )["get"]
        }
        for name, (schema, required) in bodies.items()
    }
    package = make_package(paths=paths, schemas=schemas)
    requests: list[Any] = []

    class Client(package.module("_sync.facade").Facade):  # type: ignore[misc]
        def execute(self, request: Any, **_: Any) -> Any:
            requests.append(request)
            return Response(204, {}, b"", None)

    client = Client()
    client.named(name="n", id="1", id_body="2", data_body=3)
    client.one_of(name="n", id_body="2", data_body=3)
    client.one_of(age=1, tail="t")
    client.some(name="n", age=1)
    client.some([])
    client.some_of(age=1, tail="t", id="1")
    client.any_or_none(name="n", age=1)
    client.any_or_none()
    client.free(name="n", deep={"a": 1})
    client.texts(["a"])
    sent = [json.loads(request.content) if request.content else None for request in requests]
    assert sent == [
        {"name": "n", "id": "2", "data": 3},
        {"name": "n", "id": "2", "data": 3},
        {"age": 1, "tail": "t"},
        [{"name": "n", "age": 1}],
        [],
        [{"age": 1, "tail": "t"}],
        [{"name": "n", "age": 1}],
        None,
        {"name": "n", "deep": {"a": 1}},
        ["a"],
    ]
    with pytest.raises(InvalidInputError, match="not both"):
        client.some([{"name": "n", "age": 1}], name="m", age=2)
    with pytest.raises(InvalidInputError, match="age"):
        client.some(name="n")
    assert "Dict" not in str(inspect.signature(client.texts))
    assert "id_body" in str(client.named.__doc__)
