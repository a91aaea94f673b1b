"""What an operation imports: no models, as these load with the first call."""

from __future__ import annotations

import subprocess
import sys
import typing
from pathlib import Path

import pinterest_api
import pytest
from pinterest_api.operations import OPERATIONS

GENERATED = Path(pinterest_api.__file__).parent.parent
MOST = 1.15
"""An operation of Pinterest may load so many times the modules of one of PinBridge."""
OWN = 5
"""Modules that are an operation's own: its package, `api`, the group, the operation, `models`."""


def loaded_by(statement: str) -> set[str]:
    code = (
        "import sys; before = set(sys.modules)\n"
        f"{statement}\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    environment = {"PYTHONPATH": f"{GENERATED}:{GENERATED.parent}"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_no_operation_loads_much_more_than_one_of_pinbridge() -> None:
    every = loaded_by("".join(f"import pinterest_api.{path}\n" for path in OPERATIONS.values()))
    one = loaded_by("import pinbridge_api.api.pins.get_pin")

    generated = {name for name in every if name.startswith("pinterest_api")}
    assert len([name for name in generated if name.count(".") == 3]) == len(OPERATIONS) == 231
    assert not {name for name in generated if ".models." in name}
    # All that the 231 operations share counts for each of them.
    assert len(every - generated) + OWN <= MOST * len(one)


@pytest.mark.parametrize("service", ["pinbridge", "pinarkive", "pinterest"])
def test_every_operation_names_models_that_exist(service: str) -> None:
    operations = __import__(f"{service}_api.operations", fromlist=["OPERATIONS"])

    for path in operations.OPERATIONS.values():
        module = __import__(f"{service}_api.{path}", fromlist=["OPERATION"])
        assert typing.get_type_hints(module.build_request)["return"] is not None
        assert module.OPERATION.responses
