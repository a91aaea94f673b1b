"""One local service on a port for all examples; each begins with its seed."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from pinbridge.testing import LocalService

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def served() -> Iterator[LocalService]:
    with LocalService.serve() as service:
        assert isinstance(service, LocalService)
        yield service


@pytest.fixture
def service(served: LocalService, monkeypatch: pytest.MonkeyPatch) -> LocalService:
    """The service at its seed; the environment leads clients to it."""
    served.reset()
    for name in ("base_url", "api_key", "email", "password"):
        monkeypatch.setenv(f"PINBRIDGE_{name.upper()}", getattr(served, name))
    return served


@pytest.fixture
def load() -> Callable[[str], ModuleType]:
    """Load an example by its path below the folder, once."""

    def load(path: str) -> ModuleType:
        name = "examples_" + path.removesuffix(".py").replace("/", "_")
        if name not in sys.modules:
            spec = importlib.util.spec_from_file_location(name, EXAMPLES / path)
            assert spec is not None
            assert spec.loader is not None
            module = importlib.util.module_from_spec(spec)
            sys.modules[name] = module
            spec.loader.exec_module(module)
        return sys.modules[name]

    return load
