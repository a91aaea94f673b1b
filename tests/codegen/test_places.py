"""Everything that is refused has a place in the file, and one run names all of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from codegen.generate import generate
from codegen.reading import SpecError

Node = dict[str, Any]
TEXT = {"type": "string"}
LISTS = {
    "anyOf": [{"type": "array", "items": TEXT}, {"type": "array", "items": {"type": "integer"}}]
}
HOLDS_ITSELF = (
    "it holds itself without a property between; let a property hold it, or describe what its alternatives"
    " share in a component of its own"
)
DONE = {"204": {"description": "Done."}}
ROWS = {
    "type": "object",
    "properties": {
        "items": {"type": "array", "items": {"type": "object", "properties": {"id": TEXT}}},
        "total": {"type": "integer"},
    },
}


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Any) -> Node:
    return {"type": "object", "properties": properties}


def get(operation_id: str, **node: Any) -> Node:
    return {"get": {"operationId": operation_id, "tags": ["t"], "responses": DONE, **node}}


def run(directory: Path, spec: Node, *config: str) -> str:
    path, config_file = directory / "tiny.json", directory / "tiny.config.yaml"
    path.write_text(json.dumps(spec), "utf-8")
    config_file.write_text("\n".join(["package_name_override: tiny_api", *config]), "utf-8")
    return generate(path, config_file, directory / "generated")


def refused(directory: Path, spec: Node, *config: str) -> list[str]:
    with pytest.raises(SpecError) as caught:
        run(directory, spec, *config)
    head, *places = str(caught.value).splitlines()
    assert head.startswith(str(directory / "tiny.json"))
    return [place.strip() for place in places]


@pytest.mark.parametrize(
    ("schemas", "expected"),
    [
        (
            {"M": thing(x=ref("No")), "N": thing(y={"type": "array", "items": ref("No")})},
            [
                f"/components/schemas/{place}: the reference #/components/schemas/No leads nowhere"
                for place in ("M/properties/x", "N/properties/y/items")
            ],
        ),
        (
            {"M": {"allOf": [ref("N"), thing(a=TEXT)]}, "N": {"allOf": [ref("M"), thing(b=TEXT)]}},
            [
                f"/components/schemas/{name}: #/components/schemas/{other} is made of itself (`allOf` in a circle)"
                for name, other in ("MN", "NM")
            ],
        ),
        (
            {
                "M": {
                    "allOf": [{"type": "array"}, {"oneOf": [{"allOf": [ref("M")]}, thing(b=TEXT)]}]
                }
            },
            ["/components/schemas/M: its parts contain it again; refer to a component instead"],
        ),
        (
            {"M": thing(x=ref("U")), "U": {"anyOf": [ref("U"), TEXT]}},
            [f"/components/schemas/U: {HOLDS_ITSELF}"],
        ),
        (
            {
                "M": {"oneOf": [ref("T"), ref("T")]},
                "T": {"allOf": [ref("M"), thing(x=TEXT)]},
            },
            [f"/components/schemas/T: {HOLDS_ITSELF}"],
        ),
        (
            {
                "M": thing(x=ref("L"), y=ref("V")),
                "L": {"type": "array", "items": {"type": "array", "items": ref("L")}},
                "V": {"type": "object", "additionalProperties": {"anyOf": [ref("V"), TEXT]}},
            },
            [f"/components/schemas/{name}: {HOLDS_ITSELF}" for name in "LV"],
        ),
        (
            {"M": thing(x=TEXT | {"x-coerce": "a"}, y=TEXT | {"x-coerce": "b"}, z=LISTS)},
            [
                "/components/schemas/M/properties/z: M.z may be several kinds of array;"
                " no template can tell them apart",
                "/components/schemas/M/properties/x: unknown x-coerce: a",
                "/components/schemas/M/properties/y: unknown x-coerce: b",
            ],
        ),
    ],
    ids=["nowhere", "allOf", "allOf in anyOf", "anyOf", "alternatives", "lists", "fields"],
)
def test_schemas(tmp_path: Path, tiny_spec: Any, schemas: Node, expected: list[str]) -> None:
    found = refused(tmp_path, tiny_spec(schemas, sent=("M",)))
    assert set(expected) <= set(found)
    assert all(line.startswith("/") for line in found)


@pytest.mark.parametrize(
    ("schemas", "names"),
    [
        ({"M": thing(x=ref("No"))}, ("M",)),
        ({"M": {"allOf": [ref("M"), thing(a=TEXT)]}}, ("M",)),
        ({"M": {"anyOf": [ref("M"), TEXT]}}, ("M",)),
    ],
)
def test_operations_of_such_schemas_are_skipped(
    tmp_path: Path, tiny_spec: Any, schemas: Node, names: tuple[str, ...], capsys: Any
) -> None:
    run(tmp_path, tiny_spec(schemas, {"/a": get("a")}, sent=names), "skip: true")

    assert capsys.readouterr().out.startswith("skipped POST /send/M: ")
    assert {p.name for p in tmp_path.glob("generated/tiny_api/api/*/*.py")} == {
        "__init__.py",
        "a.py",
    }


@pytest.mark.parametrize(
    "schema",
    [
        {"anyOf": [ref("U"), TEXT]},
        {"type": "object", "additionalProperties": {"type": "array", "items": ref("U")}},
    ],
)
@pytest.mark.parametrize("is_error", [False, True])
def test_what_no_operation_reads_may_not_hold_itself(
    tmp_path: Path, tiny_spec: Any, capsys: Any, schema: Node, is_error: bool
) -> None:
    spec = tiny_spec({"M": thing(), "U": schema}, sent=("M",))
    if is_error:
        content = {"application/json": {"schema": ref("U")}}
        spec["paths"]["/send/M"]["post"]["responses"]["400"] = {
            "description": "",
            "content": content,
        }

    assert refused(tmp_path, spec)[0] == f"/components/schemas/U: {HOLDS_ITSELF}"
    assert run(tmp_path, spec, "skip: true") == "tiny_api"
    assert capsys.readouterr().out.startswith(f"skipped /components/schemas/U: {HOLDS_ITSELF}")


def test_a_reference_of_an_error_that_leads_nowhere(tmp_path: Path, tiny_spec: Any) -> None:
    spec = tiny_spec({"M": thing()}, sent=("M",))
    spec["paths"]["/send/M"]["post"]["responses"]["400"] = {"$ref": "#/components/responses/No"}
    assert refused(tmp_path, spec) == [
        "/paths/~1send~1M/post/responses/400: the reference #/components/responses/No leads nowhere"
    ]


def test_one_run_names_the_faults_of_all_stages(tmp_path: Path, tiny_spec: Any) -> None:
    schemas = {
        "M": thing(
            keyword={**TEXT, "contains": TEXT},
            nowhere=ref("No"),
            item={"type": "array", "items": {**TEXT, "minLenght": 1}},
            lists=LISTS,
            coerced={**TEXT, "x-coerce": "magic"},
        ),
        "U": {"oneOf": [ref("M"), ref("N"), TEXT], "discriminator": {"propertyName": "kind"}},
        "N": thing(n={**TEXT, "unknown": 1}),
    }
    answer = {"description": "", "content": {"application/json": {"schema": ref("U")}}}
    paths = {
        "/a": get("a", unknown=1, **{"x-method": "class"}),
        "/b": get("b", responses={"200": answer}),
    }
    assert sorted(refused(tmp_path, tiny_spec(schemas, paths, sent=("M",)))) == [
        "/components/schemas/M/properties/coerced: unknown x-coerce: magic",
        "/components/schemas/M/properties/item/items/minLenght: unknown keyword minLenght",
        "/components/schemas/M/properties/keyword/contains: no check for contains",
        "/components/schemas/M/properties/lists: M.lists may be several kinds of array;"
        " no template can tell them apart",
        "/components/schemas/M/properties/nowhere: the reference #/components/schemas/No leads nowhere",
        "/components/schemas/N/properties/n/unknown: unknown keyword unknown",
        "/components/schemas/U: the discriminator kind has an alternative that is not an object",
        "/paths/~1a/get/unknown: unknown keyword unknown",
        "/paths/~1a/get: a: 'class' can't be a name; name one in `facade:` of the configuration",
    ]


def test_schemas_inside_of_operations(tmp_path: Path, tiny_spec: Any) -> None:
    body = {"content": {"application/json": {"schema": thing(deep=thing(lists=LISTS))}}}
    spec = tiny_spec({}, {"/a/b": {"post": {**get("a")["get"], "requestBody": body}}})

    assert refused(tmp_path, spec) == [
        "/paths/~1a~1b/post/requestBody/content/application~1json/schema/properties/deep/properties/lists:"
        " ABodyDeep.lists may be several kinds of array; no template can tell them apart"
    ]


def test_members_of_folded_schemas(tmp_path: Path, tiny_spec: Any) -> None:
    parts = [thing(a=TEXT), thing(lists=LISTS)]
    assert refused(tmp_path, tiny_spec({"M": {"allOf": parts}}, sent=("M",))) == [
        "/components/schemas/M: M.lists may be several kinds of array; no template can tell them apart"
    ]


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ("#/paths/~1a", "circular reference"),
        ("#/paths/~1b", "the reference #/paths/~1b leads nowhere"),
    ],
)
def test_paths_that_are_references(
    tmp_path: Path, tiny_spec: Any, reference: str, reason: str
) -> None:
    [found] = refused(tmp_path, tiny_spec({}, {"/a": {"$ref": reference}}))
    assert found.startswith(f"/paths/~1a: {reason}")


def test_names_of_methods(tmp_path: Path, tiny_spec: Any) -> None:
    paths = {
        "/a": get("a", **{"x-method": "same"}),
        "/b": get("b", **{"x-method": "same"}),
        "/c": get("c", **{"x-method": "class"}),
        "/d": get("d", **{"x-method": "t", "x-group": ""}),
    }
    advice = "name one in `facade:` of the configuration"
    assert refused(tmp_path, tiny_spec({}, paths)) == [
        f"/paths/~1b/get: b and a both become t.same; {advice}",
        f"/paths/~1c/get: c: 'class' can't be a name; {advice}",
        f"/paths/~1d/get: t is a group and a method of the client; {advice}",
    ]


def test_an_argument_of_pagers_that_is_taken(tmp_path: Path, tiny_spec: Any) -> None:
    names = ("limit", "offset", "page_size")
    parameters = [{"in": "query", "name": name, "schema": {"type": "integer"}} for name in names]
    answer = {"description": "Rows.", "content": {"application/json": {"schema": ROWS}}}
    spec = tiny_spec({}, {"/a": get("a", parameters=parameters, responses={"200": answer})})
    paging = "paging: [{limit: limit, offset: offset, items: items, total: total}]"

    assert refused(tmp_path, spec, paging) == [
        "/paths/~1a/get: the argument page_size is taken; name it in `renames:` of `facade:`"
    ]
    assert run(tmp_path, spec, paging, "facade: {renames: {page_size: size}}") == "tiny_api"
