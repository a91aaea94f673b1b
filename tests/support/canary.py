"""What a crash reporter would show."""

from __future__ import annotations

import traceback


def frames_of(error: BaseException) -> str:
    """Show every frame of the library with its variables, of the error and of its causes."""
    shown: list[str] = []
    walked: traceback.TracebackException | None = traceback.TracebackException.from_exception(
        error, capture_locals=True
    )
    while walked is not None:
        for frame in walked.stack:
            if "/pinbridge/" in frame.filename:
                shown += [f"{name}={value}" for name, value in (frame.locals or {}).items()]
        walked = walked.__cause__ or walked.__context__
    return "\n".join(shown)
