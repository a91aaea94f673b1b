"""The public door: complete, lazy, and in step with the project file."""

from __future__ import annotations

import importlib
import json
import pkgutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pinbridge_api.models
import pytest

import pinbridge
import pinbridge.errors
import pinbridge.models
import pinbridge.resources.base
import pinbridge.uploads
import pinbridge.webhooks

ROOT = Path(__file__).parents[2]


def run(code: str) -> Any:
    """Run code in a fresh interpreter and return what it prints as JSON."""
    path = [str(ROOT), str(ROOT / "generated")]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import sys; sys.path[:0] = {path!r}\n{code}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_every_public_name_is_there_and_sorted_out() -> None:
    for name in pinbridge.__all__:
        assert getattr(pinbridge, name) is not None
    assert len(set(pinbridge.__all__)) == len(pinbridge.__all__)
    assert set(pinbridge.__all__) <= set(dir(pinbridge))


def test_all_errors_are_public_at_the_top() -> None:
    helpers = {*("Attempt", "ErrorRow", "FieldProblem", "RawResponse", "explain", "known_errors")}
    assert set(pinbridge.errors.__all__) - helpers <= set(pinbridge.__all__)
    for name in set(pinbridge.errors.__all__) & set(pinbridge.__all__):
        assert getattr(pinbridge, name) is getattr(pinbridge.errors, name)


@pytest.mark.parametrize(
    "module",
    [
        "pinbridge.errors",
        "pinbridge.models",
        "pinbridge.paging",
        "pinbridge.resources.base",
        "pinbridge.uploads",
        "pinbridge.webhooks",
    ],
)
def test_what_modules_promise_is_there(module: str) -> None:
    loaded = importlib.import_module(module)
    for name in loaded.__all__:
        assert hasattr(loaded, name), name


@pytest.mark.parametrize("module", [pinbridge, pinbridge.models])
@pytest.mark.parametrize("name", ["nothing", "_private", "__wrapped__", "Pinterest"])
def test_names_that_do_not_exist(module: Any, name: str) -> None:
    with pytest.raises(AttributeError, match=f"module '{module.__name__}' has no attribute"):
        getattr(module, name)


def test_the_models_are_those_of_the_generated_package() -> None:
    names = set(pinbridge_api.models.__all__)
    assert names | {"UNSET", "Unset", "Page"} <= set(pinbridge.models.__all__)
    assert names <= set(dir(pinbridge.models))
    for name in names:
        assert getattr(pinbridge.models, name) is getattr(pinbridge_api.models, name)


def test_importing_loads_nothing_that_is_not_needed() -> None:
    loaded = run("import json, pinbridge; print(json.dumps([*sys.modules]))")
    ours = sorted(name for name in loaded if name.startswith("pinbridge"))
    assert ours == ["pinbridge"]
    assert not {"httpx", "attrs", "attr", "msgspec", "anyio", "ssl", "dateutil"} & set(loaded)


@pytest.mark.parametrize(
    ("code", "unwanted"),
    [
        ("from pinbridge import errors", {"httpx", "msgspec", "anyio", "pinbridge_api.models"}),
        ("import pinbridge.models", {"httpx", "anyio", "pinbridge._sync", "pinbridge._async"}),
        ("from pinbridge import webhooks", {"httpx", "anyio", "pinbridge._sync"}),
        (
            "from pinbridge import PinbridgeClient; PinbridgeClient(api_key='k').close()",
            {
                "attr",
                "html",
                "opentelemetry",
                "pinbridge._async.client",
                "pinbridge._pinbridge._sync.resources.pins",
                "pinbridge_api.models",
            },
        ),
        (
            "from pinbridge import AsyncPinbridgeClient; AsyncPinbridgeClient(api_key='k')",
            {"attr", "html", "pinbridge._pinbridge._sync.client", "pinbridge._sync.client"},
        ),
        (
            "from pinbridge.pinterest import PinterestClient; PinterestClient('token').close()",
            {
                "http.server",
                "pinbridge.journal",
                "pinbridge.pinterest._async.client",
                "pinbridge.pinterest._sync.resources.pins",
                "pinterest_api.models",
            },
        ),
        (
            "from pinbridge.pinarkive import PinarkiveClient; PinarkiveClient(api_key='k').close()",
            {"attr", "html", "pinarkive_api.models", "pinbridge.pinarkive.cids"},
        ),
        ("import pinbridge", {"pinbridge.sandbox"}),
        (
            "import contextlib, io, pinbridge.sandbox.__main__ as program\n"
            "with contextlib.suppress(SystemExit), contextlib.redirect_stdout(io.StringIO()):\n"
            "    program.main(['--help'])",
            {"httpx", "anyio", "asyncio", "sqlite3", "uvicorn", "pinbridge.sandbox.sandbox"},
        ),
    ],
)
def test_each_door_opens_only_its_own_rooms(code: str, unwanted: set[str]) -> None:
    # What httpx imports where it is installed, although no extra of ours is.
    absent = "sys.modules['trio'] = sys.modules['click'] = None"
    loaded = run(f"import json\n{absent}\n{code}\nprint(json.dumps([*sys.modules]))")
    assert not unwanted & set(loaded)


def test_public_submodules_load_from_the_package() -> None:
    # These are not part of the library that programs import.
    others = {"cli", "pytest_plugin", "runtime"}
    found = {module.name for module in pkgutil.iter_modules(pinbridge.__path__)}
    public = sorted(name for name in found - others if not name.startswith("_"))
    names = run(
        f"import json, pinbridge\nprint(json.dumps([getattr(pinbridge, name).__name__ for name in {public}]))"
    )
    assert names == [f"pinbridge.{name}" for name in public]
    assert {*public} <= {*dir(pinbridge)}


def test_a_module_whose_extra_is_missing_is_no_attribute() -> None:
    names = run(
        "import inspect, json, sys\nsys.modules['opentelemetry'] = None\nimport pinbridge\n"
        "print(json.dumps([name for name, _ in inspect.getmembers(pinbridge, inspect.ismodule)]))"
    )
    assert "uploads" in names
    assert "telemetry" not in names


def test_star_imports() -> None:
    names = run(
        "import json\nfrom pinbridge import *\nfrom pinbridge.models import *\n"
        "from pinbridge.errors import *\nPinCreate; PinStatus.QUEUED; UNSET; Page; NotFoundError\n"
        "print(json.dumps(sorted(globals())))"
    )
    assert {*pinbridge.__all__, *pinbridge.models.__all__, *pinbridge.errors.__all__} <= set(names)


def test_a_name_is_looked_up_once() -> None:
    assert run(
        "import json, pinbridge\nfirst = 'Upload' in vars(pinbridge)\npinbridge.Upload\n"
        "print(json.dumps([first, 'Upload' in vars(pinbridge)]))"
    ) == [False, True]


def test_the_version_has_one_source() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert config["project"]["dynamic"] == ["version"]
    source = (ROOT / config["tool"]["hatch"]["version"]["path"]).read_text("utf-8")
    assert f'__version__ = "{pinbridge.__version__}"' in source
    assert f"## {pinbridge.__version__} - " in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_bases_for_groups_of_ones_own() -> None:
    assert pinbridge.resources.base.__all__ == ["AsyncAPIResource", "SyncAPIResource"]
