"""Imports go one way, without circles, and what is shared by all services names none of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "pinbridge"
SERVICES = ("_pinbridge", "pinarkive", "pinterest")

# Folder -> folders of the package that it may import from, besides itself.
ALLOWED = {
    "runtime": set(),
    # The public module of uploads belongs to the core.
    "_core": {"runtime", "uploads"},
    "_async": {"_core", "runtime"},
    "_sync": {"_core", "runtime"},
}
# Words of one service. The library's own name is none of them: it is that of the package too.
OF_ONE_SERVICE = re.compile(
    r"PinBridge|PINBRIDGE|pinbridge_api|_pinbridge\b|apiKeyAuth|bearerAuth|(?i:pinterest|pinarkive|x-api-key|x-total-count"
    r"|/v1/|api\.pin)"
)
SHARED = [
    *sorted(path for name in ALLOWED for path in (PACKAGE / name).rglob("*.py")),
    *sorted((ROOT / "openapi/codegen").rglob("*.py")),
    *sorted((ROOT / "openapi/templates").rglob("*.jinja")),
]


@cache
def tree_of(path: Path) -> ast.Module:
    """Parse a module."""
    return ast.parse(path.read_text("utf-8"))


def imports_of(path: Path, *, late: bool) -> Iterator[str]:
    """List the modules of ours that a module imports when it is loaded, or with `late` at any time."""
    module = path.relative_to(ROOT).with_suffix("").parts
    tree = tree_of(path)
    nodes = ast.walk(tree) if late else (node for item in tree.body for node in at_once(item))
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = module[: -node.level] if node.level else ()
            name = ".".join([*base, *([node.module] if node.module else [])])
            yield name
            yield from (f"{name}.{alias.name}" for alias in node.names)


def at_once(node: ast.stmt) -> Iterator[ast.AST]:
    """List what is executed when a module is loaded: no functions, nothing for type checkers only."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return
    if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
        return
    yield node
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt):
            yield from at_once(child)


@pytest.mark.parametrize("folder", ALLOWED)
def test_no_import_runs_back_up(folder: str) -> None:
    for path in (PACKAGE / folder).rglob("*.py"):
        for name in imports_of(path, late=True):
            parts = name.split(".")
            if parts[0] == "pinbridge" and len(parts) > 1 and parts[1] != "__version__":
                place = parts[1]
                assert place == folder or place in ALLOWED[folder], f"{path}: {name}"
            assert not parts[0].endswith("_api"), f"{path}: {name}"


@pytest.mark.parametrize("service", SERVICES)
def test_services_do_not_know_each_other(service: str) -> None:
    others = {*SERVICES, "sandbox", "cli"} - {service}
    for path in (PACKAGE / service).rglob("*.py"):
        for name in imports_of(path, late=True):
            parts = name.split(".")
            assert parts[0] != "pinbridge" or len(parts) < 2 or parts[1] not in others, path


def test_modules_do_not_import_each_other_in_a_circle() -> None:
    files = [
        path for path in PACKAGE.rglob("*.py") if "sandbox" not in path.relative_to(PACKAGE).parts
    ]
    names = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in files}
    graph = {
        name: {found for found in imports_of(path, late=False) if found in names and found != name}
        for name, path in names.items()
    }
    # Raises CycleError where there is a circle.
    assert list(TopologicalSorter(graph).static_order())


def test_what_is_shared_names_no_service() -> None:
    lines = [(path, line) for path in SHARED for line in path.read_text("utf-8").splitlines()]
    assert [(path, line) for path, line in lines if OF_ONE_SERVICE.search(line)] == []
