"""Models of the Pinterest API v5, each loaded when it is first used."""

from typing import TYPE_CHECKING

import pinterest_api.models as _generated

if TYPE_CHECKING:
    from pinterest_api.models import *  # noqa: F403

__all__: list[str] = []
__all__ += _generated.__all__


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_generated, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
