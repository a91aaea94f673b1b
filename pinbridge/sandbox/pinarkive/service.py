"""The PinArkive service: what the shared part of the sandbox runs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from http import HTTPStatus
from typing import Any

from pinarkive_api import operations

from pinbridge.runtime.operation import Operation
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.registry import Served
from pinbridge.sandbox._shared.secrets import hash_password, hash_secret
from pinbridge.sandbox._shared.service import Job, Service
from pinbridge.sandbox._shared.state import Core
from pinbridge.sandbox.pinarkive import access, account, cluster, errors, files, further
from pinbridge.sandbox.pinarkive.plans import SCOPES
from pinbridge.sandbox.pinarkive.rows import Token, User
from pinbridge.sandbox.pinarkive.seed import DISABLED_EMAIL, FREE_EMAIL, PASSWORD, SEED
from pinbridge.sandbox.pinarkive.state import Call, State

_BASE = "/api/v3"
_RETIRED = re.compile(r"/api/v[12](/|\Z)")


def all_served() -> dict[str, Served[Call]]:
    """Return how each operation is served, by operation id."""
    groups = (account.operations, cluster.operations, files.operations, further.operations)
    return {name: served for group in groups for name, served in group.served.items()}


class PinarkiveService(Service[Call, State]):
    """The PinArkive API on a made-up IPFS cluster."""

    call_type = Call

    def __init__(self, core: Core) -> None:
        """Create the tables."""
        super().__init__(State(core), all_served())

    # Requests

    @classmethod
    def operations(cls) -> Iterable[Operation[Any]]:
        """Return every operation of the spec."""
        return [operations.load(operation_id) for operation_id in operations.OPERATIONS]

    @classmethod
    def paths(cls, operation: Operation[Any]) -> tuple[str, ...]:
        """Return the paths of an operation: official clients write them with and without slash."""
        path = f"{_BASE}{operation.path.rstrip('/')}"
        if operation.id == "get_allocations":
            older = f"{_BASE}/status/allocations/{{cid}}"
            return path, f"{path}/", older, f"{older}/"
        return path, f"{path}/"

    def find(self, method: str, raw_path: str) -> tuple[Operation[Any], dict[str, str]]:
        """Return the operation of a request with its path parameters.

        Raises:
            ApiError: 410 for a retired version, 404 or 405 for no operation.
        """
        if _RETIRED.match(raw_path):
            raise ApiError(
                "",
                "This version of the API has been retired",
                status=HTTPStatus.GONE,
                error="api_version_deprecated",
                currentApiBase=_BASE,
            )
        return super().find(method, raw_path)

    def admit(self, call: Call, served: Served[Call]) -> None:
        """Find out who calls, and refuse who may not.

        Raises:
            ApiError: 401 or 403.
        """
        if call.operation.security:
            call.user = access.authenticate(self.state, call.operation, call.headers)

    def error_response(self, error: ApiError, request_id: str) -> Response:
        """Return the response for an error."""
        return errors.error_response(error, request_id)

    # State

    def seed(self) -> None:
        """Create the users and tokens of the start line, if they are not there."""
        with self.state.transaction():
            if access.find_user(self.state, SEED["email"]) is not None:
                return
            premium = self._add_user(SEED["email"])
            self._add_token(premium, SEED["api_key"])
            free = self._add_user(FREE_EMAIL, plan="free")
            self._add_token(free, SEED["free_api_key"])
            second = SEED["two_factor"]
            self._add_user(second["email"], totp_secret=second["totp_secret"])
            self._add_user(SEED["unverified_email"], verified=False)
            self._add_user(DISABLED_EMAIL, disabled=True)

    def _add_user(self, email: str, *, plan: str = "premium", **fields: Any) -> User:
        return self.state.users.add(
            User(
                id=self.state.new_id(),
                email=email,
                name=email.partition("@")[0],
                password_hash=hash_password(PASSWORD),
                plan=plan,
                created_at=self.state.now(),
                **fields,
            )
        )

    def _add_token(self, user: User, secret: str) -> None:
        self.state.tokens.add(
            Token(
                id=self.state.new_id(),
                user_id=user.id,
                name="seeded",
                label="cli-access",
                secret_hash=hash_secret(secret),
                scopes=list(SCOPES),
                created_at=self.state.now(),
            )
        )

    def clear(self) -> None:
        """Delete everything."""
        self.state.reseed()
        self.state.clear()

    # Work in the background

    def jobs(self) -> Sequence[Job[Any]]:
        """Return what can fall due: timelocks."""
        return [Job(self.state.uploads, self.state.remove_upload)]
