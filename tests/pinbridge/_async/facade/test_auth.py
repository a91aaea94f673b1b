"""Users and sessions: sign up, sign in, passwords, addresses, the profile."""

from __future__ import annotations

from typing import Any

import pytest
from pinbridge_api.models import (
    AuthResponse,
    ChangePasswordRequest,
    ForgotPasswordRequest,
    LoginRequest,
    MeResponse,
    PrimaryEmailChangeRequest,
    ProfileResponse,
    ProfileUpdateRequest,
    RegisterRequest,
    ResetPasswordRequest,
)

from pinbridge import (
    AsyncPinbridgeClient,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InvalidInputError,
    PermissionDeniedError,
    ServerError,
)
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PASSWORD, Time, last_request_id, nothing_sent, sent

pytestmark = pytest.mark.anyio

PERSON = {"full_name": "Ada Example", "email": "ada@example.com", "password": PASSWORD}


@pytest.fixture
def anonymous(client: AsyncPinbridgeClient) -> AsyncPinbridgeClient:
    return client.with_options(api_key=None)


def mailed_token(sandbox: Sandbox, kind: str) -> str:
    token: str = [mail for mail in sandbox.mail() if mail["kind"] == kind][-1]["token"]
    return token


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
async def test_register(anonymous: AsyncPinbridgeClient, form: str) -> None:
    if form == "model":
        opened = await anonymous.auth.register(RegisterRequest(**PERSON))
    elif form == "dict":
        opened = await anonymous.auth.register(PERSON)
    else:
        opened = await anonymous.auth.register(**PERSON)
    assert isinstance(opened, AuthResponse)
    assert opened.user.email == "ada@example.com"
    assert opened.active_project.environment == "production"
    assert opened.expires_in == 3600
    anonymous.set_bearer_token(opened.access_token)
    assert (await anonymous.auth.me()).user.id == opened.user.id


async def test_register_a_known_address(anonymous: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    await anonymous.auth.register(**PERSON)
    with pytest.raises(ConflictError) as caught:
        await anonymous.auth.register(**PERSON)
    error = caught.value
    assert (error.status_code, error.code) == (409, "conflict")
    assert error.request_id == last_request_id(sandbox)


async def test_register_refuses_a_bad_address_before_sending(
    anonymous: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError) as caught:
        await anonymous.auth.register(**{**PERSON, "email": "nowhere"})
    assert [problem.path for problem in caught.value.problems] == [("email",)]


async def test_register_is_not_repeated_blindly(
    anonymous: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "status", "status": 502, "times": 1}])
    with pytest.raises(ServerError) as caught:
        await anonymous.auth.register(**PERSON)
    assert len(caught.value.attempts) == 1
    assert sent(sandbox, "POST") == ["POST /v1/auth/register"]


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
async def test_login(anonymous: AsyncPinbridgeClient, sandbox: Sandbox, form: str) -> None:
    person = {"email": sandbox.email, "password": sandbox.password}
    if form == "model":
        opened = await anonymous.auth.login(LoginRequest(**person))
    elif form == "dict":
        opened = await anonymous.auth.login(person)
    else:
        opened = await anonymous.auth.login(**person)
    assert isinstance(opened, AuthResponse)
    assert opened.organization_role == "owner"
    assert opened.permissions.can_publish


async def test_login_with_a_wrong_password(
    anonymous: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with pytest.raises(AuthenticationError) as caught:
        await anonymous.auth.login(email=sandbox.email, password="wrong wrong")
    error = caught.value
    assert type(error) is AuthenticationError
    assert (error.status_code, error.code) == (401, "unauthorized")
    assert error.message == "Invalid email or password"
    assert error.remediation is not None
    assert error.request_id == last_request_id(sandbox)
    assert len(error.attempts) == 1
    assert "wrong wrong" not in str(error)
    assert "wrong wrong" not in repr(error)


async def test_session_expires(
    session: AsyncPinbridgeClient, client: AsyncPinbridgeClient, sandbox: Sandbox, time: Time
) -> None:
    time.sleep(3599)
    assert (await session.auth.me()).user.email == sandbox.email
    time.sleep(1)
    with pytest.raises(AuthenticationError) as caught:
        await session.auth.me()
    assert (caught.value.status_code, caught.value.code) == (401, "unauthorized")
    opened = await client.auth.login(email=sandbox.email, password=sandbox.password)
    session.set_bearer_token(opened.access_token)
    assert (await session.auth.me()).user.email == sandbox.email


async def test_a_key_is_no_session(client: AsyncPinbridgeClient) -> None:
    with pytest.raises(PermissionDeniedError) as caught:
        await client.auth.me()
    assert (caught.value.status_code, caught.value.code) == (403, "forbidden")


async def test_me(session: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    me = await session.auth.me()
    assert isinstance(me, MeResponse)
    assert me.user.email == sandbox.email
    assert [project.id for project in me.projects] == [me.active_project.id]


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
async def test_forgotten_password(
    anonymous: AsyncPinbridgeClient, sandbox: Sandbox, form: str
) -> None:
    ask: dict[str, Any] = {"email": sandbox.email}
    if form == "model":
        answer = await anonymous.auth.forgot_password(ForgotPasswordRequest(**ask))
    elif form == "dict":
        answer = await anonymous.auth.forgot_password(ask)
    else:
        answer = await anonymous.auth.forgot_password(**ask)
    unknown = await anonymous.auth.forgot_password(email="nobody@example.com")
    assert unknown.message == answer.message

    new = {"token": mailed_token(sandbox, "password_reset"), "password": "another password"}
    if form == "model":
        await anonymous.auth.reset_password(ResetPasswordRequest(**new))
    elif form == "dict":
        await anonymous.auth.reset_password(new)
    else:
        await anonymous.auth.reset_password(**new)
    opened = await anonymous.auth.login(email=sandbox.email, password="another password")
    assert opened.user.email == sandbox.email
    with pytest.raises(BadRequestError) as caught:
        await anonymous.auth.reset_password(**new)
    assert (caught.value.status_code, caught.value.code) == (400, "bad_request")


async def test_password_reset_ends_sessions(
    session: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    await session.auth.forgot_password(email=sandbox.email)
    await session.auth.reset_password(
        token=mailed_token(sandbox, "password_reset"), password="another password"
    )
    with pytest.raises(AuthenticationError):
        await session.auth.me()


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
async def test_change_password(session: AsyncPinbridgeClient, sandbox: Sandbox, form: str) -> None:
    change = {"current_password": sandbox.password, "new_password": "another password"}
    if form == "model":
        await session.auth.change_password(ChangePasswordRequest(**change))
    elif form == "dict":
        await session.auth.change_password(change)
    else:
        await session.auth.change_password(**change)
    with pytest.raises(AuthenticationError, match="current password"):
        await session.auth.change_password(**change)
    await session.auth.login(email=sandbox.email, password="another password")


async def test_change_password_refuses_a_short_one_before_sending(
    session: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError) as caught:
        await session.auth.change_password(current_password=sandbox.password, new_password="short")
    assert caught.value.problems[0].path == ("new_password",)
    assert "short" not in str(caught.value).split()


async def test_verify_an_address(
    newcomer: AsyncPinbridgeClient, sandbox: Sandbox, time: Time
) -> None:
    early = await newcomer.auth.request_email_verification()
    assert early.retry_after_seconds == 60
    time.sleep(60)
    again = await newcomer.auth.request_email_verification()
    assert again.message != early.message
    await newcomer.auth.verify_email(mailed_token(sandbox, "email_verification"))
    assert (await newcomer.auth.me()).user.email_verified
    done = await newcomer.auth.request_email_verification()
    assert done.retry_after_seconds is None


async def test_verify_an_address_with_a_wrong_token(newcomer: AsyncPinbridgeClient) -> None:
    with pytest.raises(BadRequestError) as caught:
        await newcomer.auth.verify_email("x" * 20)
    assert "x" * 20 not in str(caught.value)


async def test_the_service_judges_the_length_of_a_token(client: AsyncPinbridgeClient) -> None:
    with pytest.raises(BadRequestError, match="token"):
        await client.auth.verify_email("short")


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
async def test_change_the_address(
    session: AsyncPinbridgeClient, sandbox: Sandbox, form: str
) -> None:
    change = {"new_email": "new@example.com"}
    if form == "model":
        asked = await session.auth.request_email_change(PrimaryEmailChangeRequest(**change))
    elif form == "dict":
        asked = await session.auth.request_email_change(change)
    else:
        asked = await session.auth.request_email_change(**change)
    assert asked.pending_email == "new@example.com"
    assert (await session.auth.me()).user.email == sandbox.email
    done = await session.auth.confirm_email_change(mailed_token(sandbox, "email_change"))
    assert done.new_email == "new@example.com"
    assert done.requires_reauthentication
    with pytest.raises(AuthenticationError):
        await session.auth.me()
    opened = await session.auth.login(email="new@example.com", password=sandbox.password)
    assert opened.user.email_verified


async def test_change_to_a_taken_address(
    session: AsyncPinbridgeClient, newcomer: AsyncPinbridgeClient
) -> None:
    taken = (await newcomer.auth.me()).user.email
    with pytest.raises(ConflictError):
        await session.auth.request_email_change(new_email=taken)


async def test_confirm_an_address_with_a_wrong_token(client: AsyncPinbridgeClient) -> None:
    with pytest.raises(BadRequestError):
        await client.auth.confirm_email_change("y" * 20)


async def test_get_profile(session: AsyncPinbridgeClient, sandbox: Sandbox) -> None:
    profile = await session.auth.get_profile()
    assert isinstance(profile, ProfileResponse)
    assert profile.email == sandbox.email
    assert profile.company_name is None


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
async def test_update_profile_changes_only_what_is_given(
    session: AsyncPinbridgeClient, form: str
) -> None:
    await session.auth.update_profile(company_name="Pins Ltd", tax_id="T-1")
    change = {"company_name": None, "address_city": "Lisbon"}
    if form == "model":
        profile = await session.auth.update_profile(ProfileUpdateRequest(**change))
    elif form == "dict":
        profile = await session.auth.update_profile(change)
    else:
        profile = await session.auth.update_profile(**change)
    assert profile.company_name is None
    assert profile.tax_id == "T-1"
    assert profile.address_city == "Lisbon"
    assert await session.auth.get_profile() == profile


async def test_update_profile_is_repeated_after_a_lost_answer(
    session: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    assert (await session.auth.update_profile(tax_id="T-2")).tax_id == "T-2"
    assert sent(sandbox, "PUT") == ["PUT /v1/auth/profile"] * 2


async def test_both_forms_at_once_are_refused(
    session: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match="not both"):
        await session.auth.update_profile({"tax_id": "T-1"}, company_name="Pins Ltd")
