"""Names that clash in Python: they are told apart by a rule, whatever the order of the description."""

from __future__ import annotations

import itertools
import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import msgspec
import pytest
from codegen.numbering import distinct_names
from codegen.parsed import argument_names, attribute_names, member_name
from codegen.shapes import TAKEN

GENERATED = Path(__file__).parents[2] / "generated"

TEXT = {"type": "string"}
DONE = {"204": {"description": "Done."}}
CLASHES = {
    "class": "class_2",
    "class_": "class_",
    "+1": "plus_1",
    "-1": "minus_1",
    "foo-bar": "foo_bar_3",
    "foo_bar": "foo_bar",
    "fooBar": "foo_bar_4",
    "foo_bar_2": "foo_bar_2",
    "self": "self_",
    "from_dict": "from_dict_",
    "*": "asterisk",
    "": "empty",
}


@pytest.fixture(scope="module", params=[False, True], ids=["as-written", "reversed"])
def package(make_package: Any, request: Any) -> Any:
    names: Any = reversed(CLASHES) if request.param else CLASHES
    names = [*names]
    fields = {"type": "object", "required": ["-1"], "properties": dict.fromkeys(names, TEXT)}
    values = {"type": "string", "enum": ["asc", "ASC", "a-b", "a_b", "+1", "-1", "65+", "<=", ""]}
    parameters = [{"name": name, "in": "query", "schema": TEXT} for name in names if name]
    path = [
        {"name": name, "in": "path", "required": True, "schema": TEXT}
        for name in ("class", "class_", "a.b")
    ]
    one = {**path[0], "name": "id"}
    return make_package(
        {"Sent": fields, "Read": {**fields, "properties": {**fields["properties"], "o": values}}},
        {
            "/ask": {"get": {"operationId": "ask", "parameters": parameters, "responses": DONE}},
            "/{class}/{class_}/{a.b}": {
                "parameters": path,
                "get": {"operationId": "go", "responses": DONE},
            },
            "/one/{id}": {
                "parameters": [one],
                "get": {
                    "operationId": "one",
                    "parameters": [
                        {"name": name, "in": "query", "schema": TEXT} for name in ("id", "id_path")
                    ],
                    "responses": DONE,
                },
            },
        },
        sent=("Sent",),
        received=("Read",),
    )


def test_fields_keep_their_names_on_the_wire(package: Any) -> None:
    wire = {name: f"of {name}" for name in CLASHES}
    fields = {attribute: wire[name] for name, attribute in CLASHES.items()}

    read = package.codec.decode(json.dumps(wire).encode(), package.models.Read)
    sent = package.models.Sent(**fields)

    assert {attribute: getattr(read, attribute) for attribute in fields} == fields
    assert json.loads(package.codec.encode(sent)) == wire
    assert json.loads(package.codec.encode(package.models.Sent.from_dict(wire))) == wire


def test_a_missing_field_is_named_as_callers_know_it(package: Any) -> None:
    with pytest.raises(package.invalid, match="minus_1"):
        package.models.Sent()


def test_parameters_keep_their_names_on_the_wire(package: Any) -> None:
    fields = {attribute: name for name, attribute in CLASHES.items() if name}
    pairs = parse_qsl(package.endpoint("ask").build_request(**fields).query)
    assert sorted(pairs) == sorted((name, name) for name in fields.values())


def test_parameters_of_a_path_and_of_several_places(package: Any) -> None:
    go = package.endpoint("go").build_request
    assert go(class_2="1", class_="2", a_b="3").path == "/1/2/3"
    one = package.endpoint("one").build_request(id_path_2="1", id_query="2", id_path="3")
    assert one.target == "/one/1?id=2&id_path=3"


def test_members_of_an_enum_are_named_after_their_values(package: Any) -> None:
    assert {member.name: member.value for member in package.models.ReadO} == {
        "ASC": "ASC",
        "ASC_2": "asc",
        "A_B": "a-b",
        "A_B_2": "a_b",
        "VALUE_PLUS_1": "+1",
        "VALUE_MINUS_1": "-1",
        "VALUE_65_PLUS": "65+",
        "VALUE_LESS_THAN_SIGN_EQUALS_SIGN": "<=",
        "VALUE_EMPTY": "",
    }


def test_stated_names_of_members_that_clash(make_package: Any) -> None:
    stated = {"enum": [1, 2, None, 3], "x-enum-varnames": ["low", "LOW", "null", "high"]}
    schemas = {"M": {"type": "object", "properties": {"level": {"type": "integer", **stated}}}}
    level = make_package(schemas, received=("M",)).models.MLevel
    assert {member.name: member.value for member in level} == {"LOW": 1, "LOW_2": 2, "HIGH": 3}


def test_the_member_that_tells_models_apart_clashes_with_a_field(make_package: Any) -> None:
    kind = {"type": "string", "enum": ["A", "B"]}
    schemas: Any = {
        name: {"type": "object", "properties": {"Kind": kind, "kind": TEXT}, "required": ["Kind"]}
        for name in "AB"
    }
    schemas["U"] = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in "AB"],
        "discriminator": {"propertyName": "Kind"},
    }
    package = make_package(schemas, received=("U",), sent=("U",))
    value = package.endpoint("receive_u").OPERATION.parse(200, b'{"Kind": "B", "kind": "x"}')
    assert (value.kind_2, value.kind) == ("B", "x")
    sent = package.endpoint("send_u").build_request(body=package.models.A(kind="y"))
    assert json.loads(sent.content) == {"Kind": "A", "kind": "y"}


def test_components_and_operations_have_names_of_their_own(make_package: Any) -> None:
    shapes = {
        name: {"type": "object", "properties": {name: TEXT}} for name in ("HTTPThing", "HttpThing")
    }
    made = []
    for names in (list(shapes), list(reversed(shapes))):
        holder = {name: {"$ref": f"#/components/schemas/{name}"} for name in names}
        schemas = {
            **{name: shapes[name] for name in names},
            "M": {"type": "object", "properties": holder},
        }
        paths = {f"/{name}": {"get": {"operationId": name, "responses": DONE}} for name in names}
        package = make_package(schemas, paths, received=("M",))
        fields = {
            name: [
                field.encode_name for field in msgspec.structs.fields(getattr(package.models, name))
            ]
            for name in ("HTTPThing", "HttpThing2")
        }
        operations = package.module("operations").OPERATIONS
        made.append((fields, {id_: package.endpoint(id_).OPERATION.path for id_ in operations}))
    assert made[0] == made[1]
    assert made[0][0] == {"HTTPThing": ["HTTPThing"], "HttpThing2": ["HttpThing"]}


def test_components_whose_classes_would_have_one_name(make_package: Any) -> None:
    schemas = {name: {"type": "object", "properties": {name: TEXT}} for name in ("a_1b", "a1b")}
    package = make_package(schemas, received=schemas)
    fields = {
        name: [field.encode_name for field in msgspec.structs.fields(getattr(package.models, name))]
        for name in ("A1b", "A1b2")
    }
    assert fields == {"A1b": ["a1b"], "A1b2": ["a_1b"]}


@pytest.mark.parametrize(
    ("operation_id", "name"),
    [("import", "import_"), ("None", "none"), ("1st", "field_1st"), ("-", "get_x"), ("", "get_x")],
)
def test_operations_whose_ids_are_no_names(make_package: Any, operation_id: str, name: str) -> None:
    paths = {"/x": {"get": {"operationId": operation_id, "tags": ["日本"], "responses": DONE}}}
    package = make_package(None, paths)
    assert package.module("operations").METHODS[name] == f"日本.{name}"
    assert callable(getattr(package.module("_async.日本").Async日本Resource, name))
    assert package.endpoint(name).build_request().path == "/x"


def test_the_order_does_not_matter() -> None:
    wires = ["foo_2", "foo", "Foo", "FOO", "a b"]
    found = [attribute_names(names, "field_") for names in itertools.permutations(wires)]
    assert all(names == found[0] for names in found)
    assert found[0] == {
        "foo_2": "foo_2",
        "foo": "foo",
        "FOO": "foo_3",
        "Foo": "foo_4",
        "a b": "a_b",
    }


def test_a_number_never_makes_the_name_of_another() -> None:
    names = {"X": "a", "Y": "a", "Z": "a_2"}
    assert distinct_names(names) == {"X": "a", "Y": "a_3", "Z": "a_2"}


@pytest.mark.parametrize(
    ("parameters", "names"),
    [
        ([("path", "id"), ("query", "id")], ["id_path", "id_query"]),
        ([("query", "body"), ("header", "X-Id")], ["body_query", "x_id"]),
        (
            [("path", "id"), ("query", "id"), ("query", "id_path")],
            ["id_path_2", "id_query", "id_path"],
        ),
    ],
)
def test_arguments(parameters: Any, names: list[str]) -> None:
    assert list(argument_names(parameters, "field_").values()) == names


@pytest.mark.parametrize(
    ("value", "name"),
    [("Africa/Abidjan", "AFRICA_ABIDJAN"), ("18-24", "VALUE_18_24"), ("_X", "VALUE_X"), ("é", "É")],
)
def test_members(value: str, name: str) -> None:
    assert member_name(value) == name


def test_no_component_hides_an_import_of_generated_modules() -> None:
    imported: set[str] = set()
    for path in GENERATED.rglob("*.py"):
        for names in re.findall(
            r"^ *from [a-z][\w.]* import (\([^)]*\)|[^\n]*)", path.read_text("utf-8"), re.M
        ):
            imported.update(re.findall(r"\b[A-Z][a-z]\w*", names))
    assert imported <= TAKEN
