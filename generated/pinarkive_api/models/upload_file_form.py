from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, File, RequestDict, Unset, datetime


def _to_timelock(value: datetime.datetime | str | Unset) -> datetime.datetime | Unset:
    converted: datetime.datetime | Unset = coerce.moment(value)
    return converted


@define(kw_only=True)
class UploadFileForm(Constructible):
    """File to upload."""

    cl: str | Unset = UNSET
    timelock: datetime.datetime | Unset = structs.field(default=UNSET, converter=_to_timelock)
    file: File


class UploadFileFormDict(RequestDict):
    """Fields of `UploadFileForm`, as a dict or as keyword arguments."""

    cl: NotRequired[str | Unset]
    timelock: NotRequired[datetime.datetime | str | Unset]
    file: File


rules.bind(
    UploadFileForm,
    {
        "cl": checks.text(),
        "timelock": checks.moment,
        "file": checks.file,
    },
)
