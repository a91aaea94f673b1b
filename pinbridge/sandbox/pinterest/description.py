"""What the vendor's description says about requests: routes, scopes, parameters and bodies.

`description.json` is derived from `openapi/pinterest.json` by
`python -m tests.sandbox.pinterest.description`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from pinbridge.sandbox.pinterest.schema import Json, Schemas


class Parameter(msgspec.Struct, frozen=True):
    """A parameter of an operation."""

    name: str
    place: str = msgspec.field(name="in")
    schema: Json
    required: bool = False
    style: str | None = None


class Described(msgspec.Struct, frozen=True):
    """An operation of the description.

    Attributes:
        method: HTTP method.
        path: path template, below `/v5`.
        security: what admits a call: scopes by the name of a security scheme, one or the other.
        parameters: path and query parameters; some refer to named ones.
        body: schema of the body, if there is one.
    """

    method: str
    path: str
    security: list[dict[str, list[str]]]
    parameters: list[dict[str, Any]]
    body: Json | None = None


class _File(msgspec.Struct, frozen=True):
    operations: dict[str, Described]
    parameters: dict[str, dict[str, Any]]
    schemas: dict[str, Json]


@dataclass(frozen=True, slots=True)
class Description:
    """All operations by id, and the schemas and parameters that they name."""

    operations: Mapping[str, Described]
    schemas: Schemas
    named: Mapping[str, dict[str, Any]]

    def parameters(self, operation: Described) -> list[Parameter]:
        """Return the parameters of an operation."""
        return [self._parameter(value) for value in operation.parameters]

    def _parameter(self, value: dict[str, Any]) -> Parameter:
        while (target := value.get("$ref")) is not None:
            value = self.named[str(target).rpartition("/")[2]]
        return msgspec.convert(value, Parameter)


@cache
def description() -> Description:
    """Read the description, once."""
    content = Path(__file__).with_name("description.json").read_bytes()
    parsed = msgspec.json.decode(content, type=_File)
    return Description(parsed.operations, Schemas(parsed.schemas), parsed.parameters)
