"""Enums that accept values newer than this package."""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum
from typing import Any, Self, TypeVar

E = TypeVar("E", bound=Enum)
_MOST_LISTED = 40


class _Open(Enum):
    @property
    def is_known(self) -> bool:
        """Whether the spec that this package was made from lists the value."""
        return type(self).__members__.get(self.name) is self

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[Any]]:
        return type(self), (self._value_,)


class OpenStrEnum(_Open, StrEnum):
    """Turn an unknown string into a member with that value instead of refusing it.

    Such a member equals its string, survives JSON, copy and pickle, and is not listed by iteration.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return _unknown(str.__new__(cls, value), value) if isinstance(value, str) else None


class OpenIntEnum(_Open, IntEnum):
    """Turn an unknown number into a member with that value instead of refusing it."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        return _unknown(int.__new__(cls, value), value)


def _unknown(member: E, value: object) -> E:
    member._name_ = "UNKNOWN"
    member._value_ = value
    return member


def advice_on(enum: type[Enum], wrong: object) -> str:
    """Return an error message that lists the values of an enum; of a large one, only similar values."""
    values = [str(member.value) for member in enum]
    listed = ", ".join(values)
    if len(values) > _MOST_LISTED:
        from difflib import get_close_matches

        similar = get_close_matches(str(wrong), values) or values[:3]
        listed = f"the {len(values)} values of {enum.__name__}, such as {', '.join(similar)}"
    return f"must be one of {listed} (for a newer value pass {enum.__name__}(value))"
