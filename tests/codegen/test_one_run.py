"""One run names all faults of a description, and nothing that only follows from another fault."""

from __future__ import annotations

import copy
import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from codegen.generate import generate
from codegen.reading import SpecError

Node = dict[str, Any]
TEXT: Node = {"type": "string"}
LISTS = [{"type": "array", "items": TEXT}, {"type": "array", "items": {"type": "integer"}}]
OPERATION = "/paths/~1a~1{id}/post"
SENT = "/components/schemas/Sent/properties"


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Node) -> Node:
    return {"type": "object", "properties": properties}


def content(schema: Node) -> Node:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def query(name: str, schema: Node, **more: Any) -> Node:
    return {"in": "query", "name": name, "schema": schema, **more}


CIRCLE = (
    "it holds itself without a property between; let a property hold it, or describe what its alternatives"
    " share in a component of its own"
)
BEGINS = "is made of itself (`allOf` in a circle)"
# Faults of components, each a member of the one that is sent, and what is said of them.
COMPONENTS: dict[str, tuple[Node, str]] = {
    "Circle": ({"allOf": [ref("Circle"), thing(a=TEXT)]}, f"#/components/schemas/Circle {BEGINS}"),
    "List": ({"type": "array", "items": {"type": "array", "items": ref("List")}}, CIRCLE),
    "Kinds": (
        {"allOf": [TEXT, {"type": "integer"}]},
        "the types string and integer in one allOf; correct one of them",
    ),
    "Beside": (
        {**thing(a=TEXT), "oneOf": [ref("Sent"), ref("Cat")]},
        "no template for a beside alternatives that do not describe it",
    ),
    "Told": (
        {"oneOf": [ref("Cat"), ref("Dog"), TEXT], "discriminator": {"propertyName": "kind"}},
        "the discriminator kind has an alternative that is not an object",
    ),
    "Rule": (
        {**thing(a=TEXT, b=TEXT), "oneOf": [{"required": ["a", "b"]}]},
        "each `oneOf` beside properties has to require exactly one property",
    ),
}
# Faults of members, of parameters and of keywords of the operation.
MEMBERS: dict[str, tuple[Node, str]] = {
    "keyword": ({**TEXT, "minLenght": 1}, "/minLenght: unknown keyword minLenght"),
    "restricted": (
        {"type": "array", "items": TEXT, "contains": TEXT},
        "/contains: no check for contains",
    ),
    "nowhere": (ref("No"), ": the reference #/components/schemas/No leads nowhere"),
    "date": (
        {**TEXT, "format": "date", "default": "x"},
        ": the default 'x' is no date; correct one of them",
    ),
    "coerced": ({**TEXT, "x-coerce": "magic"}, ": unknown x-coerce: magic"),
    "lists": (
        {"anyOf": LISTS},
        ": Sent.lists may be several kinds of array; no template can tell them apart",
    ),
}
PARAMETERS: dict[str, tuple[Node, str]] = {
    "style": (query("style", TEXT, style="label"), "no style label for query parameters"),
    "cookie": (
        {"in": "cookie", "name": "cookie", "schema": TEXT},
        "cookie parameters have no template",
    ),
    "elsewhere": (
        {"$ref": "#/components/parameters/No"},
        "the reference #/components/parameters/No leads nowhere",
    ),
    "magic": (query("magic", {**TEXT, "x-coerce": "magic"}), "magic: unknown x-coerce: magic"),
    "nested": (
        query("nested", LISTS[0] | {"items": LISTS[0]}),
        "nested: no style for lists and objects in lists and objects",
    ),
}
OTHERS = ["body", "answer", "path", "retry", "method"]
NAMES = [*COMPONENTS, *MEMBERS, *PARAMETERS, *OTHERS]


def add(spec: Node, name: str) -> str:
    """Add a fault to the operation of a description, and return what is said of it."""
    operation = spec["paths"]["/a/{id}"]["post"]
    schemas = spec["components"]["schemas"]
    sent = schemas["Sent"]["properties"]
    if name in COMPONENTS:
        schemas[name], text = copy.deepcopy(COMPONENTS[name])
        sent[name] = ref(name)
        return f"/components/schemas/{name}: {text}"
    if name in MEMBERS:
        sent[name], text = copy.deepcopy(MEMBERS[name])
        return f"{SENT}/{name}{text}"
    if name in PARAMETERS:
        node, text = copy.deepcopy(PARAMETERS[name])
        operation["parameters"].append(node)
        place = (
            ""
            if text.startswith(f"{name}: ")
            else f"/parameters/{len(operation['parameters']) - 1}"
        )
        return f"{OPERATION}{place}: {text}"
    return other(spec, name)


def other(spec: Node, name: str) -> str:
    """Add a fault of a body, an answer, or the operation itself."""
    operation = spec["paths"]["/a/{id}"]["post"]
    match name:
        case "body":
            content = operation["requestBody"]["content"]
            content["text/xml"] = content.pop("application/json")
            text = "/requestBody: no template for a body that is XML"
        case "answer":
            spec["components"]["schemas"]["Read"]["properties"]["lists"] = {"anyOf": LISTS}
            return (
                "/components/schemas/Read/properties/lists: Read.lists may be several kinds of array;"
                " no template can tell them apart"
            )
        case "path":
            operation["parameters"].append({**query("no", TEXT), "in": "path", "required": True})
            text = ": no is not in the path"
        case "retry":
            operation["x-retry-safety"] = "maybe"
            text = ": x-retry-safety is 'maybe', and none of safe, keyed, unsafe"
        case _:
            operation["x-method"] = "class"
            text = ": a: 'class' can't be a name; name one in `facade:` of the configuration"
    return f"{OPERATION}{text}"


def check(directory: Path, empty: Node, names: tuple[str, ...]) -> None:
    place = {"in": "path", "name": "id", "required": True, "schema": TEXT}
    operation = {
        "operationId": "a",
        "parameters": [place],
        "requestBody": content(thing(sent=ref("Sent"))),
        "responses": {"200": content(thing(read=ref("Read")))},
    }
    schemas = {"Sent": thing(), "Read": thing(), "Cat": thing(kind=TEXT), "Dog": thing(kind=TEXT)}
    spec = {**empty, "paths": {"/a/{id}": {"post": operation}}, "components": {"schemas": schemas}}
    expected = {add(spec, name) for name in names}
    path, config = directory / "tiny.json", directory / "tiny.config.yaml"
    path.write_text(json.dumps(spec), "utf-8")
    config.write_text("package_name_override: tiny_api\n", "utf-8")
    with pytest.raises(SpecError) as caught:
        generate(path, config, directory)
    assert set(map(str, caught.value.problems)) == expected


@pytest.mark.parametrize("first", NAMES)
def test_two_faults_of_one_operation(tmp_path: Path, tiny_spec: Any, first: str) -> None:
    check(tmp_path, tiny_spec(), (first,))
    for second in itertools.islice(NAMES, NAMES.index(first) + 1, None):
        check(tmp_path, tiny_spec(), (first, second))


def test_all_faults_of_one_operation(tmp_path: Path, tiny_spec: Any) -> None:
    check(tmp_path, tiny_spec(), tuple(NAMES))


def test_a_fault_inside_of_what_it_is_composed_of(tmp_path: Path, tiny_spec: Any) -> None:
    inner = {"allOf": [{"allOf": [ref("Sent"), {"type": "array", "items": TEXT}]}, thing(a=TEXT)]}
    spec = tiny_spec({"Sent": thing(inner=inner)}, sent=("Sent",))
    path, config = tmp_path / "tiny.json", tmp_path / "tiny.config.yaml"
    path.write_text(json.dumps(spec), "utf-8")
    config.write_text("package_name_override: tiny_api\n", "utf-8")
    with pytest.raises(SpecError) as caught:
        generate(path, config, tmp_path)
    kinds = "the types object and array in one allOf; correct one of them"
    assert f"{SENT}/inner/allOf/0: {kinds}" in map(str, caught.value.problems)
