"""The spec, the spec doubled, and what the generators make of them."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "openapi" / "pinbridge.yaml"
CONFIG = ROOT / "openapi" / "pinbridge.config.yaml"
_SCHEMAS = "#/components/schemas/"
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")

Node = dict[str, Any]


def load() -> Node:
    """Read the spec."""
    return _document(SPEC).root


def doubled(root: Node) -> Node:
    """Return the spec with every operation and model a second time, under another name."""
    twice = copy.deepcopy(root)
    names = set(root["components"]["schemas"])
    for name, schema in root["components"]["schemas"].items():
        twice["components"]["schemas"][f"{name}Again"] = _renamed(schema, names)
    for path, item in root["paths"].items():
        again = _renamed(item, names)
        for method in _METHODS:
            if method in again:
                again[method]["operationId"] += "_again"
        twice["paths"][f"/again{path}"] = again
    return twice


def _renamed(node: Any, names: set[str]) -> Any:
    if isinstance(node, list):
        return [_renamed(item, names) for item in node]
    if not isinstance(node, dict):
        return node
    copied = {key: _renamed(value, names) for key, value in node.items()}
    reference = copied.get("$ref")
    if isinstance(reference, str) and reference.removeprefix(_SCHEMAS) in names:
        copied["$ref"] = f"{reference}Again"
    return copied


def write(root: Node, path: Path) -> None:
    """Write a spec as JSON."""
    path.write_text(json.dumps(root, default=str), encoding="utf-8")


def generate_ours(root: Node, target: Path) -> Path:
    """Let our templates write the package of a spec.

    Args:
        root: The spec.
        target: Directory that gets the package.

    Returns:
        Directory of the package.
    """
    _import_codegen()
    from codegen.generate import generate

    with tempfile.TemporaryDirectory() as scratch:
        spec = Path(scratch, "spec.json")
        write(root, spec)
        return target / generate(spec, CONFIG, target)


def write_for_stock(root: Node, path: Path) -> None:
    """Write a spec without the keywords that the generator misreads, as our codegen gives it."""
    _import_codegen()
    from codegen.document import Document

    write(Document(root).simplified(), path)


def generate_stock(root: Node, package: Path) -> None:
    """Let the stock templates write the package of a spec.

    Args:
        root: The spec.
        package: Directory of the package, which becomes its name.
    """
    with tempfile.TemporaryDirectory() as scratch:
        spec = Path(scratch, "spec.json")
        write_for_stock(root, spec)
        done = subprocess.run(
            stock_command(spec, package),
            capture_output=True, text=True, env=stock_variables(), check=False,
        )  # fmt: skip
    if not (package / "client.py").is_file():
        raise SystemExit(f"openapi-python-client failed:\n{done.stdout}{done.stderr}")


def stock_command(spec: Path, package: Path) -> list[str]:
    """Return the command line of the stock generator."""
    program = Path(sys.executable).with_name("openapi-python-client")
    return [
        str(program), "generate", "--path", str(spec), "--meta", "none", "--output-path",
        str(package), "--overwrite",
    ]  # fmt: skip


def stock_variables() -> dict[str, str]:
    """Return an environment in which the generator finds ruff, which tidies what it wrote."""
    return {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}


def _document(path: Path) -> Any:
    _import_codegen()
    from codegen.document import Document

    return Document.load(path)


def _import_codegen() -> None:
    place = str(ROOT / "openapi")
    if place not in sys.path:
        sys.path.insert(0, place)
