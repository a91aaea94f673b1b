"""The Pinterest service: what the shared part of the sandbox runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import uuid4

from pinbridge.runtime.operation import Operation
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.registry import Served
from pinbridge.sandbox._shared.service import Job, Service
from pinbridge.sandbox._shared.state import Core
from pinbridge.sandbox.pinterest import (
    access,
    account,
    ads,
    analytics,
    audiences,
    boards,
    business,
    catalog_items,
    catalogs,
    consent,
    conversions,
    errors,
    media,
    oauth,
    pins,
    planting,
    reports,
    resources,
    search,
)
from pinbridge.sandbox.pinterest.description import description
from pinbridge.sandbox.pinterest.gallery import PinterestGallery
from pinbridge.sandbox.pinterest.rates import Rates
from pinbridge.sandbox.pinterest.state import Call, State

_BASE = "/v5"
_RID_DIGITS = 16
_GROUPS = (
    account,
    ads,
    analytics,
    audiences,
    boards,
    business,
    catalog_items,
    catalogs,
    consent,
    conversions,
    media,
    oauth,
    pins,
    reports,
    resources,
    search,
)
ELSEWHERE = {
    "oauth_page": ("GET", consent.PATH),
    "oauth_decision": ("POST", consent.PATH),
    "report_download": ("GET", reports.STORAGE_PATH),
    "storage_upload": ("POST", media.STORAGE_PATH),
}
"""What is on other hosts of Pinterest's, and not in the description: method and path."""


def all_served() -> dict[str, Served[Call]]:
    """Return how each operation is served, by operation id."""
    return {name: served for group in _GROUPS for name, served in group.operations.served.items()}


def _operation(operation_id: str, method: str, path: str) -> Operation[Any]:
    return Operation(
        id=operation_id,
        method=method,
        path=path,
        retry_safety="unsafe",
        security=(),
        load_responses=dict,
        summary=operation_id.replace("_", " "),
    )


class PinterestService(Service[Call, State]):
    """The Pinterest API v5."""

    call_type = Call
    request_id_header = "x-pinterest-rid"

    def __init__(self, core: Core) -> None:
        """Create the tables."""
        super().__init__(State(core), all_served())
        self._rates = Rates(self.state)

    # Requests

    def new_request_id(self) -> str:
        """Return an id for a request."""
        return str(uuid4().int)[:_RID_DIGITS]

    @classmethod
    def operations(cls) -> Iterable[Operation[Any]]:
        """Return every operation of the description, and what is on other hosts of Pinterest's."""
        for operation_id, each in description().operations.items():
            yield _operation(operation_id, each.method, _BASE + each.path)
        for operation_id, (method, path) in ELSEWHERE.items():
            yield _operation(operation_id, method, path)

    @classmethod
    def paths(cls, operation: Operation[Any]) -> tuple[str, ...]:
        """Return the paths of an operation: clients write them with and without a slash at the end."""
        path = operation.path.rstrip("/")
        return path, f"{path}/"

    def admit(self, call: Call, served: Served[Call]) -> None:
        """Find out who calls, refuse who may not, and hold the request against the description.

        Raises:
            ApiError: 400, 401, 403 or 429.
        """
        if call.described is None:
            return
        if access.BASIC in call.described.security[0]:
            access.require_app(call.headers)
            call.check()
            return
        token, user = access.authenticate(self.state, call.described.security, call.headers)
        self._rates.take(token.id, call.response_headers)
        call.token, call.user = token, user
        call.check()
        access.require_ad_account(call)

    def error_response(self, error: ApiError, request_id: str) -> Response:
        """Return the response for an error."""
        return errors.error_response(error, request_id)

    # State

    def seed(self) -> None:
        """Create what the start line names, if it is not there."""
        with self.state.transaction():
            planting.plant(self.state)

    def clear(self) -> None:
        """Delete everything."""
        self._rates.clear()
        self.state.reseed()
        self.state.clear()

    # Controls

    def gallery(self) -> PinterestGallery:
        """Return what the page in the browser shows."""
        return PinterestGallery(self.state)

    # Work in the background

    def jobs(self) -> Sequence[Job[Any]]:
        """Return what can fall due: videos, and deletions that reads have not seen yet."""
        return (
            Job(self.state.boards, self.state.remove_board),
            Job(self.state.pins, self.state.remove_pin),
            Job(self.state.media, lambda row: media.finish(self.state, row)),
        )
