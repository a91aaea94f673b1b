from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class CreateSandboxProjectRequest(Constructible):
    """Settings of the sandbox project."""

    name: str | None | Unset = UNSET


class CreateSandboxProjectRequestDict(RequestDict):
    """Fields of `CreateSandboxProjectRequest`, as a dict or as keyword arguments."""

    name: NotRequired[str | None | Unset]


rules.bind(
    CreateSandboxProjectRequest,
    {
        "name": checks.nullable(checks.text(max_length=255)),
    },
)
