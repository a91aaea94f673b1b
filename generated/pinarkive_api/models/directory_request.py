from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset, datetime


def _to_timelock(value: datetime.datetime | str | Unset) -> datetime.datetime | Unset:
    converted: datetime.datetime | Unset = coerce.moment(value)
    return converted


@define(kw_only=True)
class DirectoryRequest(Constructible):
    """Directory of the API server to store.

    Attributes:
        dir_path: Path on the disk of the API server.
    """

    dir_path: str
    cl: str | Unset = UNSET
    timelock: datetime.datetime | Unset = structs.field(default=UNSET, converter=_to_timelock)

    _WIRE_NAMES = {"dir_path": "dirPath"}


class DirectoryRequestDict(RequestDict):
    """Fields of `DirectoryRequest`, as a dict or as keyword arguments."""

    dir_path: str
    cl: NotRequired[str | Unset]
    timelock: NotRequired[datetime.datetime | str | Unset]


rules.bind(
    DirectoryRequest,
    {
        "dir_path": checks.text(),
        "cl": checks.text(),
        "timelock": checks.moment,
    },
)
