"""Settings: limits and delays that can change while the sandbox runs."""

from __future__ import annotations

import difflib
import math
from collections.abc import Mapping
from typing import Annotated, TypeVar

import msgspec

MOST_SECONDS = 10**9

Amount = Annotated[float, msgspec.Meta(ge=0, le=MOST_SECONDS)]
Count = Annotated[int, msgspec.Meta(ge=1, le=2**53)]

S = TypeVar("S", bound=msgspec.Struct)


class SharedSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Settings that hold for every service; those of the first service extend them."""

    max_upload_bytes: Count = 200_000_000
    """Largest file that an upload accepts."""
    max_body_bytes: Count = 10_000_000
    """Largest body of any other request."""
    read_advance_seconds: Amount = 0.0
    """How far each GET request moves the clock while it is frozen."""


def with_changes(settings: S, changes: Mapping[str, object]) -> S:
    """Return the settings with some of them replaced; numbers may be given as text.

    Raises:
        msgspec.ValidationError: a name is unknown, or a value has the wrong type or size.
    """
    for name, value in changes.items():
        fields = msgspec.structs.asdict(settings)
        if name not in fields:
            close = difflib.get_close_matches(name, fields, n=1)
            known = ", ".join(sorted(fields))
            hint = f"did you mean {close[0]!r}?" if close else f"there are: {known}"
            raise msgspec.ValidationError(f"no setting is named {name!r}; {hint}")
        if isinstance(value, str) and not value.strip():
            raise msgspec.ValidationError(f"{name}: a value is needed")
        # Not strict, so that the texts of a command line count as numbers.
        try:
            settings = msgspec.convert({**fields, name: value}, type(settings), strict=False)
        except msgspec.ValidationError as error:
            reason = str(error).partition(" - at ")[0]
            # Texts may be secrets that went to the wrong place.
            shown = "" if isinstance(value, str) else f", not {value!r}"
            raise msgspec.ValidationError(f"{name}: {reason}{shown}") from None
        changed: object = getattr(settings, name)
        if isinstance(changed, float) and not math.isfinite(changed):
            raise msgspec.ValidationError(f"{name}: Expected a finite number, not {changed}")
    return settings
