"""Models and enumerations of the PinBridge API, each imported when it is first used."""

from typing import TYPE_CHECKING

import pinbridge_api.models as _generated

from pinbridge.runtime.lazy import lazy
from pinbridge.runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from pinbridge_api.models import *  # noqa: F403

    from .paging import Page

__all__ = ["UNSET", "Page", "Unset"]
__all__ += _generated.__all__

_MODULE_OF = dict.fromkeys(_generated.__all__, "pinbridge_api.models")
__getattr__, __dir__ = lazy(__name__, {**_MODULE_OF, "Page": "pinbridge.paging"})
