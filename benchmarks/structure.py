"""Measure the structure of the code, and print it with the speed of the last `make bench`: `make measures`."""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from pinbridge import PinbridgeClient
from pinbridge.sandbox import Sandbox

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "pinbridge"
_FOREIGN = frozenset({"anyio", "attr", "attrs", "click", "dateutil", "h11", "httpcore", "httptools", "httpx", "msgspec", "sniffio", "uvicorn"})  # fmt: skip
_PINBRIDGE_DOORS = frozenset({"models.py", "planning.py", "webhooks.py"})
# What Pinterest, bulk publishing and the test fixtures brought; it has no bound, like their folders.
_LATER = frozenset({"database.py", "error_table.py", "files.py", "journal.py", "pytest_plugin.py", "testing.py", "windows.py"})  # fmt: skip


@dataclass(frozen=True)
class Measure:
    """A figure and its bound.

    Args:
        name: What is measured.
        value: The figure.
        wanted: Largest figure wanted.
    """

    name: str
    value: float
    wanted: float


def files(*folders: str) -> Iterator[Path]:
    """List the hand-written modules of folders of the package; without any, of all."""
    for folder in folders or ("",):
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            is_derived = "_sync" in path.relative_to(PACKAGE).parts and path.name != "_io.py"
            if not is_derived:
                yield path


def lines(paths: Iterable[Path]) -> int:
    """Count the lines of files."""
    return sum(path.read_bytes().count(b"\n") for path in paths)


def top(path: Path) -> str:
    """Return the folder of the package that a module lies in, or an empty text."""
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else ""


def private_uses() -> list[str]:
    """List where private attributes of other packages are used."""
    found: list[str] = []
    for path in files():
        tree = ast.parse(path.read_text("utf-8"))
        imported = {name for node in ast.walk(tree) for name in _foreign_names(node)}
        for node in ast.walk(tree):
            if not isinstance(node, ast.Attribute) or not _is_private(node.attr):
                continue
            root = node.value
            while isinstance(root, ast.Attribute):
                root = root.value
            if isinstance(root, ast.Name) and root.id in imported:
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    return found


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def _foreign_names(node: ast.AST) -> Iterator[str]:
    """List the names that an import binds to other packages, and private ones that it takes."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            if alias.name.split(".")[0] in _FOREIGN:
                yield alias.asname or alias.name.split(".")[0]
    elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in _FOREIGN:
        for alias in node.names:
            yield alias.asname or alias.name


def measures() -> list[Measure]:
    """Measure the structure."""
    # What later issues added beside it (commands, bulk publishing, other services) has no bound.
    client = [
        path
        for path in files()
        if top(path) in ("", "_core", "_async", "_sync", "_pinbridge") and path.name not in _LATER
    ]
    neutral = [
        path for path in client if top(path) != "_pinbridge" and path.name not in _PINBRIDGE_DOORS
    ]
    shared = [path for path in files("sandbox") if path.parent.name in ("sandbox", "_shared")]
    longest = max(files(), key=lambda path: lines([path]))
    return [
        Measure(
            "hand-written lines of PinBridge's client",
            lines(client),
            6_500,
        ),
        Measure("... of them neutral", lines(neutral), 3_500),
        Measure("runtime of the generated packages", lines(files("runtime")), 2_000),
        Measure(
            "sandbox of PinBridge, with what all services share",
            lines([*shared, *files("sandbox/pinbridge")]),
            11_700,
        ),
        Measure("... of it shared by all services", lines(shared), 4_000),
        Measure(f"longest file ({longest.relative_to(ROOT)})", lines([longest]), 400),
        Measure("private uses of other packages", len(private_uses()), 2),
        Measure("own calls in a warm pins.create", own_calls(), 50),
    ]


def own_calls() -> int:
    """Count the calls of functions of ours in a warm `pins.create`."""
    own = (str(PACKAGE), str(ROOT / "generated"))
    count = 0

    def note(frame: FrameType, event: str, _: object) -> None:
        nonlocal count
        count += event == "call" and frame.f_code.co_filename.startswith(own)

    with (
        Sandbox.serve(frozen=True) as sandbox,
        PinbridgeClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as client,
    ):
        fields: dict[str, Any] = {
            "account_id": sandbox.account_id,
            "board_id": sandbox.board_id,
            "title": "Bread",
            "image_url": "https://example.com/a.jpg",
            "idempotency_key": "bread",
        }
        for is_counted in (False, False, True):
            sys.setprofile(note if is_counted else None)
            client.pins.create(**fields)
            sys.setprofile(None)
    return count


def cost(service: str) -> dict[str, int]:
    """Count the lines that a service takes, by their kind.

    Args:
        service: Its name in `openapi/`, which its folders have too.
    """
    names = ["config.yaml", "patches.yaml"]
    parts = {
        "description": [ROOT / f"openapi/{service}.yaml"],
        "configuration and patches": [ROOT / f"openapi/{service}.{name}" for name in names],
        "client": files(service),
        "commands": sorted((PACKAGE / "cli/commands").glob(f"{service}*.py")),
        "sandbox": files(f"sandbox/{service}"),
        "tests": [
            path
            for name in ("{}", "sandbox/{}", "contract/{}.py", "cli/test_{}.py")
            for path in _modules(ROOT / "tests" / name.format(service))
        ],
        "generated": sorted((ROOT / f"generated/{service}_api").rglob("*.py")),
    }
    return {kind: lines(p for p in paths if p.exists()) for kind, paths in parts.items()}


def _modules(path: Path) -> Iterator[Path]:
    found = path.rglob("*.py") if path.is_dir() else [path]
    return (p for p in sorted(found) if "_sync" not in p.relative_to(ROOT).parts)


def main() -> None:
    """Print the figures."""
    for measure in measures():
        mark = "" if measure.value <= measure.wanted else "  <- too much"
        print(f"{measure.name:60} {measure.value:8.0f} of {measure.wanted:6.0f}{mark}")
    for use in private_uses():
        print(f"  private: {use}")
    for service in ("pinarkive", "pinterest"):
        print(f"\nLines of {service}:")
        for kind, count in cost(service).items():
            print(f"  {kind:26} {count:7}")
    print("\nTime of pinbridge / time of the peer, from the last `make bench`:")
    results = json.loads((ROOT / "docs/performance/results.json").read_text("utf-8"))
    for benchmark in results["benchmarks"].values():
        for row in benchmark["rows"]:
            ratios = ", ".join(
                f"{peer} {ratio['median']:.2f}" for peer, ratio in row["ratios"].items()
            )
            if row["metric"] == "wall" and ratios:
                print(f"  {row['case']:56} {ratios}")


if __name__ == "__main__":
    main()
