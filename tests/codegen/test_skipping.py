from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from codegen.generate import generate
from codegen.reading import Problem, SpecError
from codegen.skipping import without_refused

GOOD = {"type": "object", "properties": {"x": {"type": "string"}}}
BAD = {"type": "object", "properties": {"x": {"type": "string", "x-coerce": "magic"}}}
INNER = {"type": "object", "properties": {"bad": {"$ref": "#/components/schemas/Bad"}}}
BODY = {"content": {"text/xml": {"schema": {"type": "string"}}}}


@pytest.fixture
def spec(tiny_spec: Any) -> Any:
    weird = {"operationId": "weird", "requestBody": BODY, "responses": {}}
    return tiny_spec(
        {"Good": GOOD, "Bad": BAD, "Outer": INNER, "Worse": BAD},
        {"/weird/{a}~b": {"post": weird}},
        sent=("Good", "Bad", "Outer", "Worse"),
    )


def run(directory: Path, spec: Any, *, skip: bool) -> str:
    path, config = directory / "tiny.json", directory / "tiny.config.yaml"
    path.write_text(json.dumps(spec), "utf-8")
    config.write_text(f"package_name_override: tiny_api\nskip: {str(skip).lower()}\n", "utf-8")
    return generate(path, config, directory / "generated")


def test_what_is_refused_is_named_in_one_run_with_its_places(tmp_path: Path, spec: Any) -> None:
    spec["paths"].pop("/weird/{a}~b")

    with pytest.raises(SpecError) as caught:
        run(tmp_path, spec, skip=False)

    head, *places = str(caught.value).splitlines()
    assert head == (
        f"{tmp_path / 'tiny.json'} can't be generated. Correct these places in tiny.patches.yaml, or"
        " leave their operations out with `skip: true` in tiny.config.yaml:"
    )
    assert sorted(places) == [
        "  /components/schemas/Bad/properties/x: unknown x-coerce: magic",
        "  /components/schemas/Worse/properties/x: unknown x-coerce: magic",
    ]
    assert not list((tmp_path / "generated").iterdir())


def test_refused_operations_are_skipped_on_purpose(
    tmp_path: Path, spec: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, spec, skip=True) == "tiny_api"

    skipped = sorted(capsys.readouterr().out.splitlines())
    reason = "unknown x-coerce: magic"
    assert skipped[:3] == [
        f"skipped POST /send/Bad: {reason} (/components/schemas/Bad/properties/x)",
        f"skipped POST /send/Outer: {reason} (/components/schemas/Bad/properties/x)",
        f"skipped POST /send/Worse: {reason} (/components/schemas/Worse/properties/x)",
    ]
    assert skipped[3].startswith("skipped POST /weird/{a}~b: ")
    assert len(skipped) == 4
    names = {path.name for path in (tmp_path / "generated").rglob("*.py")}
    assert "send_good.py" in names
    assert not {"send_bad.py", "send_outer.py", "bad.py", "outer.py", "weird.py"} & names


def test_nothing_is_skipped_where_nothing_is_refused(
    tmp_path: Path, tiny_spec: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    run(tmp_path, tiny_spec({"Good": GOOD}, sent=("Good",)), skip=True)

    assert capsys.readouterr().out == ""


def test_components_that_others_use_stay(tiny_spec: Any) -> None:
    root = tiny_spec({"Good": GOOD, "Bad": BAD, "Outer": INNER}, sent=("Good", "Outer"))
    root["paths"]["/send/Good"]["parameters"] = [{"$ref": "#/components/parameters/P"}]
    root["paths"]["/send/Outer"]["parameters"] = [{"$ref": "#/components/parameters/P"}]
    root["components"]["parameters"] = {"P": {"in": "query", "name": "p"}}
    pointer = "/components/schemas/Bad/properties/x"

    left, skipped = without_refused(root, [Problem(pointer, "Why.")])

    assert skipped == [Problem("POST /send/Outer", f"Why. ({pointer})")]
    assert [*left["paths"]] == ["/send/Good"]
    assert [*left["components"]["schemas"]] == ["Good"]
    assert [*left["components"]["parameters"]] == ["P"]


def test_refused_components_that_nothing_uses_are_left_out(tiny_spec: Any) -> None:
    root = tiny_spec({"Good": GOOD, "Alone": BAD}, sent=("Good",))
    problem = Problem("/components/schemas/Alone", "Why.")

    left, skipped = without_refused(root, [problem])

    assert skipped == [problem]
    assert [*left["components"]["schemas"]] == ["Good"]


def test_unused_components_that_lead_to_what_is_left_out_go_too(tiny_spec: Any) -> None:
    outer = {"type": "object", "properties": {"x": {"$ref": "#/components/schemas/Inner"}}}
    inner = {"type": "object", "properties": {"x": {"$ref": "#/components/schemas/Bad"}}}
    root = tiny_spec(
        {"Good": GOOD, "Bad": BAD, "Inner": inner, "Outer": outer}, sent=("Good", "Bad")
    )

    left, _ = without_refused(root, [Problem("/components/schemas/Bad", "Why.")])

    assert [*left["components"]["schemas"]] == ["Good"]


def test_components_made_of_what_is_left_out_go_too_whatever_titles_their_parts_have(
    tmp_path: Path, tiny_spec: Any
) -> None:
    inner = {"properties": {"kind": {"oneOf": [{"type": "string"}, GOOD]}, **BAD["properties"]}}
    titled = {"allOf": [{"$ref": "#/components/schemas/Inner"}, {"title": "Thing"}]}
    schemas = {"Good": GOOD, "Inner": inner, "Titled": titled}
    run(tmp_path, tiny_spec(schemas, sent=("Good", "Inner")), skip=True)

    models = {path.stem for path in tmp_path.glob("generated/tiny_api/models/*.py")}
    assert models == {"__init__", "good"}


def test_problems_of_a_path_are_those_of_all_its_operations(tiny_spec: Any) -> None:
    root = tiny_spec({"Good": GOOD}, sent=("Good",), received=("Good",))

    left, skipped = without_refused(root, [Problem("/paths/~1send~1Good", "Why.")])

    assert [problem.pointer for problem in skipped] == ["POST /send/Good"]
    assert [*left["paths"]] == ["/receive/Good"]


def test_problems_without_a_place_are_not_skipped(tiny_spec: Any) -> None:
    assert (
        without_refused(tiny_spec({"Good": GOOD}, sent=("Good",)), [Problem("", "Why.")])[1] == []
    )


def test_parameters_that_a_path_shares_go_with_its_last_operation(tiny_spec: Any) -> None:
    done = {"responses": {"204": {"description": "Done."}}}
    shared = [{"in": "query", "name": "q", "schema": {"$ref": "#/components/schemas/Bad"}}]
    root = tiny_spec(
        {"Bad": BAD, "Good": GOOD},
        {"/both": {"parameters": shared, "get": done, "post": done}},
        sent=("Good",),
    )
    pointer = "/components/schemas/Bad/properties/x"

    left, skipped = without_refused(root, [Problem(pointer, "Why.")])

    assert [problem.pointer for problem in skipped] == ["GET /both", "POST /both"]
    assert [*left["paths"]] == ["/send/Good"]
    assert [*left["components"]["schemas"]] == ["Good"]


def test_parameters_that_a_path_shares_stay_with_the_operations_that_are_left(
    tiny_spec: Any,
) -> None:
    done = {"responses": {"204": {"description": "Done."}}}
    shared = [{"in": "query", "name": "q", "schema": {"$ref": "#/components/schemas/Good"}}]
    root = tiny_spec({"Good": GOOD}, {"/both": {"parameters": shared, "get": done, "post": done}})

    left, skipped = without_refused(root, [Problem("/paths/~1both/post", "Why.")])

    assert [problem.pointer for problem in skipped] == ["POST /both"]
    assert left["paths"]["/both"] == {"parameters": shared, "get": done}
    assert [*left["components"]["schemas"]] == ["Good"]
