from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, File, RequestDict, Unset, datetime


def _to_timelock(value: datetime.datetime | str | Unset) -> datetime.datetime | Unset:
    converted: datetime.datetime | Unset = coerce.moment(value)
    return converted


def _to_files(value: Iterable[File]) -> list[File]:
    converted: list[File] = coerce.items(value)
    return converted


@define(kw_only=True)
class DirectoryDagForm(Constructible):
    """Files that make up a directory.

    Attributes:
        dir_name: Name of the directory. The service may ignore it.
        files: One part per file, with the path inside the directory as its file name.
    """

    dir_name: str | Unset = UNSET
    cl: str | Unset = UNSET
    timelock: datetime.datetime | Unset = structs.field(default=UNSET, converter=_to_timelock)
    files: list[File] = structs.field(converter=_to_files)

    _WIRE_NAMES = {"dir_name": "dirName"}


class DirectoryDagFormDict(RequestDict):
    """Fields of `DirectoryDagForm`, as a dict or as keyword arguments."""

    dir_name: NotRequired[str | Unset]
    cl: NotRequired[str | Unset]
    timelock: NotRequired[datetime.datetime | str | Unset]
    files: Iterable[File]


rules.bind(
    DirectoryDagForm,
    {
        "dir_name": checks.text(),
        "cl": checks.text(),
        "timelock": checks.moment,
        "files": checks.items(checks.file),
    },
)
