"""Models of the PinArkive API, each loaded when it is first used."""

from typing import TYPE_CHECKING

import pinarkive_api.models as _generated

from pinbridge.runtime.lazy import lazy

if TYPE_CHECKING:
    from pinarkive_api.models import *  # noqa: F403

__all__: list[str] = []
__all__ += _generated.__all__

__getattr__, __dir__ = lazy(__name__, dict.fromkeys(__all__, "pinarkive_api.models"))
