"""Compare the public API with the committed snapshot, tests/api/public.txt.

A line for every public name: modules, classes, methods with their signature. Only the sync clients are listed, as
the async ones have the same methods. Models come from the descriptions and are not listed; `./codegen.sh --report`
tells how those change.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator
from pathlib import Path

import griffe

ROOT = Path(__file__).resolve().parents[2]
SNAPSHOT = ROOT / "tests" / "api" / "public.txt"
_MODELS = "models"


def main() -> int:
    """Print what differs and return 1; with `--write`, write the snapshot."""
    now = [*_lines()]
    if sys.argv[1:] == ["--write"]:
        SNAPSHOT.write_text("\n".join(now) + "\n", "utf-8")
        return 0
    before = SNAPSHOT.read_text("utf-8").splitlines()
    changes = list(difflib.unified_diff(before, now, "public API before", "now", n=0, lineterm=""))
    if changes:
        print("\n".join(changes))
        print(
            "\nThe public API changed. If that is wanted, run `make api` and name the change in CHANGELOG.md."
        )
    return 1 if changes else 0


def _lines() -> Iterator[str]:
    loader = griffe.GriffeLoader(search_paths=[ROOT, ROOT / "generated"])
    for package in ("pinbridge", *(path.name for path in (ROOT / "generated").glob("*_api"))):
        loader.load(package)
    loader.resolve_aliases(external=False)
    yield from _module(loader.modules_collection["pinbridge"])


def _module(module: griffe.Module) -> Iterator[str]:
    for name in sorted(module.exports or ()):
        member = module[str(name)]
        path = f"{module.path}.{name}"
        if member.is_alias and not member.resolved:
            yield path
        elif member.is_class and not str(name).startswith("Async"):
            yield from _class(member, path)
        elif member.is_function:
            yield _call(member, path)
        else:
            yield path
    for name, member in sorted(module.modules.items()):
        if not name.startswith("_") and name != _MODELS and not member.is_alias:
            yield from _module(member)


def _class(shown: griffe.Object | griffe.Alias, path: str) -> Iterator[str]:
    yield f"{path}({', '.join(str(base) for base in shown.bases)})"
    # The methods of clients and groups come from generated classes; others show what they add.
    whole = shown.name.endswith(("Client", "Resource"))
    for name, member in sorted((shown.all_members if whole else shown.members).items()):
        if name != "__init__" and name.startswith("_"):
            continue
        if member.is_function:
            for overload in member.overloads or [member]:
                yield _call(overload, f"{path}.{name}")
        elif member.is_attribute:
            yield f"{path}.{name}" + (f": {member.annotation}" if member.annotation else "")
            if isinstance(member.annotation, griffe.ExprName) and str(member.annotation).endswith(
                "Resource"
            ):
                group = member.modules_collection[member.annotation.canonical_path]
                yield from _class(group, f"{path}.{name}")


def _call(function: griffe.Object | griffe.Alias, path: str) -> str:
    return f"{path}{str(function.signature(return_type=True)).removeprefix(function.name)}"


if __name__ == "__main__":
    sys.exit(main())
