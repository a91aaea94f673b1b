from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .integration_log import IntegrationLog, IntegrationLogDict


def _to_logs(value: Iterable[IntegrationLog | IntegrationLogDict]) -> list[IntegrationLog]:
    converted: list[IntegrationLog] = coerce.items(
        value, lambda item: coerce.model(item, IntegrationLog)
    )
    return converted


@define(kw_only=True)
class IntegrationLogsRequest(ExtensibleRequest):
    """`IntegrationLogsRequest` of the API."""

    logs: list[IntegrationLog] = structs.field(converter=_to_logs)


class IntegrationLogsRequestDict(RequestDict):
    """Fields of `IntegrationLogsRequest`, as a dict or as keyword arguments."""

    logs: Iterable[IntegrationLog | IntegrationLogDict]


rules.bind(
    IntegrationLogsRequest,
    {
        "logs": checks.items(checks.model(IntegrationLog), min_items=1, max_items=250),
    },
)
