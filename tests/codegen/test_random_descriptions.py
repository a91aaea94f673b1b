"""Random descriptions end in a package that imports, or in problems with places: never in a traceback."""

from __future__ import annotations

import importlib
import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from codegen.generate import generate
from codegen.reading import Problem, SpecError

Node = dict[str, Any]
NAMES = "ABCD"
SCALARS: list[Node] = [
    {"type": "string"},
    {"type": "integer", "minimum": 1},
    {"type": "string", "format": "date"},
    {"type": ["boolean", "null"]},
    {"type": "string", "enum": ["a", "b", "A"]},
    {"const": "a"},
    {},
]


class Describer:
    """Describe an API at random.

    Args:
        seed: The same seed describes the same.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def description(self, empty: Node) -> Node:
        schemas = {name: self._schema(3) for name in NAMES}
        paths = {f"/{name}": self._operation(name) for name in "xyz"}
        return {**empty, "paths": paths, "components": {"schemas": schemas}}

    def _operation(self, name: str) -> Node:
        parameters = [
            {"in": place, "name": place, "schema": self._schema(1)}
            for place in self._random.sample(["query", "header"], self._random.randint(0, 2))
        ]
        held, read = (
            {"description": "", "content": {"application/json": {"schema": self._schema(2)}}}
            for _ in range(2)
        )
        node = {"operationId": name, "parameters": parameters, "responses": {"200": read}}
        return {"post": {**node, "requestBody": held}}

    def _schema(self, depth: int) -> Node:
        choose = self._random.choice
        inner = [self._schema(depth - 1) for _ in range(self._random.randint(1, 2)) if depth > 0]
        kind = choose(["scalar", "reference", "object", "object", "list", "map", "union", "all"])
        if kind == "reference" or (kind == "union" and choose([True, False])):
            references = [{"$ref": f"#/components/schemas/{choose(NAMES)}"} for _ in range(2)]
            told: Node = (
                {"discriminator": {"propertyName": "kind"}} if choose([True, False]) else {}
            )
            return {"oneOf": references, **told} if kind == "union" else references[0]
        if kind == "scalar" or not inner:
            return choose(SCALARS)
        if kind == "object":
            names = self._random.sample(["kind", "extra", "a-b", "class"], len(inner))
            fields = dict(zip(names, inner, strict=True))
            return {"type": choose(["object", "object", ["object", "null"]]), "properties": fields}
        return {
            "list": {"type": "array", "items": inner[0]},
            "map": {"type": "object", "additionalProperties": inner[0]},
            "union": {choose(["anyOf", "oneOf"]): inner},
            "all": {"allOf": inner, **({"description": "Words."} if len(inner) > 1 else {})},
        }[kind]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the code as it was written: laying it out takes most of the time."""
    monkeypatch.setattr("codegen.generate.tidy", lambda *_: None)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("skip", [False, True], ids=["all", "skip"])
def test_random_descriptions(
    tmp_path: Path, tiny_spec: Any, quick: None, monkeypatch: Any, seed: int, skip: bool
) -> None:
    name = f"tiny_random_{seed}_{skip}"
    spec, config = tmp_path / "tiny.json", tmp_path / "tiny.config.yaml"
    spec.write_text(json.dumps(Describer(seed).description(tiny_spec())), "utf-8")
    config.write_text(f"package_name_override: {name}\nskip: {str(skip).lower()}\n", "utf-8")
    problems: Sequence[Problem] = ()
    try:
        generate(spec, config, tmp_path)
    except SpecError as error:
        problems = error.problems or [Problem("", str(error))]
    assert all(problem.pointer.startswith("/") for problem in problems)
    monkeypatch.syspath_prepend(tmp_path)
    for path in sorted((tmp_path / name).rglob("*.py")):
        module = ".".join(path.relative_to(tmp_path).with_suffix("").parts)
        importlib.import_module(module.removesuffix(".__init__"))
    for module in [module for module in sys.modules if module.split(".")[0] == name]:
        del sys.modules[module]
