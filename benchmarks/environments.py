"""Make an environment of its own for every peer, under `.cache/bench`."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from benchmarks import specs

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache" / "bench"
INSIDE = Path(__file__).resolve().parent / "inside"
OFFICIAL = "pinbridge-sdk==1.10.1"
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.MULTILINE)


@dataclass(frozen=True)
class Environment:
    """A virtual environment."""

    name: str
    directory: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.directory / "venv" / "bin" / "python"

    @property
    def site_packages(self) -> Path:
        """Where its packages are."""
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.directory / "venv" / "lib" / version / "site-packages"

    def versions(self) -> dict[str, str]:
        """Name the packages installed, with their versions."""
        output = _output(self.python, "-m", "pip", "list", "--format=json")
        listed: list[dict[str, str]] = json.loads(output)
        return {
            package["name"]: package["version"]
            for package in listed
            if package["name"] not in ("pip", "setuptools")
        }


class Environments:
    """Make environments when they are first asked for, and again when what goes into them changes."""

    @cached_property
    def ours(self) -> Environment:
        """pinbridge from the wheel, without extras."""
        return self._with_wheel("ours", extras="")

    @cached_property
    def sandbox(self) -> Environment:
        """pinbridge with the sandbox."""
        return self._with_wheel("sandbox", extras="[sandbox]")

    @cached_property
    def official(self) -> Environment:
        """The official SDK."""
        return self._made("official", [OFFICIAL])

    @cached_property
    def bare(self) -> Environment:
        """httpx alone."""
        return self._made("bare", ["httpx"])

    @cached_property
    def stock(self) -> Environment:
        """The stock generator's package, made of our spec."""

        def add_package(environment: Environment) -> None:
            package = environment.site_packages / "pinbridge_stock"
            specs.generate_stock(specs.load(), package)
            _compile(package)

        return self._made(
            "stock",
            ["httpx", "attrs", "python-dateutil"],
            sources=[specs.SPEC],
            finish=add_package,
        )

    def __getitem__(self, name: str) -> Environment:
        environment: Environment = getattr(self, name)
        return environment

    @cached_property
    def wheel(self) -> Path:
        """The wheel of the working tree."""
        target = CACHE / "wheel"
        digest = _digest([], _our_sources())
        stamp = target / "stamp"
        found = sorted(target.glob("*.whl"))
        if found and stamp.is_file() and stamp.read_text() == digest:
            return found[0]
        shutil.rmtree(target, ignore_errors=True)
        _output(
            sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", target, ROOT
        )
        stamp.write_text(digest)
        return next(target.glob("*.whl"))

    def _with_wheel(self, name: str, *, extras: str) -> Environment:
        wheel = self.wheel
        environment = self._made(name, [f"{wheel}{extras}"], sources=[ROOT / "pyproject.toml"])
        installed = environment.directory / "wheel"
        stated = (wheel.parent / "stamp").read_text()
        if not installed.is_file() or installed.read_text() != stated:
            _output(
                environment.python, "-m", "pip", "install", "--quiet", "--no-deps",
                "--force-reinstall", wheel,
            )  # fmt: skip
            installed.write_text(stated)
        return environment

    def _made(
        self,
        name: str,
        requirements: list[str],
        *,
        sources: Iterable[Path] = (),
        finish: Callable[[Environment], None] | None = None,
    ) -> Environment:
        environment = Environment(name, CACHE / name)
        constraints = ROOT / "requirements-dev.txt"
        digest = _digest(requirements, [constraints, *sources])
        stamp = environment.directory / "stamp"
        if stamp.is_file() and stamp.read_text() == digest and environment.python.exists():
            return environment
        print(f"making an environment: {name}", file=sys.stderr)
        shutil.rmtree(environment.directory, ignore_errors=True)
        environment.directory.mkdir(parents=True)
        venv.create(environment.directory / "venv", with_pip=True)
        limits = environment.directory / "constraints.txt"
        # The same versions of what the peers share, so that only they differ.
        limits.write_text("\n".join(f"{n}=={v}" for n, v in _PIN.findall(constraints.read_text())))
        _output(
            environment.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
            "--constraint", limits, *requirements,
        )  # fmt: skip
        if finish is not None:
            finish(environment)
        stamp.write_text(digest)
        return environment


def _our_sources() -> list[Path]:
    trees = ("pinbridge", "generated/pinbridge_api")
    files = [path for tree in trees for path in (ROOT / tree).rglob("*.py")]
    return [*sorted(files), ROOT / "pyproject.toml"]


def _digest(texts: Iterable[str], files: Iterable[Path]) -> str:
    digest = hashlib.sha256(sys.version.encode())
    for text in texts:
        digest.update(text.encode())
    for file in files:
        digest.update(str(file).encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _compile(directory: Path) -> None:
    _output(sys.executable, "-m", "compileall", "-q", directory)


def packages_for_import(environment: Environment, *, package: Path | None = None) -> Path:
    """Copy pinbridge to a directory of its own, compiled, if wanted with another generated package.

    Args:
        environment: Where to copy from.
        package: Directory of a `pinbridge_api` to put beside it.
    """
    target = CACHE / "import" / ("plain" if package is None else "doubled")
    shutil.rmtree(target, ignore_errors=True)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(environment.site_packages / "pinbridge", target / "pinbridge", ignore=ignored)
    source = package or environment.site_packages / "pinbridge_api"
    shutil.copytree(source, target / "pinbridge_api", ignore=ignored)
    _compile(target)
    return target


def _output(*command: Any) -> str:
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    done = subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
    return done.stdout
