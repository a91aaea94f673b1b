# Derived from pinbridge/_pinbridge/_async/resources/auth.py by ./codegen.sh; do not edit.
"""Users and sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge._pinbridge.inputs import body_of, changes_of
from pinbridge._sync._io import hides_variables
from pinbridge._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    from pinbridge_api.models import (
        AuthResponse,
        ChangePasswordRequest,
        ChangePasswordRequestDict,
        EmailVerificationActionResponse,
        ForgotPasswordRequest,
        ForgotPasswordRequestDict,
        LoginRequest,
        LoginRequestDict,
        MeResponse,
        PasswordResetActionResponse,
        PrimaryEmailChangeActionResponse,
        PrimaryEmailChangeRequest,
        PrimaryEmailChangeRequestDict,
        PrimaryEmailChangeRequestResponse,
        ProfileResponse,
        ProfileUpdateRequest,
        ProfileUpdateRequestDict,
        RegisterRequest,
        RegisterRequestDict,
        ResetPasswordRequest,
        ResetPasswordRequestDict,
    )

    from pinbridge._core.settings import RequestOptions


class AuthResource(SyncAPIResource):
    """Registration, sessions, passwords and the profile."""

    @overload
    def register(
        self, data: RegisterRequest | RegisterRequestDict, *, options: RequestOptions | None = None
    ) -> AuthResponse: ...

    @overload
    def register(
        self, *, options: RequestOptions | None = None, **fields: Unpack[RegisterRequestDict]
    ) -> AuthResponse: ...

    @hides_variables
    def register(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> AuthResponse:
        """Create a user, an organization and its production project.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Returns:
            The session; its `access_token` goes to `set_bearer_token`.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            ConflictError: The address is registered already.
        """
        from pinbridge_api.api.auth import register

        return self._call(options, register.build_request, body=body_of(data, fields))

    @overload
    def login(
        self, data: LoginRequest | LoginRequestDict, *, options: RequestOptions | None = None
    ) -> AuthResponse: ...

    @overload
    def login(
        self, *, options: RequestOptions | None = None, **fields: Unpack[LoginRequestDict]
    ) -> AuthResponse: ...

    @hides_variables
    def login(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> AuthResponse:
        """Sign in with address and password.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Returns:
            The session; its `access_token` goes to `set_bearer_token`.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            AuthenticationError: Address or password is wrong.
        """
        from pinbridge_api.api.auth import login

        return self._call(options, login.build_request, body=body_of(data, fields))

    @overload
    def forgot_password(
        self,
        data: ForgotPasswordRequest | ForgotPasswordRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> PasswordResetActionResponse: ...

    @overload
    def forgot_password(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ForgotPasswordRequestDict]
    ) -> PasswordResetActionResponse: ...

    def forgot_password(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> PasswordResetActionResponse:
        """Ask for a mail that lets the user choose a new password.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Returns:
            The same message whether or not the address is known.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
        """
        from pinbridge_api.api.auth import forgot_password

        return self._call(options, forgot_password.build_request, body=body_of(data, fields))

    @overload
    def reset_password(
        self,
        data: ResetPasswordRequest | ResetPasswordRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> PasswordResetActionResponse: ...

    @overload
    def reset_password(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ResetPasswordRequestDict]
    ) -> PasswordResetActionResponse: ...

    @hides_variables
    def reset_password(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> PasswordResetActionResponse:
        """Choose a new password with the token from the mail.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            BadRequestError: The token is used up, expired or wrong.
        """
        from pinbridge_api.api.auth import reset_password

        return self._call(options, reset_password.build_request, body=body_of(data, fields))

    @overload
    def change_password(
        self,
        data: ChangePasswordRequest | ChangePasswordRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> PasswordResetActionResponse: ...

    @overload
    def change_password(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ChangePasswordRequestDict]
    ) -> PasswordResetActionResponse: ...

    @hides_variables
    def change_password(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> PasswordResetActionResponse:
        """Change the password of the signed-in user.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            AuthenticationError: The present password is wrong.
        """
        from pinbridge_api.api.auth import change_password

        return self._call(options, change_password.build_request, body=body_of(data, fields))

    def request_email_verification(
        self, *, options: RequestOptions | None = None
    ) -> EmailVerificationActionResponse:
        """Ask for a mail that proves the user's address.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.auth import request_email_verification

        return self._call(options, request_email_verification.build_request)

    @hides_variables
    def verify_email(
        self, token: str, *, options: RequestOptions | None = None
    ) -> EmailVerificationActionResponse:
        """Prove the user's address with the token from the mail.

        Args:
            token: Token, 20 to 512 characters.
            options: Settings for this call only.

        Raises:
            BadRequestError: The token is used up, expired or wrong.
        """
        from pinbridge_api.api.auth import verify_email

        return self._call(options, verify_email.build_request, token=token)

    @overload
    def request_email_change(
        self,
        data: PrimaryEmailChangeRequest | PrimaryEmailChangeRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> PrimaryEmailChangeRequestResponse: ...

    @overload
    def request_email_change(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[PrimaryEmailChangeRequestDict],
    ) -> PrimaryEmailChangeRequestResponse: ...

    @hides_variables
    def request_email_change(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> PrimaryEmailChangeRequestResponse:
        """Ask to change the user's address; a mail goes to the new one.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            ConflictError: The address belongs to somebody else.
        """
        from pinbridge_api.api.auth import request_email_change

        return self._call(options, request_email_change.build_request, body=body_of(data, fields))

    @hides_variables
    def confirm_email_change(
        self, token: str, *, options: RequestOptions | None = None
    ) -> PrimaryEmailChangeActionResponse:
        """Change the user's address with the token from the mail.

        Args:
            token: Token, 20 to 512 characters.
            options: Settings for this call only.

        Raises:
            BadRequestError: The token is used up, expired or wrong.
        """
        from pinbridge_api.api.auth import confirm_email_change

        return self._call(options, confirm_email_change.build_request, token=token)

    def me(self, *, options: RequestOptions | None = None) -> MeResponse:
        """Tell who is signed in, in which organization and project.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.auth import get_me

        return self._call(options, get_me.build_request)

    def get_profile(self, *, options: RequestOptions | None = None) -> ProfileResponse:
        """Read the profile: names, addresses, billing data.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.auth import get_profile

        return self._call(options, get_profile.build_request)

    @overload
    def update_profile(
        self,
        data: ProfileUpdateRequest | ProfileUpdateRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> ProfileResponse: ...

    @overload
    def update_profile(
        self, *, options: RequestOptions | None = None, **fields: Unpack[ProfileUpdateRequestDict]
    ) -> ProfileResponse: ...

    def update_profile(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> ProfileResponse:
        """Change the profile: what is left out stays, None clears.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Raises:
            InvalidInputError: A field breaks a rule, or there is none; nothing was sent.
        """
        from pinbridge_api.api.auth import update_profile

        return self._call(options, update_profile.build_request, body=changes_of(data, fields))
