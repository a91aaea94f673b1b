"""Enums that keep values newer than this package."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Self

__all__ = ["OpenIntEnum", "OpenStrEnum"]

_UNKNOWN = "UNKNOWN"


class OpenStrEnum(StrEnum):
    """Keep an unknown string as a member with that value instead of refusing it.

    Such a member equals its string, survives JSON, copy and pickle, and is not listed by iteration.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = _UNKNOWN
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the spec that this package was made from lists the value."""
        return type(self).__members__.get(self.name) is self

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[str]]:
        return type(self), (self._value_,)


class OpenIntEnum(IntEnum):
    """Keep an unknown number as a member with that value instead of refusing it."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = _UNKNOWN
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the spec that this package was made from lists the value."""
        return type(self).__members__.get(self.name) is self

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[int]]:
        return type(self), (self._value_,)
