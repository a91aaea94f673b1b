# Derived from _async/facade.py by ./codegen.sh; do not edit.
"""The groups of the facade, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime.facade import body_of
from pinbridge.runtime.variables import without_variables

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        ClusterInfo,
        Health,
        LoginResponse200,
        MyPlan,
        Peers,
        Plan,
        PlanList,
        Preferences,
        PreferencesUpdateRequest,
        PreferencesUpdateRequestDict,
        RemoveResult,
        RenameResult,
        Session,
        TokenInfo,
        TokenList,
        User,
    )


class Facade:
    """Groups of methods, one for every operation; for clients to inherit from."""

    if TYPE_CHECKING:
        execute: Any

    def health(self, *, options: RequestOptions | None = None) -> Health:
        """Check that the service is alive.

        `GET /health`.

        Args:
            options: Settings for this call only.

        Returns:
            The service answers.

        Raises:
            APIError: The status is no success of the operation.
        """
        from ..api.system.health import build_request

        response: Response[Health] = self.execute(build_request(), options=options)
        return response.parsed

    def get_plans(self, *, options: RequestOptions | None = None) -> list[Plan] | PlanList:
        """List the plans on offer.

        `GET /plans/`.

        Args:
            options: Settings for this call only.

        Returns:
            The active public plans.

        Raises:
            APIError: The status is no success of the operation.
        """
        from ..api.system.get_plans import build_request

        response: Response[list[Plan] | PlanList] = self.execute(build_request(), options=options)
        return response.parsed

    def get_peers(self, *, options: RequestOptions | None = None) -> Peers:
        """List the peers of the cluster.

        `GET /peers/`.

        Answers 503 while the cluster is out of reach.

        Args:
            options: Settings for this call only.

        Returns:
            The peers.

        Raises:
            APIError: The status is no success of the operation.
        """
        from ..api.system.get_peers import build_request

        response: Response[Peers] = self.execute(build_request(), options=options)
        return response.parsed

    @without_variables
    def login(
        self, email: str, password: str, *, options: RequestOptions | None = None
    ) -> LoginResponse200:
        """Log in with e-mail address and password.

        `POST /auth/login`.

        A user with a second factor gets a challenge instead of a session, also with status 200;
        `verify_2fa_login` completes the login. 403 means that the address is not verified
        (`email_not_verified`) or that the account is disabled (`account_disabled`, or
        `canResendVerification` where a new verification mail helps).

        Args:
            email: The `email` of the operation.
            password: The `password` of the operation.
            options: Settings for this call only.

        Returns:
            A session, or a challenge for the second factor.

        Raises:
            InvalidInputError: An argument breaks a rule of the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            APIError: The status is no success of the operation.
        """
        from ..api.auth.login import build_request

        response: Response[LoginResponse200] = self.execute(
            build_request(body={"email": email, "password": password}), options=options
        )
        return response.parsed

    @without_variables
    def verify_2fa_login(
        self, temporary_token: str, code: str, *, options: RequestOptions | None = None
    ) -> Session:
        """Complete a login with the second factor.

        `POST /auth/2fa/verify-login`.

        A repeat may find the code or the temporary token used up, so the request is sent once.

        Args:
            temporary_token: As given by the challenge.
            code: Six digits from the user's authenticator, as text.
            options: Settings for this call only.

        Returns:
            Session opened.

        Raises:
            InvalidInputError: An argument breaks a rule of the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            APIError: The status is no success of the operation.
        """
        from ..api.auth.verify_2fa_login import build_request

        response: Response[Session] = self.execute(
            build_request(body={"temporary_token": temporary_token, "code": code}), options=options
        )
        return response.parsed

    def logout(self, *, options: RequestOptions | None = None) -> dict[str, Any] | None:
        """Close the session.

        `POST /auth/logout`.

        Args:
            options: Settings for this call only.

        Returns:
            Session closed.

        Raises:
            APIError: The status is no success of the operation.
        """
        from ..api.auth.logout import build_request

        response: Response[dict[str, Any] | None] = self.execute(build_request(), options=options)
        return response.parsed

    def remove_file(
        self, cid: str, *, options: RequestOptions | None = None
    ) -> RemoveResult | None:
        """Unpin a CID and remove it from the uploads.

        `DELETE /files/remove/{cid}`.

        The service knows the cluster that has the pin. A repeat changes nothing more, but answers
        404 when the first request was carried out.

        Args:
            cid: Content identifier, version 0 or 1.
            options: Settings for this call only.

        Returns:
            Pin removed.

        Raises:
            InvalidInputError: An argument breaks a rule of the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            NotFoundError: The CID, upload or token is unknown.
            APIError: The status is no success of the operation.
        """
        from ..api.files.remove_file import build_request

        response: Response[RemoveResult | None] = self.execute(
            build_request(cid=cid), options=options
        )
        return response.parsed

    def rename_file(
        self, upload_id: str, new_name: str, *, options: RequestOptions | None = None
    ) -> RenameResult:
        """Rename an upload.

        `PUT /files/rename/{uploadId}`.

        Changes the name in the list of uploads only. The content and its CID stay as they are.

        Args:
            upload_id: Id of the upload, not its CID.
            new_name: The `new_name` of the operation.
            options: Settings for this call only.

        Returns:
            Upload renamed.

        Raises:
            InvalidInputError: An argument breaks a rule of the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            NotFoundError: The CID, upload or token is unknown.
            APIError: The status is no success of the operation.
        """
        from ..api.files.rename_file import build_request

        response: Response[RenameResult] = self.execute(
            build_request(upload_id=upload_id, body={"new_name": new_name}), options=options
        )
        return response.parsed

    def get_me(self, *, options: RequestOptions | None = None) -> User:
        """Show the current user.

        `GET /users/me`.

        Args:
            options: Settings for this call only.

        Returns:
            The user.

        Raises:
            APIError: The status is no success of the operation.
        """
        from ..api.users.get_me import build_request

        response: Response[User] = self.execute(build_request(), options=options)
        return response.parsed

    def get_dag_detail(
        self, cid_dag: str, *, options: RequestOptions | None = None
    ) -> dict[str, Any]:
        """Show an uploaded directory with its files.

        `GET /users/me/uploads/dag/{cidDag}`.

        Args:
            cid_dag: CID of the directory.
            options: Settings for this call only.

        Returns:
            The directory.

        Raises:
            InvalidInputError: An argument breaks a rule of the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            NotFoundError: The CID, upload or token is unknown.
            APIError: The status is no success of the operation.
        """
        from ..api.users.get_dag_detail import build_request

        response: Response[dict[str, Any]] = self.execute(
            build_request(cid_dag=cid_dag), options=options
        )
        return response.parsed

    def get_clusters(self, *, options: RequestOptions | None = None) -> list[ClusterInfo]:
        """List the clusters that the user may store in.

        `GET /users/me/clusters`.

        Args:
            options: Settings for this call only.

        Returns:
            The clusters with their gateways.

        Raises:
            APIError: The status is no success of the operation.
        """
        from ..api.users.get_clusters import build_request

        response: Response[list[ClusterInfo]] = self.execute(build_request(), options=options)
        return response.parsed

    def get_preferences(self, *, options: RequestOptions | None = None) -> Preferences:
        """Show language and country of the user.

        `GET /users/me/preferences`.

        Args:
            options: Settings for this call only.

        Returns:
            The preferences.

        Raises:
            APIError: The status is no success of the operation.
        """
        from ..api.users.get_preferences import build_request

        response: Response[Preferences] = self.execute(build_request(), options=options)
        return response.parsed

    @overload
    def update_preferences(
        self,
        data: PreferencesUpdateRequest | PreferencesUpdateRequestDict | None,
        *,
        options: RequestOptions | None = None,
    ) -> Preferences: ...

    @overload
    def update_preferences(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[PreferencesUpdateRequestDict],
    ) -> Preferences: ...

    def update_preferences(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> Preferences:
        """Set language and country of the user.

        `PUT /users/me/preferences`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            language (optional): `str | Unset`.
            country (optional): `str | Unset`.

        Returns:
            Preferences set.

        Raises:
            InvalidInputError: An argument breaks a rule of the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            APIError: The status is no success of the operation.
        """
        from ..api.users.update_preferences import build_request

        response: Response[Preferences] = self.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    @without_variables
    def update_password(
        self, current_password: str, new_password: str, *, options: RequestOptions | None = None
    ) -> dict[str, Any] | None:
        """Change the password of the current user.

        `PUT /users/me/password`.

        Not repeated when its outcome is unknown, since the current password may be the new one by
        then.

        Args:
            current_password: The `current_password` of the operation.
            new_password: The `new_password` of the operation.
            options: Settings for this call only.

        Returns:
            Password changed.

        Raises:
            InvalidInputError: An argument breaks a rule of the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            APIError: The status is no success of the operation.
        """
        from ..api.users.update_password import build_request

        response: Response[dict[str, Any] | None] = self.execute(
            build_request(
                body={"current_password": current_password, "new_password": new_password}
            ),
            options=options,
        )
        return response.parsed

    def get_my_plan(self, *, options: RequestOptions | None = None) -> MyPlan:
        """Show the plan of the current user.

        `GET /plans/my-plan`.

        Args:
            options: Settings for this call only.

        Returns:
            The plan, and what replaces it when it ends.

        Raises:
            APIError: The status is no success of the operation.
        """
        from ..api.users.get_my_plan import build_request

        response: Response[MyPlan] = self.execute(build_request(), options=options)
        return response.parsed

    def list_tokens(self, *, options: RequestOptions | None = None) -> TokenList | list[TokenInfo]:
        """List the API tokens of the current user.

        `GET /tokens/list`.

        Shows names and scopes, not the secrets.

        Args:
            options: Settings for this call only.

        Returns:
            The tokens.

        Raises:
            APIError: The status is no success of the operation.
        """
        from ..api.tokens.list_tokens import build_request

        response: Response[TokenList | list[TokenInfo]] = self.execute(
            build_request(), options=options
        )
        return response.parsed
