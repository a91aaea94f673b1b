"""Write files that only their owner can read."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_secret(file: Path, text: str) -> None:
    """Replace a file at once; only its owner can read it, from its first byte on."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
