"""What a crash reporter would show."""

from __future__ import annotations

import os
import traceback
from pathlib import Path

import pinbridge

# A checkout may be in a folder of the same name, as `git clone` makes it.
_LIBRARY = f"{Path(pinbridge.__file__).parent}{os.sep}"


def frames_of(error: BaseException) -> str:
    """Show every frame of the library with its variables, of the error and of its causes."""
    shown: list[str] = []
    walked: traceback.TracebackException | None = traceback.TracebackException.from_exception(
        error, capture_locals=True
    )
    while walked is not None:
        for frame in walked.stack:
            if frame.filename.startswith(_LIBRARY):
                shown += [f"{name}={value}" for name, value in (frame.locals or {}).items()]
        walked = walked.__cause__ or walked.__context__
    return "\n".join(shown)
