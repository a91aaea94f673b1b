"""The command line of codegen.sh."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from . import trees
from .compare import compare
from .derive_sync import HAND_WRITTEN, TREES, Table, derive_trees, refuse_unused
from .document import Document, SpecError
from .generate import GENERATED, ROOT, Service, generate, services
from .report import render, render_uncovered, uncovered

_DESCRIPTION = """\
Write generated/ from the specs in openapi/, and the synchronous code from the asynchronous code.
Without options everything is written anew. Works offline; the same input gives the same bytes."""
_DIFFERS = 1
_FAILED = 2


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """Run a command line and return its exit status.

    Args:
        arguments: The command line, instead of that of the process.
        root: Directory of the project.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.output is not None and options.spec is None:
        parser.error("--output needs --spec")
    try:
        if options.report is not None:
            _report(*options.report, service=_service(options.service), root=root)
        elif options.spec is not None:
            output = options.output or root / GENERATED.name
            _write_from(options.spec, _service(options.service), output, root=root)
        elif options.check:
            return _check(root)
        else:
            _write(root)
    except (SpecError, OSError) as error:
        print(f"codegen: {error}", file=sys.stderr)
        return _FAILED
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="codegen.sh",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument(
        "--check",
        action="store_true",
        help="write nothing; list the files that differ and exit with 1 if there are any",
    )
    mode.add_argument(
        "--spec",
        type=Path,
        metavar="FILE",
        help="write one service's package from this spec, and report what is new in it",
    )
    mode.add_argument(
        "--report",
        nargs=2,
        type=Path,
        metavar=("OLD", "NEW"),
        help="compare two specs, and list the operations of NEW that no facade method covers",
    )
    parser.add_argument(
        "--service", default="pinbridge", metavar="NAME", help="service of --spec and --report"
    )
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="where --spec writes to, instead of generated/"
    )
    return parser


def _service(name: str) -> Service:
    known = services()
    for service in known:
        if service.name == name:
            return service
    names = ", ".join(service.name for service in known)
    raise SpecError(f"there is no service {name}; known: {names}")


def _write(root: Path) -> None:
    for service in services():
        package = generate(service.spec, service.config_file, root / GENERATED.name)
        print(f"wrote {GENERATED.name}/{package}")
    table = Table()
    with tempfile.TemporaryDirectory() as scratch:
        derived = derive_trees(root, Path(scratch), table=table)
        for tree in TREES:
            if (root / tree.source).is_dir():
                trees.replace(Path(scratch, tree.target), root / tree.target, kept=[HAND_WRITTEN])
    if derived:
        print(f"derived {len(derived)} synchronous modules")
        refuse_unused(table)


def _check(root: Path) -> int:
    found = list(_differences(root))
    if not found:
        print("generated code is up to date")
        return 0
    print("\n".join(found))
    print(
        f"generated code is not up to date ({len(found)} files); run ./codegen.sh", file=sys.stderr
    )
    return _DIFFERS


def _differences(root: Path) -> Iterator[str]:
    table = Table()
    with tempfile.TemporaryDirectory() as directory:
        scratch = Path(directory)
        for service in services():
            generate(service.spec, service.config_file, scratch / GENERATED.name)
        derived = derive_trees(root, scratch, table=table)
        for tree in (GENERATED.name, *(str(tree.target) for tree in TREES)):
            is_derived = tree != GENERATED.name
            ignored = [HAND_WRITTEN] if is_derived else []
            for line in trees.differences(scratch / tree, root / tree, ignored=ignored):
                kind, path = line.split(": ", 1)
                yield f"{kind}: {tree}/{path}"
    yield from _orphans(root)
    if derived:
        refuse_unused(table)


def _orphans(root: Path) -> Iterator[str]:
    """Find hand-written synchronous modules whose asynchronous side is gone."""
    for tree in TREES:
        for path in sorted((root / tree.target).rglob(HAND_WRITTEN)):
            relative = path.relative_to(root / tree.target).as_posix()
            if not (root / tree.source / relative).is_file():
                yield f"extra: {tree.target}/{relative}"


def _write_from(spec: Path, service: Service, output: Path, *, root: Path) -> None:
    new = Document.load(spec)
    package = generate(spec, service.config_file, output)
    print(f"wrote {output / package}\n")
    _print_report(Document.load(service.spec), new, package, root)


def _report(old: Path, new: Path, *, service: Service, root: Path) -> None:
    _print_report(Document.load(old), Document.load(new), service.package, root)


def _print_report(old: Document, new: Document, package: str, root: Path) -> None:
    print(render(compare(old, new)))
    print(render_uncovered(uncovered(new, package, root / TREES[0].source)), end="")


if __name__ == "__main__":
    sys.exit(main())
