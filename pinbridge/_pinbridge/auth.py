"""Log in with email address and password."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import TYPE_CHECKING
from uuid import UUID

import attrs

from pinbridge._core.auth import AuthStrategy, Renewal
from pinbridge._core.credentials import Credentials
from pinbridge._core.guards import checked
from pinbridge._core.polling import checked_wait
from pinbridge.runtime.errors import InvalidInputError
from pinbridge.runtime.types import Seconds
from pinbridge.runtime.variables import without_variables

if TYPE_CHECKING:
    from pinbridge_api.models import ProjectSwitchResponse

DEFAULT_LEEWAY = 60.0


@attrs.frozen
class _Session:
    credentials: Credentials
    renew_at: float


class PasswordAuth(AuthStrategy):
    """Log in with email address and password, and again before the session expires.

    The API can't refresh a session, so a new one is opened shortly before the old one expires, and after a
    401. Clients with the same `PasswordAuth` object share the session.

    Args:
        email: Email address of the user.
        password: Password of the user.
        project_id: Project to work in. By default, the service chooses one.
        leeway: Seconds before a session expires at which a new one is opened.

    Raises:
        InvalidInputError: The email address, password or project id is invalid.
    """

    @without_variables
    def __init__(
        self,
        email: str,
        password: str,
        *,
        project_id: UUID | str | None = None,
        leeway: Seconds = DEFAULT_LEEWAY,
    ) -> None:
        from pinbridge_api.models import LoginRequest

        self._request = LoginRequest(email=email, password=password)
        self._project_id = _project_id(project_id)
        self._leeway = checked_wait("leeway", leeway)
        self._session: _Session | None = None

    def __repr__(self) -> str:
        return f"PasswordAuth({self._request.email!r})"

    def credentials(self, now: float) -> Credentials | None:
        """Return the token of the session, unless it is about to expire."""
        session = self._session
        return None if session is None or now >= session.renew_at else session.credentials

    def rejected(self, used: Credentials) -> bool:
        """Drop the session if it is the one that was refused; a new one may exist already."""
        session = self._session
        if session is not None and session.credentials == used:
            self._session = None
        return True

    def renewal(self, clock: Callable[[], float]) -> Renewal:
        """Log in, and switch to the project if needed."""
        from pinbridge_api.api.auth import login
        from pinbridge_api.api.projects import switch_project

        response = yield login.build_request(body=self._request), Credentials()
        entered = response.parsed
        wanted = self._project_id
        if wanted is not None and entered.active_project.id != wanted:
            token = Credentials(bearer_token=entered.access_token)
            response = yield switch_project.build_request(body={"project_id": wanted}), token
            entered = response.parsed
        self._session = self._session_of(entered.access_token, entered.expires_in, clock())

    def switched(self, context: ProjectSwitchResponse, now: float) -> PasswordAuth:
        """Return a strategy for the same user in another project.

        Args:
            context: Response of the service to the switch.
            now: Monotonic seconds.
        """
        from pinbridge_api.models import ProjectSwitchResponse

        checked("context", context, ProjectSwitchResponse, "the response to a switch of projects")
        other = copy(self)
        other._project_id = context.active_project.id
        other._session = self._session_of(context.access_token, context.expires_in, now)
        return other

    def _session_of(self, token: str, expires_in: float, now: float) -> _Session:
        # A session shorter than the leeway must not be renewed before it begins.
        lasts = max(expires_in - self._leeway, expires_in / 2)
        return _Session(Credentials(bearer_token=token), now + lasts)


def _project_id(value: UUID | str | None) -> UUID | None:
    if value is None or isinstance(value, UUID):
        return value
    try:
        return UUID(value)
    except ValueError:
        raise InvalidInputError("project_id is not the id of a project") from None
