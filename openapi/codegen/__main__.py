"""The command line of codegen.sh."""

from __future__ import annotations

import argparse
import contextlib
import io
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import trees
from .compare import compare
from .derive_sync import HAND_WRITTEN, Table, Tree, derive_trees, refuse_unused, trees_of
from .generate import SPEC_SUFFIXES, Service, generate, services
from .importing import refuse_unimportable
from .patches import apply_patches, load_patches
from .reading import Node, SpecError, read_description
from .report import Report
from .uses import Uses

_DESCRIPTION = """\
Write generated/ from the specs in openapi/, and the synchronous code from the asynchronous code.
Without options everything is written anew. Works offline; the same input gives the same bytes."""
_DIFFERS = 1
_FAILED = 2
_INTERRUPTED = 130
_GENERATED = "generated"
_EMPTY: Node = {"openapi": "3.1.0", "paths": {}}


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
    def trees(self) -> list[Tree]:
        """The directories with asynchronous code, and those derived from them."""
        return trees_of(self.root, "pinbridge", "tests")

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
    if options.update is not None and options.service is None:
        parser.error("--update needs --service")
    if options.json and options.report is None:
        parser.error("--json needs --report")
    try:
        if options.report is not None:
            service = options.service and project.service(options.service)
            report = _report(project, service, *options.report)
            print(report.json() if options.json else report.text(), end="")
        elif options.update is not None:
            _update(project, project.service(options.service), options.update)
        elif options.service is not None:
            return _only(project, project.service(options.service), is_check=options.check)
        elif options.check:
            return _check(project)
        else:
            _write(project)
    except (SpecError, OSError) as error:
        print(f"codegen: {error}", file=sys.stderr)
        return _FAILED
    except KeyboardInterrupt:
        print("codegen: interrupted; nothing was changed", file=sys.stderr)
        return _INTERRUPTED
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
        "--update",
        type=Path,
        metavar="FILE",
        help="take this file as the service's new spec: report what changed, and write everything",
    )
    mode.add_argument(
        "--report", nargs=2, type=Path, metavar=("OLD", "NEW"), help="compare two specs"
    )
    parser.add_argument("--json", action="store_true", help="write the report as JSON")
    parser.add_argument(
        "--service",
        metavar="NAME",
        help="write or check the package of this service only; with --update the service whose spec is"
        " replaced, with --report the one whose patches and code count",
    )
    return parser


def _write(project: Project) -> None:
    table = project.new_table()
    with tempfile.TemporaryDirectory() as directory:
        scratch = Path(directory)
        _stage(project, scratch, table)
        refuse_unimportable(scratch / _GENERATED, project.root)
        _put(project, scratch)


def _only(project: Project, service: Service, *, is_check: bool) -> int:
    """Write the package of one service, or compare it."""
    with tempfile.TemporaryDirectory() as directory:
        scratch = Path(directory)
        package = generate(service.spec, service.config_file, scratch)
        name = f"{_GENERATED}/{package}"
        if is_check:
            return _told(list(_compared(scratch / package, project.generated / package, name)))
        refuse_unimportable(scratch, project.root)
        with trees.restored_on_failure([project.root / name]):
            trees.replace(scratch / package, project.root / name)
    print(f"wrote {name}")
    return 0


def _stage(project: Project, scratch: Path, table: Table, **specs: Path) -> None:
    """Write what the project should hold into another directory.

    Args:
        project: The project.
        scratch: The directory.
        table: The rules for synchronous code.
        specs: Specs to take instead of those in the project, by service.
    """
    for service in project.services:
        spec = specs.get(service.name, service.spec)
        package = generate(spec, service.config_file, scratch / _GENERATED)
        print(f"generated {package}")
    if derived := derive_trees(project.root, scratch, table=table, trees=project.trees):
        print(f"derived {len(derived)} synchronous modules")
    refuse_unused(table)


def _put(project: Project, scratch: Path, *specs: Path) -> None:
    """Move the staged files into place; if that fails, restore the old ones.

    Args:
        project: The project.
        scratch: The directory of the staged files.
        specs: Descriptions to replace; those without a staged copy are removed.
    """
    targets = [project.root / tree.target for tree in project.trees]
    with trees.restored_on_failure([project.generated, *targets, *specs]):
        trees.replace(scratch / _GENERATED, project.generated)
        for tree, target in zip(project.trees, targets, strict=True):
            if (project.root / tree.source).is_dir():
                trees.replace(scratch / tree.target, target, kept=[HAND_WRITTEN])
        for spec in specs:
            if (scratch / spec.name).exists():
                shutil.copyfile(scratch / spec.name, spec)
            else:
                spec.unlink(missing_ok=True)


def _update(project: Project, service: Service, file: Path) -> None:
    """Take a new spec in: all of it, or nothing where something fails."""
    old, spec = service.spec, service.directory / f"{service.name}{file.suffix}"
    if spec.suffix not in SPEC_SUFFIXES:
        raise SpecError(f"{file} has to be named {', '.join(SPEC_SUFFIXES)}")
    print(_report(project, service, old, file).text())
    with tempfile.TemporaryDirectory() as directory:
        scratch = Path(directory)
        _stage(project, scratch, project.new_table(), **{service.name: file})
        refuse_unimportable(scratch / _GENERATED, project.root)
        shutil.copyfile(file, scratch / spec.name)
        _put(project, scratch, old, spec)
    print(f"took {file} in as {spec.relative_to(project.root)}")


def _check(project: Project) -> int:
    with tempfile.TemporaryDirectory() as directory, contextlib.redirect_stdout(io.StringIO()):
        scratch = Path(directory)
        _stage(project, scratch, project.new_table())
        found = list(_differences(project, scratch))
    return _told(found)


def _told(found: list[str]) -> int:
    if not found:
        print("generated code is up to date")
        return 0
    print("\n".join(found))
    reason = f"generated code is not up to date ({len(found)} files); run ./codegen.sh"
    print(reason, file=sys.stderr)
    return _DIFFERS


def _differences(project: Project, scratch: Path) -> Iterator[str]:
    yield from _compared(scratch / _GENERATED, project.generated, _GENERATED)
    for tree in project.trees:
        target = str(tree.target)
        yield from _compared(scratch / target, project.root / target, target, HAND_WRITTEN)
    yield from _orphans(project)


def _compared(expected: Path, actual: Path, name: str, *ignored: str) -> Iterator[str]:
    for kind, path in trees.differences(expected, actual, ignored=ignored):
        yield f"{kind}: {name}/{path}"


def _orphans(project: Project) -> Iterator[str]:
    """Find hand-written synchronous modules whose asynchronous side is gone."""
    root = project.root
    for tree in project.trees:
        for path in sorted((root / tree.target).rglob(HAND_WRITTEN)):
            relative = path.relative_to(root / tree.target).as_posix()
            if not (root / tree.source / relative).is_file():
                yield f"extra: {tree.target}/{relative}"


def _report(project: Project, service: Service | None, old: Path, new: Path) -> Report:
    """Compare two specs, with a service's patches; a spec that is not there yet is empty."""
    patches = load_patches(service.patches_file) if service else []
    roots, problems = [_EMPTY], list[str]()
    for path in [old, new] if old.exists() or not service else [new]:
        root, misfits = apply_patches(read_description(path), patches)
        roots.append(root)
        problems += [f"{path}: {misfit}" for misfit in misfits]
    changes = compare(*roots[-2:])
    uses = Uses(project.root, service.name, service.package) if service else None
    return Report(changes, problems, uses.of) if uses else Report(changes, problems)


if __name__ == "__main__":
    # Handled like an interrupt, so that changed files are restored.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(main())
