"""`IntegrationsLogsPostResponse400` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .detailed_error import DetailedError
from .error import Error

if TYPE_CHECKING:
    IntegrationsLogsPostResponse400: TypeAlias = Error | DetailedError | unions.Unknown
else:
    IntegrationsLogsPostResponse400 = unions.one_of(
        Error,
        DetailedError,
    )
