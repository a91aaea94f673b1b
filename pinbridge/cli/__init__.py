"""The command line: `pinbridge`, or `python -m pinbridge`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

_INSTALL = (
    "error: the command line needs the extra packages click and rich\n"
    "  Install them: pip install 'pinbridge[cli]'\n"
)
_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, and return its exit status.

    Args:
        argv: The arguments after the program's name; those of this process by default.
    """
    try:
        from .running import run
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        sys.stderr.write(_INSTALL)
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED
    return run(sys.argv[1:] if argv is None else argv)
