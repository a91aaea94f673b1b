"""Failures of pins on demand: `[[fail:CODE]]` in the title or the description."""

from __future__ import annotations

import re

from pinbridge.sandbox.pinterest.errors import refused

_MARKER = re.compile(r"\[\[fail:([0-9]{1,5})\]\]")

FAILURES = {
    1: (400, "Sorry we could not fetch the image."),
    7: (401, "Not authorized to access board or Pin."),
    8: (429, "This request exceeded a rate limit."),
    9: (403, "Sorry, we blocked this content because it may contain spam."),
    29: (403, "You are not permitted to access that resource."),
    2787: (500, "Something went wrong on our end. Please try again."),
}
"""Status and text of a failure, by code."""


def refuse_marked(*texts: str | None) -> None:
    """Refuse a pin whose texts ask for it.

    Raises:
        ApiError: of the code in the marker; 400 for other codes.
    """
    for text in texts:
        if text and (found := _MARKER.search(text)):
            code = int(found[1])
            status, message = FAILURES.get(code, (400, "Injected failure."))
            raise refused(status, code, message)
