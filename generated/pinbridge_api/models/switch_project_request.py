from __future__ import annotations

import uuid

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict


def _to_project_id(value: uuid.UUID | str) -> uuid.UUID:
    converted: uuid.UUID = coerce.uuid(value)
    return converted


@define(kw_only=True)
class SwitchProjectRequest(Constructible):
    """The project to work in from now on."""

    project_id: uuid.UUID = structs.field(converter=_to_project_id)


class SwitchProjectRequestDict(RequestDict):
    """Fields of `SwitchProjectRequest`, as a dict or as keyword arguments."""

    project_id: uuid.UUID | str


rules.bind(
    SwitchProjectRequest,
    {
        "project_id": checks.uuid,
    },
)
