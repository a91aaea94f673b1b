# Derived from tests/pinbridge/_async/facade/test_auth.py by ./codegen.sh; do not edit.
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
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InvalidInputError,
    PermissionDeniedError,
    PinbridgeClient,
    ServerError,
)
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PASSWORD, Time, last_request_id, nothing_sent, sent

PERSON = {"full_name": "Ada Example", "email": "ada@example.com", "password": PASSWORD}


@pytest.fixture
def anonymous(client: PinbridgeClient) -> PinbridgeClient:
    return client.with_options(api_key=None)


def mailed_token(sandbox: Sandbox, kind: str) -> str:
    token: str = [mail for mail in sandbox.mail() if mail["kind"] == kind][-1]["token"]
    return token


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_register(anonymous: PinbridgeClient, form: str) -> None:
    if form == "model":
        opened = anonymous.auth.register(RegisterRequest(**PERSON))
    elif form == "dict":
        opened = anonymous.auth.register(PERSON)
    else:
        opened = anonymous.auth.register(**PERSON)
    assert isinstance(opened, AuthResponse)
    assert opened.user.email == "ada@example.com"
    assert opened.active_project.environment == "production"
    assert opened.expires_in == 3600
    anonymous.set_bearer_token(opened.access_token)
    assert anonymous.auth.me().user.id == opened.user.id


def test_register_a_known_address(anonymous: PinbridgeClient, sandbox: Sandbox) -> None:
    anonymous.auth.register(**PERSON)
    with pytest.raises(ConflictError) as caught:
        anonymous.auth.register(**PERSON)
    error = caught.value
    assert (error.status_code, error.code) == (409, "conflict")
    assert error.request_id == last_request_id(sandbox)


def test_register_refuses_a_bad_address_before_sending(
    anonymous: PinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError) as caught:
        anonymous.auth.register(**{**PERSON, "email": "nowhere"})
    assert [problem.path for problem in caught.value.problems] == [("email",)]


def test_register_is_not_repeated_blindly(anonymous: PinbridgeClient, sandbox: Sandbox) -> None:
    sandbox.faults([{"kind": "status", "status": 502, "times": 1}])
    with pytest.raises(ServerError) as caught:
        anonymous.auth.register(**PERSON)
    assert len(caught.value.attempts) == 1
    assert sent(sandbox, "POST") == ["POST /v1/auth/register"]


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_login(anonymous: PinbridgeClient, sandbox: Sandbox, form: str) -> None:
    person = {"email": sandbox.email, "password": sandbox.password}
    if form == "model":
        opened = anonymous.auth.login(LoginRequest(**person))
    elif form == "dict":
        opened = anonymous.auth.login(person)
    else:
        opened = anonymous.auth.login(**person)
    assert isinstance(opened, AuthResponse)
    assert opened.organization_role == "owner"
    assert opened.permissions.can_publish


def test_login_with_a_wrong_password(anonymous: PinbridgeClient, sandbox: Sandbox) -> None:
    with pytest.raises(AuthenticationError) as caught:
        anonymous.auth.login(email=sandbox.email, password="wrong wrong")
    error = caught.value
    assert type(error) is AuthenticationError
    assert (error.status_code, error.code) == (401, "unauthorized")
    assert error.message == "Invalid email or password"
    assert error.remediation is not None
    assert error.request_id == last_request_id(sandbox)
    assert len(error.attempts) == 1
    assert "wrong wrong" not in str(error)
    assert "wrong wrong" not in repr(error)


def test_session_expires(
    session: PinbridgeClient, client: PinbridgeClient, sandbox: Sandbox, time: Time
) -> None:
    time.sleep(3599)
    assert session.auth.me().user.email == sandbox.email
    time.sleep(1)
    with pytest.raises(AuthenticationError) as caught:
        session.auth.me()
    assert (caught.value.status_code, caught.value.code) == (401, "unauthorized")
    opened = client.auth.login(email=sandbox.email, password=sandbox.password)
    session.set_bearer_token(opened.access_token)
    assert session.auth.me().user.email == sandbox.email


def test_a_key_is_no_session(client: PinbridgeClient) -> None:
    with pytest.raises(PermissionDeniedError) as caught:
        client.auth.me()
    assert (caught.value.status_code, caught.value.code) == (403, "forbidden")


def test_me(session: PinbridgeClient, sandbox: Sandbox) -> None:
    me = session.auth.me()
    assert isinstance(me, MeResponse)
    assert me.user.email == sandbox.email
    assert [project.id for project in me.projects] == [me.active_project.id]


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_forgotten_password(anonymous: PinbridgeClient, sandbox: Sandbox, form: str) -> None:
    ask: dict[str, Any] = {"email": sandbox.email}
    if form == "model":
        answer = anonymous.auth.forgot_password(ForgotPasswordRequest(**ask))
    elif form == "dict":
        answer = anonymous.auth.forgot_password(ask)
    else:
        answer = anonymous.auth.forgot_password(**ask)
    unknown = anonymous.auth.forgot_password(email="nobody@example.com")
    assert unknown.message == answer.message

    new = {"token": mailed_token(sandbox, "password_reset"), "password": "another password"}
    if form == "model":
        anonymous.auth.reset_password(ResetPasswordRequest(**new))
    elif form == "dict":
        anonymous.auth.reset_password(new)
    else:
        anonymous.auth.reset_password(**new)
    opened = anonymous.auth.login(email=sandbox.email, password="another password")
    assert opened.user.email == sandbox.email
    with pytest.raises(BadRequestError) as caught:
        anonymous.auth.reset_password(**new)
    assert (caught.value.status_code, caught.value.code) == (400, "bad_request")


def test_password_reset_ends_sessions(session: PinbridgeClient, sandbox: Sandbox) -> None:
    session.auth.forgot_password(email=sandbox.email)
    session.auth.reset_password(
        token=mailed_token(sandbox, "password_reset"), password="another password"
    )
    with pytest.raises(AuthenticationError):
        session.auth.me()


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_change_password(session: PinbridgeClient, sandbox: Sandbox, form: str) -> None:
    change = {"current_password": sandbox.password, "new_password": "another password"}
    if form == "model":
        session.auth.change_password(ChangePasswordRequest(**change))
    elif form == "dict":
        session.auth.change_password(change)
    else:
        session.auth.change_password(**change)
    with pytest.raises(AuthenticationError, match="current password"):
        session.auth.change_password(**change)
    session.auth.login(email=sandbox.email, password="another password")


def test_change_password_refuses_a_short_one_before_sending(
    session: PinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError) as caught:
        session.auth.change_password(current_password=sandbox.password, new_password="short")
    assert caught.value.problems[0].path == ("new_password",)
    assert "short" not in str(caught.value).split()


def test_verify_an_address(newcomer: PinbridgeClient, sandbox: Sandbox, time: Time) -> None:
    early = newcomer.auth.request_email_verification()
    assert early.retry_after_seconds == 60
    time.sleep(60)
    again = newcomer.auth.request_email_verification()
    assert again.message != early.message
    newcomer.auth.verify_email(mailed_token(sandbox, "email_verification"))
    assert newcomer.auth.me().user.email_verified
    done = newcomer.auth.request_email_verification()
    assert done.retry_after_seconds is None


def test_verify_an_address_with_a_wrong_token(newcomer: PinbridgeClient) -> None:
    with pytest.raises(BadRequestError) as caught:
        newcomer.auth.verify_email("x" * 20)
    assert "x" * 20 not in str(caught.value)


def test_the_service_judges_the_length_of_a_token(client: PinbridgeClient) -> None:
    with pytest.raises(BadRequestError, match="token"):
        client.auth.verify_email("short")


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_change_the_address(session: PinbridgeClient, sandbox: Sandbox, form: str) -> None:
    change = {"new_email": "new@example.com"}
    if form == "model":
        asked = session.auth.request_email_change(PrimaryEmailChangeRequest(**change))
    elif form == "dict":
        asked = session.auth.request_email_change(change)
    else:
        asked = session.auth.request_email_change(**change)
    assert asked.pending_email == "new@example.com"
    assert session.auth.me().user.email == sandbox.email
    done = session.auth.confirm_email_change(mailed_token(sandbox, "email_change"))
    assert done.new_email == "new@example.com"
    assert done.requires_reauthentication
    with pytest.raises(AuthenticationError):
        session.auth.me()
    opened = session.auth.login(email="new@example.com", password=sandbox.password)
    assert opened.user.email_verified


def test_change_to_a_taken_address(session: PinbridgeClient, newcomer: PinbridgeClient) -> None:
    taken = newcomer.auth.me().user.email
    with pytest.raises(ConflictError):
        session.auth.request_email_change(new_email=taken)


def test_confirm_an_address_with_a_wrong_token(client: PinbridgeClient) -> None:
    with pytest.raises(BadRequestError):
        client.auth.confirm_email_change("y" * 20)


def test_get_profile(session: PinbridgeClient, sandbox: Sandbox) -> None:
    profile = session.auth.get_profile()
    assert isinstance(profile, ProfileResponse)
    assert profile.email == sandbox.email
    assert profile.company_name is None


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_update_profile_changes_only_what_is_given(session: PinbridgeClient, form: str) -> None:
    session.auth.update_profile(company_name="Pins Ltd", tax_id="T-1")
    change = {"company_name": None, "address_city": "Lisbon"}
    if form == "model":
        profile = session.auth.update_profile(ProfileUpdateRequest(**change))
    elif form == "dict":
        profile = session.auth.update_profile(change)
    else:
        profile = session.auth.update_profile(**change)
    assert profile.company_name is None
    assert profile.tax_id == "T-1"
    assert profile.address_city == "Lisbon"
    assert session.auth.get_profile() == profile


def test_update_profile_is_repeated_after_a_lost_answer(
    session: PinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    assert session.auth.update_profile(tax_id="T-2").tax_id == "T-2"
    assert sent(sandbox, "PUT") == ["PUT /v1/auth/profile"] * 2


def test_both_forms_at_once_are_refused(session: PinbridgeClient, sandbox: Sandbox) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError, match="not both"):
        session.auth.update_profile({"tax_id": "T-1"}, company_name="Pins Ltd")
