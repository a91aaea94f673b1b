"""Models of the Pinterest API v5, each loaded when it is first used."""

from typing import TYPE_CHECKING

import pinterest_api.models as _generated

from pinbridge.runtime.lazy import lazy

if TYPE_CHECKING:
    from pinterest_api.models import *  # noqa: F403

__all__: list[str] = []
__all__ += _generated.__all__

__getattr__, __dir__ = lazy(__name__, dict.fromkeys(__all__, "pinterest_api.models"))
