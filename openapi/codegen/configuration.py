"""Read the configuration of a service."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openapi_python_client.config import ConfigFile
from pydantic import ValidationError

from .reading import SpecError, read_yaml

# What a configuration may hold besides the settings of openapi-python-client.
_SETTINGS = frozenset({"facade", "keep-unknown", "paging", "readable-by-key", "skip"})


def package_name(config: ConfigFile, config_file: Path) -> str:
    """Return the name of the package that a configuration asks for.

    Raises:
        SpecError: It names none.
    """
    if config.package_name_override is None:
        raise SpecError(f"{config_file} names no package_name_override")
    return config.package_name_override


def read_config(path: Path) -> ConfigFile:
    """Read the settings of openapi-python-client.

    Raises:
        SpecError: The file can't be read, or holds something else.
    """
    table = read_table(path)
    try:
        return ConfigFile(**table)
    except ValidationError as error:
        faults = [f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()]
        raise SpecError(f"{path}: {'; '.join(faults)}") from error


def read_table(path: Path) -> dict[str, Any]:
    """Read all that a configuration holds.

    Raises:
        SpecError: The file can't be read, or has unknown members.
    """
    table: Any = read_yaml(path)
    if not isinstance(table, dict):
        raise SpecError(f"{path}: has to be a table of names and values")
    if unknown := sorted(table.keys() - _SETTINGS - ConfigFile.model_fields.keys()):
        raise SpecError(f"{path}: unknown members {', '.join(unknown)}")
    return table


@contextlib.contextmanager
def named_in(config_file: Path) -> Iterator[None]:
    """Name the file in errors of what it says."""
    try:
        yield
    except SpecError as error:
        raise SpecError(f"{config_file}: {error}") from error
