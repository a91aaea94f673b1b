"""`python -m pinbridge`: the same as the command `pinbridge`."""

import sys

from pinbridge.cli import main

if __name__ == "__main__":
    sys.exit(main())
