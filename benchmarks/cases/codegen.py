"""Generating the package."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import specs
from benchmarks.environments import CACHE, Environments
from benchmarks.results import Result, Row
from benchmarks.rounds import Options, rows, sampled

_OURS = """
import sys
sys.path.insert(0, {openapi!r})
from pathlib import Path
from codegen.generate import generate
generate(Path({spec!r}), Path({config!r}), Path({target!r}))
"""
_STOCK = "stock"
_DOUBLED = "spec doubled"


def run(environments: Environments, options: Options) -> Result:
    """Measure codegen as a process, from its start to its end."""
    turns = max(3, options.starts // 3)
    scratch = CACHE / "codegen"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    root = specs.load()
    specs.write(root, scratch / "spec.json")
    specs.write(specs.doubled(root), scratch / "doubled.json")
    specs.write_for_stock(root, scratch / "stock.json")
    makers: dict[str, Callable[[], Path]] = {
        "ours": lambda: _ours(scratch / "spec.json", scratch / "ours"),
        _STOCK: lambda: _stock(scratch / "stock.json", scratch / "pinbridge_stock"),
        _DOUBLED: lambda: _ours(scratch / "doubled.json", scratch / "twice"),
    }
    samples = sampled(list(makers), turns, lambda name: _measured(makers[name]))
    shutil.rmtree(scratch)
    metrics = {"wall": ("s", 1.0), "files": ("files", 1.0), "lines": ("lines", 1.0)}
    ours = {name: samples[name] for name in ("ours", _STOCK)}
    grown = {name: samples[name] for name in (_DOUBLED, "ours")}
    found: list[Row] = rows("generate the package", ours, metrics=metrics)
    found += rows("generate the package, spec doubled", grown, metrics=metrics, subject=_DOUBLED)
    return Result(
        "codegen",
        "Codegen",
        "openapi-python-client with our templates against its own, both with ruff, from our spec; "
        "the whole process counts. The stock generator gets the spec without the keywords that it "
        "misreads. `spec doubled` has twice the operations and models.",
        found,
    )


def _measured(make: Callable[[], Path]) -> dict[str, float]:
    start = time.perf_counter()
    package = make()
    wall = time.perf_counter() - start
    files = sorted(package.rglob("*.py"))
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in files)
    shutil.rmtree(package)
    return {"wall": wall, "files": float(len(files)), "lines": float(lines)}


def _ours(spec: Path, target: Path) -> Path:
    program = _OURS.format(
        openapi=str(specs.ROOT / "openapi"),
        spec=str(spec),
        config=str(specs.CONFIG),
        target=str(target),
    )
    _check([sys.executable, "-c", program], dict(os.environ))
    return target / "pinbridge_api"


def _stock(spec: Path, package: Path) -> Path:
    _check(specs.stock_command(spec, package), specs.stock_variables())
    return package


def _check(command: list[str], variables: dict[str, str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, env=variables, check=False)
    if done.returncode:
        raise SystemExit(f"codegen failed:\n{done.stdout}{done.stderr}")
