"""Import what was written, before it takes the place of what works."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from .reading import SpecError

if TYPE_CHECKING:
    from pathlib import Path

_SCRIPT = """
import importlib, pathlib, sys, typing
root = pathlib.Path(sys.argv[1])
for path in sorted(root.rglob("*.py")):
    module = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
    try:
        loaded = importlib.import_module(module)
        if hasattr(loaded, "OPERATION"):
            loaded.OPERATION.responses
            typing.get_type_hints(loaded.build_request)
    except Exception as error:
        print(f"{module} can't be imported: {type(error).__name__}: {error}")
"""


def refuse_unimportable(generated: Path, root: Path) -> None:
    """Import every module of the generated packages in a process of its own.

    Args:
        generated: Directory that holds the packages.
        root: Directory of the package that they import from.

    Raises:
        SpecError: Some module can't be imported; all of them are named.
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(generated), str(root)])}
    done = subprocess.run(
        [sys.executable, "-P", "-B", "-c", _SCRIPT, str(generated)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0 or done.stdout:
        raise SpecError(f"{done.stdout}{done.stderr}".strip())
