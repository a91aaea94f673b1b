"""The PinBridge service: what the shared part of the sandbox runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pinbridge_api import operations

from pinbridge.runtime.operation import Operation
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.registry import Served
from pinbridge.sandbox._shared.service import ControlRoute, Job, Service
from pinbridge.sandbox._shared.state import Core, Mail
from pinbridge.sandbox.pinbridge import errors, rates, seed, sessions
from pinbridge.sandbox.pinbridge.calls import Call
from pinbridge.sandbox.pinbridge.control import PinbridgeControl
from pinbridge.sandbox.pinbridge.deliveries import DELIVERY_HEADER, Deliverer
from pinbridge.sandbox.pinbridge.gallery import PinbridgeGallery
from pinbridge.sandbox.pinbridge.handlers import all_served
from pinbridge.sandbox.pinbridge.imports import advance_import
from pinbridge.sandbox.pinbridge.publishing import advance_pin, run_schedule
from pinbridge.sandbox.pinbridge.rows import Delivery
from pinbridge.sandbox.pinbridge.state import State


class PinbridgeService(Service[Call, State]):
    """The PinBridge API on a simulated Pinterest."""

    call_type = Call
    delivery_header = DELIVERY_HEADER

    def __init__(self, core: Core) -> None:
        """Create the tables."""
        super().__init__(State(core), all_served())
        self.control = PinbridgeControl(self.state)
        self._deliverer = Deliverer(self.state)
        assets = self.state.store.assets.where("1")
        self.state.blobs.keep_only({asset.stored_filename for asset in assets})

    # Requests

    @classmethod
    def operations(cls) -> Iterable[Operation[Any]]:
        """Return every operation of the spec."""
        return [operations.load(operation_id) for operation_id in operations.OPERATIONS]

    def admit(self, call: Call, served: Served[Call]) -> None:
        """Find out who calls, and refuse who may not.

        Raises:
            ApiError: 401 or 403.
        """
        operation = call.operation
        if operation.security:
            caller = sessions.authenticate(self.state, operation, call.headers)
            caller.require_scope(operation.required_scope)
            caller.require_permission(served.permission)
            call.caller = caller

    def error_response(self, error: ApiError, request_id: str) -> Response:
        """Return the response for an error."""
        return errors.error_response(error, request_id)

    # State

    def change_settings(self, changes: Mapping[str, object]) -> None:
        """Change settings; new rate limits begin with full buckets.

        Raises:
            msgspec.ValidationError: a name is unknown, or a value is wrong.
        """
        super().change_settings(changes)
        if any(name.startswith("rate_") for name in changes):
            with self.state.transaction():
                rates.reset(self.state)

    def seed(self) -> None:
        """Create the seeded workspace, if it is not there."""
        with self.state.transaction():
            seed.plant(self.state)

    def clear(self) -> None:
        """Delete everything, and forget the ordered outcomes."""
        self.state.blobs.keep_only(())
        self.state.outcomes.clear()
        self.state.reseed()
        self.state.store.clear()

    # Work in the background

    def jobs(self) -> Sequence[Job[Any]]:
        """Return what can fall due; deliveries wait while too many are on their way."""
        store, state = self.state.store, self.state
        jobs: list[Job[Any]] = [
            Job(store.schedules, lambda row: run_schedule(state, row)),
            Job(store.import_jobs, lambda row: advance_import(state, row)),
            Job(store.pins, lambda row: advance_pin(state, row)),
        ]
        if not self._deliverer.full:
            jobs.append(Job(store.deliveries, self._deliverer.start, self._is_sending))
        return jobs

    def _is_sending(self, delivery: Delivery) -> bool:
        return self._deliverer.is_sending(delivery.id)

    @property
    def busy(self) -> bool:
        """Whether a webhook delivery is on its way."""
        return self._deliverer.busy

    async def settle(self) -> None:
        """Wait until no delivery is on its way."""
        await self._deliverer.wait()

    async def close(self) -> None:
        """Give up the deliveries that are on their way."""
        await self._deliverer.close()

    # Controls

    def gallery(self) -> PinbridgeGallery:
        """Return what the page in the browser shows."""
        return PinbridgeGallery(self.state)

    def controls(self) -> Iterable[ControlRoute]:
        """Return the controls of the simulated Pinterest and the web app."""
        return self.control.routes()

    def mail_details(self, mail: Mail) -> dict[str, object]:
        """Return what the link to unsubscribe in a mail carries."""
        return {"unsubscribe": self.control.unsubscribe(mail.recipient)}
