"""Lay out written code with ruff, the same way wherever it lies."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from ruff import find_ruff_bin  # type: ignore[import-untyped]

from .reading import SpecError

if TYPE_CHECKING:
    from pathlib import Path

_SETTINGS = ("--isolated", "--no-cache", "--target-version", "py311", "--line-length", "100")
_FIRST_PARTY = 'lint.isort.known-first-party=["pinbridge","tests"]'
_FIXES = ("check", "--select", "F401,I,UP", "--fix", "--quiet", "--config", _FIRST_PARTY)


def tidy(directory: Path, *parts: str) -> None:
    """Drop unused imports, sort the others, and format every file of a directory.

    Args:
        directory: The directory.
        *parts: Paths in it, if not all of it.

    Raises:
        SpecError: ruff can't read a file.
    """
    for arguments in (_FIXES, ("format", "--quiet")):
        done = subprocess.run(
            [find_ruff_bin(), *arguments, *_SETTINGS, *(parts or ".")],
            cwd=directory,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            output = " ".join((done.stdout + done.stderr).split())
            raise SpecError(f"ruff refuses what was written: {output}")
