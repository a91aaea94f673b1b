"""What users install: the right files, and nothing else. Run by `make test-package`."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from tests.acceptance.server import ROOT

API_PACKAGES = sorted(path.name for path in (ROOT / "generated").glob("*_api"))
PACKAGES = {
    "pinbridge": ROOT / "pinbridge",
    **{name: ROOT / "generated" / name for name in API_PACKAGES},
}
IMPORT = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
names = []
for root in sys.argv[2:]:
    package = importlib.import_module(root)
    assert package.__file__.startswith(sys.argv[1]), package.__file__
    names += [info.name for info in pkgutil.walk_packages(package.__path__, f"{root}.")]
for name in names:
    if not name.endswith("__main__"):
        importlib.import_module(name)
client = importlib.import_module("pinbridge").PinbridgeClient(api_key="pb_key")
client.close()
print(len(names))
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the source distribution, and the wheel from it."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
    )
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (path,) = built.glob("*.whl")
    return path


CACHES = {"__pycache__", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache"}


def sources(root: Path) -> set[str]:
    """List the files of a folder, without what tools leave there."""
    return {
        path.relative_to(root).as_posix()
        for path in root.rglob("*")
        if path.is_file() and not CACHES & set(path.parts)
    }


def test_the_wheel_holds_both_packages_whole_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if not name.endswith("/")}
    tops = {PurePosixPath(name).parts[0] for name in names}
    (metadata,) = tops - set(PACKAGES)
    assert metadata.endswith(".dist-info")
    for package, root in PACKAGES.items():
        inside = {
            name.removeprefix(f"{package}/") for name in names if name.startswith(f"{package}/")
        }
        assert inside == sources(root)
        assert "py.typed" in inside


def test_the_wheel_says_what_it_needs(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        lines = archive.read(name).decode().splitlines()
    assert "Name: pinbridge" in lines
    assert "Requires-Python: >=3.11" in lines
    fields = {line.partition(":")[0] for line in lines}
    assert {"Author", "Classifier", "Keywords", "License-Expression", "Project-URL"} <= fields
    needed = {line.removeprefix("Requires-Dist: ") for line in lines if "Requires-Dist" in line}
    plain = {line.split(">")[0].split("<")[0] for line in needed if "extra ==" not in line}
    assert plain == {
        "anyio",
        "attrs",
        "certifi",
        "httpcore",
        "httpx",
        "msgspec",
        "python-dateutil",
        "sniffio",
    }


def test_every_module_of_the_wheel_can_be_imported(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", IMPORT, str(tmp_path), *PACKAGES],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 200


@pytest.fixture
def program(wheel: Path, tmp_path: Path) -> Path:
    """Install the wheel alone, as `pipx run --spec WHEEL` does; the program that it then runs."""
    subprocess.run(
        [sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "venv")], check=True
    )
    program = tmp_path / "venv" / "bin" / "pinbridge"
    pip = [sys.executable, "-m", "pip", "--python", str(program.with_name("python")), "install"]
    subprocess.run([*pip, "--quiet", "--no-index", "--no-deps", str(wheel)], check=True)
    return program


def test_the_program_says_what_to_install_and_then_works(program: Path, tmp_path: Path) -> None:
    done = subprocess.run([program, "--help"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "pip install 'pinbridge[cli]'" in done.stderr
    assert len(done.stderr.splitlines()) == 2

    # The packages of this environment stand in for those that an installer would fetch.
    [packages] = (tmp_path / "venv").glob("lib/python*/site-packages")
    (packages / "extras.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    environment = {**os.environ, "PINBRIDGE_CONFIG_DIR": str(tmp_path / "config")}
    for name in ("PYTHONPATH", "PINBRIDGE_BASE_URL", "PINBRIDGE_API_KEY"):
        environment.pop(name, None)

    def run(*arguments: str) -> str:
        return subprocess.run(
            [program, *arguments],
            capture_output=True,
            text=True,
            check=True,
            cwd=tmp_path,
            env=environment,
        ).stdout

    assert run("--version").startswith("pinbridge ")
    assert '"step"' in run("demo", "--json")
    assert f'"{packages}/pinbridge/' in run(
        *("sandbox", "shell", "--", str(program.with_name("python")), "-c"),
        "import json, pinbridge.cli as cli; print(json.dumps(cli.__file__))",
    )


FOLDERS = (".ci", "benchmarks", "docs", "examples", "generated", "openapi", "pinbridge", "tests")
FILES = {
    ".gitignore",  # of the build tool's own accord
    "AGENTS.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "PKG-INFO",
    "README.md",
    "SECURITY.md",
    "codegen.sh",
    "pyproject.toml",
    *(path.name for path in ROOT.glob("requirements-*.txt")),
}


@pytest.fixture(scope="module")
def unpacked(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution as a folder."""
    (path,) = built.glob("*.tar.gz")
    folder = tmp_path_factory.mktemp("sdist")
    with tarfile.open(path) as archive:
        # Python before 3.11.4 has no filters, and does not look at this.
        archive.extraction_filter = getattr(tarfile, "data_filter", None)
        archive.extractall(folder)
    return folder / path.name.removesuffix(".tar.gz")


def test_the_source_distribution_holds_what_is_needed_and_nothing_else(unpacked: Path) -> None:
    wanted = FILES | {f"{folder}/{name}" for folder in FOLDERS for name in sources(ROOT / folder)}
    found = {p.relative_to(unpacked).as_posix() for p in unpacked.rglob("*") if p.is_file()}
    assert found == wanted


def test_tests_can_be_run_from_the_source_distribution(unpacked: Path) -> None:
    # Those that look at other files than their own: pages, examples, benchmarks.
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-n0",
            "-pno:cacheprovider",
            "tests/docs/test_pages.py",
            "tests/core/test_door.py",
            "tests/performance/test_benchmarks.py",
        ],
        cwd=unpacked,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
