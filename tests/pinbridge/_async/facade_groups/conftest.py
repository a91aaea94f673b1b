"""A service that answers every operation with the least that the spec allows."""

from __future__ import annotations

import datetime
import json
import types
import typing
import uuid
from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import Any

import attrs
import httpx
import msgspec
import pytest
from pinbridge_api.operations import load

from pinbridge import AsyncPinbridgeClient
from pinbridge._core.runtime import Runtime

_EXAMPLES: dict[Any, Any] = {
    uuid.UUID: "00000000-0000-0000-0000-000000000001",
    datetime.datetime: "2026-02-23T12:00:00Z",
    datetime.date: "2026-02-23",
    str: "text",
    int: 1,
    float: 0.5,
    bool: True,
    type(None): None,
}


@attrs.define
class Recorder:
    """Answer with examples and keep the requests."""

    answer: httpx.Response | None = None
    requests: list[httpx.Request] = attrs.field(factory=list)

    def answers(self, operation_id: str) -> None:
        """Answer the next requests as the operation does, with its first success."""
        status, type_ = next(iter(load(operation_id).responses.items()))
        content = b"" if type_ is None else json.dumps(example_of(type_)).encode()
        self.answer = httpx.Response(status, content=content)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        assert self.answer is not None
        return self.answer

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]


@pytest.fixture
def service() -> Recorder:
    return Recorder()


@pytest.fixture
def client(service: Recorder) -> AsyncPinbridgeClient:
    # The times in the tests lie ahead of this clock for good.
    runtime = Runtime(wall_clock=lambda: 0.0)
    transport = httpx.MockTransport(service)
    return AsyncPinbridgeClient(api_key="pb_key", transport=transport, runtime=runtime)


@pytest.fixture
def example() -> Callable[[Any], Any]:
    return example_of


_hints = cache(typing.get_type_hints)


def example_of(type_: Any) -> Any:
    """Make the least value that decodes to a type, as JSON."""
    if attrs.has(type_):
        hints = _hints(type_)
        return {
            field.encode_name: example_of(hints[field.name])
            for field in msgspec.structs.fields(type_)
            if field.required
        }
    origin = typing.get_origin(type_)
    if origin in (typing.Union, types.UnionType):
        return example_of(typing.get_args(type_)[0])
    if origin is list:
        return [example_of(typing.get_args(type_)[0])]
    if origin is dict:
        return {}
    if isinstance(type_, type) and issubclass(type_, Enum):
        return next(iter(type_)).value
    return _EXAMPLES[type_]
