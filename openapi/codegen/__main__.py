"""The command line of codegen.sh."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import trees
from .compare import compare
from .derive_sync import HAND_WRITTEN, TREES, Table, derive_trees, refuse_unused
from .document import Document, SpecError
from .generate import Service, generate, services
from .report import render, render_uncovered, uncovered

_DESCRIPTION = """\
Write generated/ from the specs in openapi/, and the synchronous code from the asynchronous code.
Without options everything is written anew. Works offline; the same input gives the same bytes."""
_DIFFERS = 1
_FAILED = 2
_GENERATED = "generated"


@dataclass(frozen=True)
class Project:
    """The tree that the command line works on.

    Args:
        root: Its directory, with `openapi/` and `generated/`.
        new_table: Makes the rules for synchronous code.
    """

    root: Path = Path(__file__).resolve().parent.parent.parent
    new_table: Callable[[], Table] = Table

    @property
    def generated(self) -> Path:
        """Directory of the generated packages."""
        return self.root / _GENERATED

    @property
    def services(self) -> list[Service]:
        """The services of the project."""
        return services(self.root / "openapi")

    def service(self, name: str) -> Service:
        """Find a service by name.

        Raises:
            SpecError: There is none of that name.
        """
        for service in self.services:
            if service.name == name:
                return service
        known = ", ".join(service.name for service in self.services)
        raise SpecError(f"there is no service {name}; known: {known}")


def main(arguments: Sequence[str] | None = None, project: Project | None = None) -> int:
    """Run a command line and return its exit status.

    Args:
        arguments: The command line, instead of that of the process.
        project: The tree to work on, instead of the one that holds this file.
    """
    project = project or Project()
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.output is not None and options.spec is None:
        parser.error("--output needs --spec")
    try:
        if options.report is not None:
            _report(project, project.service(options.service), *options.report)
        elif options.spec is not None:
            output = options.output or project.generated
            _write_from(project, project.service(options.service), options.spec, output)
        elif options.check:
            return _check(project)
        else:
            _write(project)
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


def _write(project: Project) -> None:
    for service in project.services:
        package = generate(service.spec, service.config_file, project.generated)
        print(f"wrote {_GENERATED}/{package}")
    table = project.new_table()
    with tempfile.TemporaryDirectory() as directory:
        scratch = Path(directory)
        derived = derive_trees(project.root, scratch, table=table)
        for tree in TREES:
            if (project.root / tree.source).is_dir():
                target = project.root / tree.target
                trees.replace(scratch / tree.target, target, kept=[HAND_WRITTEN])
    if derived:
        print(f"derived {len(derived)} synchronous modules")
    refuse_unused(table)


def _check(project: Project) -> int:
    table = project.new_table()
    found = list(_differences(project, table))
    if not found:
        refuse_unused(table)
        print("generated code is up to date")
        return 0
    print("\n".join(found))
    reason = f"generated code is not up to date ({len(found)} files); run ./codegen.sh"
    print(reason, file=sys.stderr)
    return _DIFFERS


def _differences(project: Project, table: Table) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as directory:
        scratch = Path(directory)
        for service in project.services:
            generate(service.spec, service.config_file, scratch / _GENERATED)
        yield from _compared(scratch / _GENERATED, project.generated, _GENERATED)
        derive_trees(project.root, scratch, table=table)
        for tree in TREES:
            target = str(tree.target)
            yield from _compared(scratch / target, project.root / target, target, HAND_WRITTEN)
    yield from _orphans(project.root)


def _compared(expected: Path, actual: Path, name: str, *ignored: str) -> Iterator[str]:
    for kind, path in trees.differences(expected, actual, ignored=ignored):
        yield f"{kind}: {name}/{path}"


def _orphans(root: Path) -> Iterator[str]:
    """Find hand-written synchronous modules whose asynchronous side is gone."""
    for tree in TREES:
        for path in sorted((root / tree.target).rglob(HAND_WRITTEN)):
            relative = path.relative_to(root / tree.target).as_posix()
            if not (root / tree.source / relative).is_file():
                yield f"extra: {tree.target}/{relative}"


def _write_from(project: Project, service: Service, spec: Path, output: Path) -> None:
    old, new = Document.load(service.spec), Document.load(spec)
    package = generate(spec, service.config_file, output)
    print(f"wrote {output / package}\n")
    _print_report(project, package, old, new)


def _report(project: Project, service: Service, old: Path, new: Path) -> None:
    _print_report(project, service.package, Document.load(old), Document.load(new))


def _print_report(project: Project, package: str, old: Document, new: Document) -> None:
    print(render(compare(old, new)))
    facade = project.root / TREES[0].source
    print(render_uncovered(uncovered(new, package, facade)), end="")


if __name__ == "__main__":
    sys.exit(main())
