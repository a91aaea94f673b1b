"""Ways to log in, without any I/O."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any
from uuid import UUID

import anyio
import anyio.lowlevel
import anyio.to_thread
import attrs
import pytest
from pinbridge_api.models import ProjectSwitchResponse

import pinbridge.auth
from pinbridge import (
    APITimeoutError,
    AsyncPinbridgeClient,
    ConfigurationError,
    InvalidInputError,
    PinbridgeClient,
)
from pinbridge._async.renewal import AsyncRenewer
from pinbridge._core.auth import Renewal, Step
from pinbridge._core.runtime import Runtime
from pinbridge._core.settings import Settings, resolve_settings
from pinbridge._pinbridge.service import SERVICE
from pinbridge.auth import APIKeyAuth, AuthStrategy, BearerAuth, Credentials, PasswordAuth
from tests.support.fakes import BASE_URL, PIN_ID, Server, Time

PROJECT = UUID("11111111-2222-3333-4444-555555555555")
OTHER = UUID("99999999-2222-3333-4444-555555555555")
SECRET = "correct horse"


@attrs.frozen
class Project:
    id: UUID


@attrs.frozen
class Session:
    access_token: str
    expires_in: int = 3600
    active_project: Project = Project(PROJECT)


@attrs.frozen
class Response:
    parsed: Session


def settings(**given: Any) -> Settings:
    names = ("auth", "api_key", "bearer_token")
    credentials = {name: given.pop(name, None) for name in names}
    return resolve_settings(SERVICE, base_url=None, credentials=credentials, **given)


def sent_by(found: Settings) -> Credentials | None:
    return found.auth.credentials(0)


def entered(auth: AuthStrategy, *sessions: Session, at: float = 0.0) -> list[Any]:
    """Carry out a renewal with these answers, and return the requests."""
    renewal = auth.renewal(lambda: at)
    steps = []
    answers = iter(sessions)
    answer = None
    while True:
        try:
            steps.append(renewal.send(answer))
        except StopIteration:
            assert next(answers, None) is None
            return steps
        answer = Response(next(answers))


def test_a_key_and_a_token_are_given_as_they_are() -> None:
    assert APIKeyAuth("pb_1").credentials(0) == Credentials(api_key="pb_1")
    assert BearerAuth("jwt").credentials(0) == Credentials(bearer_token="jwt")


@pytest.mark.parametrize("make", [APIKeyAuth, BearerAuth])
def test_what_no_header_carries_is_refused(make: Callable[[str], AuthStrategy]) -> None:
    with pytest.raises(ConfigurationError):
        make("line\nend")


@pytest.mark.parametrize("auth", [APIKeyAuth("pb_1"), BearerAuth("jwt")])
def test_fixed_credentials_can_not_be_renewed(auth: AuthStrategy) -> None:
    assert not auth.rejected(Credentials(api_key="pb_1"))
    with pytest.raises(ConfigurationError, match="returned no credentials"):
        auth.renewal(lambda: 0.0)


def test_a_password_becomes_a_session() -> None:
    auth = PasswordAuth("me@example.com", SECRET)
    assert auth.credentials(0) is None

    [(request, credentials)] = entered(auth, Session("jwt"))

    assert request.operation.id == "login"
    assert credentials.is_empty
    assert auth.credentials(0) == Credentials(bearer_token="jwt")


@pytest.mark.parametrize(
    ("leeway", "lasts", "renewed_after"),
    [(60, 3600, 3540), (0, 3600, 3600), (60, 90, 45), (60, 10, 5), (600, 0, 0)],
)
def test_a_session_is_renewed_before_it_ends(
    leeway: float, lasts: int, renewed_after: float
) -> None:
    auth = PasswordAuth("me@example.com", SECRET, leeway=leeway)
    entered(auth, Session("jwt", expires_in=lasts), at=1000)

    if renewed_after:
        assert auth.credentials(1000 + renewed_after - 0.1) is not None
    assert auth.credentials(1000 + renewed_after) is None


def test_a_session_that_is_refused_is_dropped() -> None:
    auth = PasswordAuth("me@example.com", SECRET)
    entered(auth, Session("old"))

    assert auth.rejected(Credentials(bearer_token="old"))
    assert auth.credentials(0) is None


def test_a_newer_session_survives_that_the_one_before_is_refused() -> None:
    auth = PasswordAuth("me@example.com", SECRET)
    entered(auth, Session("new"))

    assert auth.rejected(Credentials(bearer_token="old"))
    assert auth.credentials(0) == Credentials(bearer_token="new")


@pytest.mark.parametrize("project", [PROJECT, str(PROJECT)])
def test_the_project_is_entered_where_the_session_is_in_another(project: Any) -> None:
    auth = PasswordAuth("me@example.com", SECRET, project_id=project)

    steps = entered(
        auth, Session("first", active_project=Project(OTHER)), Session("second", expires_in=100)
    )

    assert [request.operation.id for request, _ in steps] == ["login", "switch_project"]
    assert steps[1][1] == Credentials(bearer_token="first")
    assert str(PROJECT).encode() in steps[1][0].content
    assert auth.credentials(0) == Credentials(bearer_token="second")


def test_the_project_is_not_entered_twice() -> None:
    auth = PasswordAuth("me@example.com", SECRET, project_id=PROJECT)

    assert len(entered(auth, Session("jwt"))) == 1


def test_switching_leaves_the_first_strategy_where_it_is() -> None:
    auth = PasswordAuth("me@example.com", SECRET, leeway=10)
    entered(auth, Session("first"))

    given: dict[str, Any] = {"organization": None, "active_project": Project(OTHER), "projects": []}
    context = ProjectSwitchResponse(access_token="second", expires_in=100, **given)
    other = auth.switched(context, now=0)

    assert auth.credentials(50) == Credentials(bearer_token="first")
    assert other.credentials(89) == Credentials(bearer_token="second")
    assert other.credentials(90) is None
    steps = entered(other, Session("third"), Session("fourth"))
    assert [request.operation.id for request, _ in steps] == ["login", "switch_project"]


def test_the_password_is_not_shown() -> None:
    auth = PasswordAuth("me@example.com", SECRET)
    entered(auth, Session("jwt"))

    assert repr(auth) == "PasswordAuth('me@example.com')"
    assert SECRET not in repr(settings(auth=auth))


@pytest.mark.parametrize(
    ("email", "password", "project_id"),
    [("nobody", SECRET, None), ("me@example.com", "short", None), ("me@example.com", SECRET, "p1")],
)
def test_what_can_not_work_is_refused_at_once(
    email: str, password: str, project_id: str | None
) -> None:
    with pytest.raises(InvalidInputError) as caught:
        PasswordAuth(email, password, project_id=project_id)

    assert password not in str(caught.value)


class Failing(AuthStrategy):
    def __init__(self) -> None:
        self.renewals = 0

    def credentials(self, now: float) -> None:
        return None

    def renewal(self, clock: Callable[[], float]) -> Renewal:
        self.renewals += 1
        yield lambda: None
        raise ConfigurationError(f"failure {self.renewals}")


@pytest.mark.anyio
async def test_a_failed_renewal_fails_for_the_calls_that_waited_for_it() -> None:
    renewer = AsyncRenewer(Runtime())
    auth, other = Failing(), Failing()
    errors: list[Exception] = []

    async def send(step: Step) -> None:
        await anyio.lowlevel.checkpoint()

    async def call(strategy: AuthStrategy) -> None:
        try:
            await renewer.credentials(strategy, send)
        except ConfigurationError as error:
            errors.append(error)

    async with anyio.create_task_group() as tasks:
        for strategy in (auth, auth, other):
            tasks.start_soon(call, strategy)
    assert (auth.renewals, other.renewals) == (1, 1)
    assert len({id(error) for error in errors}) == 3

    await call(auth)
    assert str(errors[-1]) == "failure 2"


@pytest.mark.anyio
async def test_a_renewal_that_ran_out_of_its_own_time_fails_for_itself_only(time: Time) -> None:
    renewer = AsyncRenewer(time.runtime)
    auth = Failing()
    errors: list[str] = []

    async def send(step: Step) -> None:
        await anyio.lowlevel.checkpoint()
        time.pass_by(2)

    async def call(deadline: float | None) -> None:
        try:
            await renewer.credentials(auth, send, deadline)
        except ConfigurationError as error:
            errors.append(str(error))

    async with anyio.create_task_group() as tasks:
        for deadline in (time.now + 1, None, None):
            tasks.start_soon(call, deadline)
    assert errors == ["failure 1", "failure 2", "failure 2"]


class Slow(Failing):
    """A renewal that takes as long as the test."""

    def __init__(self) -> None:
        self.has_begun, self.may_end = Event(), Event()

    def renewal(self, clock: Callable[[], float]) -> Renewal:
        yield self._wait
        raise ConfigurationError("the test is over")

    def _wait(self) -> None:
        self.has_begun.set()
        self.may_end.wait(10)


TOO_LATE = "total_timeout was over while another call renewed the credentials .GET /v1/pins/"


def test_the_total_timeout_limits_the_wait_for_another_threads_renewal() -> None:
    auth = Slow()
    client = PinbridgeClient(base_url=BASE_URL, auth=auth, transport=Server())
    with ThreadPoolExecutor(1) as threads:
        other = threads.submit(client.pins.get, PIN_ID)
        assert auth.has_begun.wait(10)
        with pytest.raises(APITimeoutError, match=TOO_LATE):
            client.with_options(total_timeout=0.01).pins.get(PIN_ID)
        auth.may_end.set()
    assert isinstance(other.exception(), ConfigurationError)


@pytest.mark.anyio
async def test_the_total_timeout_limits_the_wait_for_another_tasks_renewal() -> None:
    auth = Slow()
    client = AsyncPinbridgeClient(base_url=BASE_URL, auth=auth, transport=Server())

    async def other() -> None:
        with pytest.raises(ConfigurationError):
            await client.pins.get(PIN_ID)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(other)
        assert await anyio.to_thread.run_sync(auth.has_begun.wait, 10)
        with pytest.raises(APITimeoutError, match=TOO_LATE):
            await client.with_options(total_timeout=0.01).pins.get(PIN_ID)
        auth.may_end.set()


def test_a_strategy_keeps_the_environment_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINBRIDGE_API_KEY", "pb_environment")
    auth = APIKeyAuth("pb_1")

    assert settings(auth=auth).auth is auth
    assert sent_by(settings()) == Credentials(api_key="pb_environment")


@pytest.mark.parametrize("name", ["api_key", "bearer_token"])
def test_a_strategy_and_credentials_are_refused_together(name: str) -> None:
    auth = APIKeyAuth("pb_1")

    with pytest.raises(ConfigurationError, match="not both"):
        settings(auth=auth, **{name: "x"})
    with pytest.raises(ConfigurationError, match="not both"):
        settings().with_changes(auth=auth, **{name: "x"})


def test_the_last_word_on_credentials_counts() -> None:
    auth = APIKeyAuth("pb_1")
    fixed = settings(api_key="key", bearer_token="jwt")

    by_strategy = fixed.with_changes(auth=auth)
    assert by_strategy.auth is auth

    assert by_strategy.with_changes(max_retries=1).auth is auth
    assert by_strategy.with_changes(auth=auth, api_key=None).auth is auth

    password = PasswordAuth("me@example.com", SECRET)
    by_token = fixed.with_changes(auth=password).with_changes(bearer_token="other")
    assert sent_by(by_token) == Credentials(bearer_token="other")

    assert sent_by(fixed.with_changes(auth=None)) == Credentials()
    replaced = by_strategy.with_changes(auth=None, api_key="new")
    assert sent_by(replaced) == Credentials(api_key="new")


def test_every_public_name_is_there() -> None:
    for name in pinbridge.auth.__all__:
        assert hasattr(pinbridge.auth, name)
