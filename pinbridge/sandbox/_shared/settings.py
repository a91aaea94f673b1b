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
    """Settings that hold for every service."""

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
    merged = msgspec.structs.asdict(settings)
    for name, value in changes.items():
        if name not in merged:
            raise unknown_setting(name, merged)
        if isinstance(value, str) and not value.strip():
            raise msgspec.ValidationError(f"{name}: a value is needed")
        # Not strict, so that the texts of a command line count as numbers.
        kind = type(settings)
        try:
            merged[name] = getattr(
                msgspec.convert({**merged, name: value}, kind, strict=False), name
            )
        except msgspec.ValidationError as error:
            reason = str(error).partition(" - at ")[0]
            # Texts may be secrets that went to the wrong place.
            shown = "" if isinstance(value, str) else f", not {value!r}"
            raise msgspec.ValidationError(f"{name}: {reason}{shown}") from None
        changed: object = merged[name]
        if isinstance(changed, float) and not math.isfinite(changed):
            raise msgspec.ValidationError(f"{name}: Expected a finite number, not {changed}")
    return type(settings)(**merged)


def unknown_setting(name: str, known: Mapping[str, object]) -> msgspec.ValidationError:
    """Return the error for a setting that does not exist; it names the closest one."""
    close = difflib.get_close_matches(name, known, n=1)
    hint = f"did you mean {close[0]!r}?" if close else f"there are: {', '.join(sorted(known))}"
    return msgspec.ValidationError(f"no setting is named {name!r}; {hint}")
