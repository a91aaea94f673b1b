"""Read the files of a service."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

Node = dict[str, Any]


@dataclass(frozen=True)
class Problem:
    """Something in a spec that can't be generated.

    Attributes:
        pointer: JSON pointer to its place.
        text: What is wrong, and what to do.
    """

    pointer: str
    text: str

    def __str__(self) -> str:
        return f"{self.pointer}: {self.text}" if self.pointer else self.text


class SpecError(Exception):
    """Raised for a spec that can't be read, or that the templates have no answer to.

    Args:
        text: What is wrong; left out where the problems say it.
        problems: All that was found, each with its place.
    """

    def __init__(self, text: str = "", problems: Sequence[Problem] = ()) -> None:
        super().__init__(text or "\n".join(map(str, problems)))
        self.problems = problems


def read_description(path: Path) -> Node:
    """Read an OpenAPI description, JSON or YAML.

    Raises:
        SpecError: The file can't be read, or holds something else.
    """
    content = _content(path)
    root = _json(content, path) if path.suffix == ".json" else _yaml(content, path)
    if not isinstance(root, dict) or not str(root.get("openapi")).startswith("3."):
        raise SpecError(f"{path} is not an OpenAPI document (version 3)")
    return root


def read_yaml(path: Path) -> Any:
    """Read a YAML file; the keys of its objects become texts.

    Raises:
        SpecError: The file can't be read, or is not YAML.
    """
    return _yaml(_content(path), path)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SpecError(f"cannot read {path}: {error.strerror or error}") from error


def _json(content: bytes, path: Path) -> Any:
    try:
        return json.loads(
            content, object_pairs_hook=_unique, parse_float=_finite, parse_constant=_finite
        )
    except ValueError as error:
        raise SpecError(f"{path} is not JSON: {error}") from error


def _unique(pairs: list[tuple[str, Any]]) -> Node:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"the key {next(n for n in names if names.count(n) > 1)} is there twice")
    return members


def _finite(number: str | float) -> float:
    value = float(number)
    if not math.isfinite(value):
        raise ValueError(f"{number} is not a number that JSON can hold")
    return value


def _yaml(content: bytes, path: Path) -> Any:
    try:
        return copied(_parsed(content))
    except (YAMLError, ValueError) as error:
        raise SpecError(f"{path} is not YAML: {' '.join(str(error).split())}") from error


@lru_cache(maxsize=8)
def _parsed(content: bytes) -> Any:
    """Parse YAML, which is slow: a command reads some files several times."""
    try:
        return YAML(typ="safe").load(content)
    except YAMLError:
        # The parser in C is faster, but does not read all of YAML 1.2.
        return YAML(typ="safe", pure=True).load(content)


def copied(value: Any) -> Any:
    """Copy a value, so that aliases become values of their own, with texts as keys."""
    if isinstance(value, dict):
        return {str(key): copied(inner) for key, inner in value.items()}
    if isinstance(value, float):
        return _finite(value)
    return [copied(inner) for inner in value] if isinstance(value, list) else value
