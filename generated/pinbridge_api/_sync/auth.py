# Derived from _async/auth.py by ./codegen.sh; do not edit.
"""The group `auth` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.variables import without_variables

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
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


class AuthResource(SyncAPIResource):
    """Accounts, sessions, passwords, email addresses and the profile."""

    @overload
    def register(
        self, data: RegisterRequest | RegisterRequestDict, *, options: RequestOptions | None = None
    ) -> AuthResponse: ...

    @overload
    def register(
        self, *, options: RequestOptions | None = None, **fields: Unpack[RegisterRequestDict]
    ) -> AuthResponse: ...

    @without_variables
    def register(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> AuthResponse:
        """Create a user account.

        `POST /v1/auth/register`.

        Creates user, organization and production project and opens a session. With `invite_token`
        the user joins the inviting organization instead. 409 means that the address is taken.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            full_name: Trimmed; must not be blank.
            email: `str`.
            password: `str`.
            workspace_name (optional): Name for the first project.
            timezone (optional): IANA zone name. Surrounding blanks are dropped and an empty text
                counts as null.
            invite_token (optional): Token of a team invitation.
            marketing_attribution (optional): `RegisterMarketingAttribution |
                RegisterMarketingAttributionDict | None | Unset`.
            next_path (optional): Page of the web app to open afterwards.

        Returns:
            Account created, with a session token.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The state of the object does not allow the request, or a token is bad
                or has run out.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.auth.register import build_request

        response: Response[AuthResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    def login(
        self, data: LoginRequest | LoginRequestDict, *, options: RequestOptions | None = None
    ) -> AuthResponse: ...

    @overload
    def login(
        self, *, options: RequestOptions | None = None, **fields: Unpack[LoginRequestDict]
    ) -> AuthResponse: ...

    @without_variables
    def login(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> AuthResponse:
        """Log in with email address and password.

        `POST /v1/auth/login`.

        The token lives for `expires_in` seconds. There is no refresh operation.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            email: `str`.
            password: `str`.
            timezone (optional): IANA zone name. Surrounding blanks are dropped and an empty text
                counts as null.
            invite_token (optional): Token of a team invitation.

        Returns:
            Session opened.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The state of the object does not allow the request, or a token is bad
                or has run out.
            APIError: The status is not a success of the operation.
        """
        from ..api.auth.login import build_request

        response: Response[AuthResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

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
        """Ask for a password reset email.

        `POST /v1/auth/forgot-password`.

        The response is the same whether or not the address is known. Every call for a known address
        sends an email.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            email: `str`.

        Returns:
            The request was taken.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.auth.forgot_password import build_request

        response: Response[PasswordResetActionResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

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

    @without_variables
    def reset_password(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> PasswordResetActionResponse:
        """Set a new password with a reset token.

        `POST /v1/auth/reset-password`.

        The token from the email works once and expires.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            token: Token from the reset email; works once.
            password: The new password.

        Returns:
            Password set.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The state of the object does not allow the request, or a token is bad
                or has run out.
            APIError: The status is not a success of the operation.
        """
        from ..api.auth.reset_password import build_request

        response: Response[PasswordResetActionResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

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

    @without_variables
    def change_password(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> PasswordResetActionResponse:
        """Change the password of the current user.

        `POST /v1/auth/change-password`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            current_password: `str`.
            new_password: `str`.

        Returns:
            Password changed.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.auth.change_password import build_request

        response: Response[PasswordResetActionResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    def request_email_verification(
        self, *, options: RequestOptions | None = None
    ) -> EmailVerificationActionResponse:
        """Ask for a verification email.

        `POST /v1/auth/email/verify/request`.

        Sends a new email to the address of the current user. `retry_after_seconds` is the time to
        wait before asking again.

        Args:
            options: Settings for this call only.

        Returns:
            The request was taken.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.auth.request_email_verification import build_request

        response: Response[EmailVerificationActionResponse] = self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    @without_variables
    def verify_email(
        self, token: str, *, options: RequestOptions | None = None
    ) -> EmailVerificationActionResponse:
        """Confirm an email address.

        `GET /v1/auth/email/verify`.

        Opened from the link in the verification email.

        Args:
            token: Token from an email link.
            options: Settings for this call only.

        Returns:
            Address confirmed.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The state of the object does not allow the request, or a token is bad
                or has run out.
            APIError: The status is not a success of the operation.
        """
        from ..api.auth.verify_email import build_request

        response: Response[EmailVerificationActionResponse] = self._client.execute(
            build_request(token=token), options=options
        )
        return response.parsed

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

    def request_email_change(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> PrimaryEmailChangeRequestResponse:
        """Ask to change the email address.

        `POST /v1/auth/email/change/request`.

        Sends an email to the new address. The old one stays valid until the link in it is opened.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            new_email: `str`.

        Returns:
            The change waits for confirmation.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.auth.request_email_change import build_request

        response: Response[PrimaryEmailChangeRequestResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    @without_variables
    def confirm_email_change(
        self, token: str, *, options: RequestOptions | None = None
    ) -> PrimaryEmailChangeActionResponse:
        """Confirm a change of the email address.

        `GET /v1/auth/email/change/confirm`.

        Opened from the link in the email. A new login may be needed afterwards.

        Args:
            token: Token from an email link.
            options: Settings for this call only.

        Returns:
            Address changed.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The state of the object does not allow the request, or a token is bad
                or has run out.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.auth.confirm_email_change import build_request

        response: Response[PrimaryEmailChangeActionResponse] = self._client.execute(
            build_request(token=token), options=options
        )
        return response.parsed

    def me(self, *, options: RequestOptions | None = None) -> MeResponse:
        """Show the current user and session.

        `GET /v1/auth/me`.

        Args:
            options: Settings for this call only.

        Returns:
            User, organization, active project and permissions.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.auth.get_me import build_request

        response: Response[MeResponse] = self._client.execute(build_request(), options=options)
        return response.parsed

    def get_profile(self, *, options: RequestOptions | None = None) -> ProfileResponse:
        """Show the profile.

        `GET /v1/auth/profile`.

        Args:
            options: Settings for this call only.

        Returns:
            Profile and billing address.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.auth.get_profile import build_request

        response: Response[ProfileResponse] = self._client.execute(build_request(), options=options)
        return response.parsed

    @overload
    def update_profile(
        self,
        data: ProfileUpdateRequest | ProfileUpdateRequestDict | None,
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
        """Change the profile.

        `PUT /v1/auth/profile`.

        Works like a partial update. Fields that are omitted keep their value.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            full_name (optional): `str | Unset`.
            workspace_name (optional): `str | Unset`.
            company_name (optional): `str | None | Unset`.
            company_website (optional): `str | None | Unset`.
            billing_email (optional): `str | None | Unset`.
            billing_phone (optional): `str | None | Unset`.
            tax_id (optional): `str | None | Unset`.
            address_line1 (optional): `str | None | Unset`.
            address_line2 (optional): `str | None | Unset`.
            address_city (optional): `str | None | Unset`.
            address_state (optional): `str | None | Unset`.
            address_postal_code (optional): `str | None | Unset`.
            address_country (optional): `str | None | Unset`.

        Returns:
            Profile after the change.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.auth.update_profile import build_request

        response: Response[ProfileResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed
