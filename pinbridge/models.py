"""Models and enumerations of the PinBridge API, each imported when it is first used."""

from typing import TYPE_CHECKING

import pinbridge_api.models as _generated

from pinbridge.runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from pinbridge_api.models import *  # noqa: F403

    from .paging import Page

__all__ = ["UNSET", "Page", "Unset"]
__all__ += _generated.__all__


def __getattr__(name: str) -> object:
    if name == "Page":
        from .paging import Page

        return Page
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value: object = getattr(_generated, name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
