# Derived from _async/facade.py by ./codegen.sh; do not edit.
"""The groups of the facade, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime.facade import any_of, body_of
from pinbridge.runtime.types import UNSET
from pinbridge.runtime.variables import without_variables

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        Allocations,
        ClusterInfo,
        GeneratedToken,
        Health,
        LoginResponse200,
        MyPlan,
        Peers,
        PinResult,
        PinStatus,
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
        UploadList,
        UploadResult,
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
            The service is running.

        Raises:
            APIError: The status is not a success of the operation.
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
            APIError: The status is not a success of the operation.
        """
        from ..api.system.get_plans import build_request

        response: Response[list[Plan] | PlanList] = self.execute(build_request(), options=options)
        return response.parsed

    def get_peers(self, *, options: RequestOptions | None = None) -> Peers:
        """List the peers of the cluster.

        `GET /peers/`.

        Responds with 503 while the cluster is out of reach.

        Args:
            options: Settings for this call only.

        Returns:
            The peers.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.system.get_peers import build_request

        response: Response[Peers] = self.execute(build_request(), options=options)
        return response.parsed

    @without_variables
    def login(
        self, email: str, password: str, *, options: RequestOptions | None = None
    ) -> LoginResponse200:
        """Log in with email address and password.

        `POST /auth/login`.

        A user with a second factor gets a challenge instead of a session, also with status 200;
        `verify_2fa_login` completes the login. 403 means that the address is not verified
        (`email_not_verified`) or that the account is disabled (`account_disabled`, or
        `canResendVerification` if a new verification email helps).

        Args:
            email: The `email` of the operation.
            password: The `password` of the operation.
            options: Settings for this call only.

        Returns:
            A session, or a challenge for the second factor.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            APIError: The status is not a success of the operation.
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
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            APIError: The status is not a success of the operation.
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
            APIError: The status is not a success of the operation.
        """
        from ..api.auth.logout import build_request

        response: Response[dict[str, Any] | None] = self.execute(build_request(), options=options)
        return response.parsed

    def upload_server_directory(
        self,
        dir_path: str,
        cluster_id: str | None = None,
        timelock: datetime.datetime | str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> UploadResult:
        """Store a directory of the API server's own disk.

        `POST /files/directory`.

        The path is looked up on the disk of the API server. Nothing is sent from the caller's disk;
        use `upload_directory_dag` for that. Not repeated when its outcome is unknown, for the
        reason given at `upload_file`.

        Args:
            dir_path: Path on the disk of the API server.
            cluster_id: Cluster to store in, instead of `cl0-global`.
            timelock: When the service unpins and deletes. Needs a plan that allows it.
            options: Settings for this call only.

        Returns:
            Directory stored.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            PayloadTooLargeError: The file or directory is larger than the plan allows.
            APIError: The status is not a success of the operation.
        """
        from ..api.files.upload_directory import build_request

        response: Response[UploadResult] = self.execute(
            build_request(
                body={
                    "dir_path": dir_path,
                    "cl": cluster_id or UNSET,
                    "timelock": timelock or UNSET,
                }
            ),
            options=options,
        )
        return response.parsed

    def pin_cid(
        self,
        cid: str,
        original_name: str | None = None,
        custom_name: str | None = None,
        cluster_id: str | None = None,
        timelock: datetime.datetime | str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> PinResult:
        """Pin content that is already on IPFS.

        `POST /files/pin/{cid}`.

        404 means that the content was not found, 400 that the CID is not one. Not repeated when its
        outcome is unknown, since no source states that a second pin of the same CID counts once.

        Args:
            cid: Content identifier, version 0 or 1.
            original_name: Name that the content had.
            custom_name: Name that the list of uploads shows.
            cluster_id: Cluster to store in, instead of `cl0-global`.
            timelock: When the service unpins and deletes. Needs a plan that allows it.
            options: Settings for this call only.

        Returns:
            CID pinned.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            NotFoundError: The CID, upload or token is unknown.
            APIError: The status is not a success of the operation.
        """
        from ..api.files.pin_cid import build_request

        response: Response[PinResult] = self.execute(
            build_request(
                cid=cid,
                body={
                    "original_name": UNSET if original_name is None else original_name,
                    "custom_name": UNSET if custom_name is None else custom_name,
                    "cl": cluster_id or UNSET,
                    "timelock": timelock or UNSET,
                },
            ),
            options=options,
        )
        return response.parsed

    def remove_file(
        self, cid: str, *, options: RequestOptions | None = None
    ) -> RemoveResult | None:
        """Unpin a CID and remove it from the uploads.

        `DELETE /files/remove/{cid}`.

        The service knows the cluster that has the pin. A repeat changes nothing more, but results
        in 404 when the first request was carried out.

        Args:
            cid: Content identifier, version 0 or 1.
            options: Settings for this call only.

        Returns:
            Pin removed.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            NotFoundError: The CID, upload or token is unknown.
            APIError: The status is not a success of the operation.
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
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            NotFoundError: The CID, upload or token is unknown.
            APIError: The status is not a success of the operation.
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
            APIError: The status is not a success of the operation.
        """
        from ..api.users.get_me import build_request

        response: Response[User] = self.execute(build_request(), options=options)
        return response.parsed

    def list_uploads(
        self,
        page: int = 1,
        limit: int = 20,
        *,
        cid: str | None = None,
        parent_cid: str | None = None,
        has_expiration: bool = False,
        options: RequestOptions | None = None,
    ) -> UploadList:
        """List the uploads of the current user.

        `GET /users/me/uploads`.

        Pages are numbered from 1. The largest page that the service gives depends on the plan.

        Args:
            page: Number of the page, from 1.
            limit: Uploads per page.
            cid: Only uploads with this CID.
            parent_cid: Only what belongs to the directory with this CID.
            has_expiration: Only uploads with a timelock. The service knows no other value than
                true.
            options: Settings for this call only.

        Returns:
            One page of uploads.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            APIError: The status is not a success of the operation.
        """
        from ..api.users.list_uploads import build_request

        response: Response[UploadList] = self.execute(
            build_request(
                page=page,
                limit=limit,
                cid=cid,
                parent_cid=parent_cid,
                has_expiration=has_expiration or UNSET,
            ),
            options=options,
        )
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
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            NotFoundError: The CID, upload or token is unknown.
            APIError: The status is not a success of the operation.
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
            APIError: The status is not a success of the operation.
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
            APIError: The status is not a success of the operation.
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
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            APIError: The status is not a success of the operation.
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
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            APIError: The status is not a success of the operation.
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
            APIError: The status is not a success of the operation.
        """
        from ..api.users.get_my_plan import build_request

        response: Response[MyPlan] = self.execute(build_request(), options=options)
        return response.parsed

    @without_variables
    def generate_token(
        self,
        name: str,
        label: str | None = None,
        expires_in_days: int | None = None,
        scopes: Iterable[str] | None = None,
        totp_code: str | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> GeneratedToken:
        """Create an API token.

        `POST /tokens/generate`.

        The secret is in this response only. 409 means that the user has a token of that name. A
        user with a second factor has to send a code; otherwise 400 with the code `2fa_required` or
        `2fa_invalid`. Not repeated when its outcome is unknown, since a second request cannot show
        the secret of the first.

        Args:
            name: Name that is unique among the user's tokens.
            label: Kind of use. The service takes cli-access without it.
            expires_in_days: Lifetime of the token. Without it the token does not expire.
            scopes: Rights of the token. Known are files:read, files:write, files:delete,
                files:rename, user:read, user:write, tokens:read, tokens:write, tokens:delete,
                plans:read, plans:write, referrals:read, logs:read and cluster:read. Without it the
                token may only read the user and the uploads.
            totp_code: Code of the second factor, for a user who has one. The service also takes it
                as `twoFactorCode`.
            options: Settings for this call only.

        Returns:
            Token created.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            ConflictError: The name is taken.
            APIError: The status is not a success of the operation.
        """
        from ..api.tokens.generate_token import build_request

        response: Response[GeneratedToken] = self.execute(
            build_request(
                body={
                    "name": name,
                    "label": UNSET if label is None else label,
                    "expires_in_days": UNSET if expires_in_days is None else expires_in_days,
                    "scopes": scopes or UNSET,
                    "totp_code": totp_code or UNSET,
                }
            ),
            options=options,
        )
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
            APIError: The status is not a success of the operation.
        """
        from ..api.tokens.list_tokens import build_request

        response: Response[TokenList | list[TokenInfo]] = self.execute(
            build_request(), options=options
        )
        return response.parsed

    @without_variables
    def revoke_token(
        self, name: str, totp_code: str | None = None, *, options: RequestOptions | None = None
    ) -> dict[str, Any] | None:
        """Revoke an API token.

        `DELETE /tokens/revoke/{name}`.

        A user with a second factor has to send a code; otherwise 400 with the code `2fa_required`
        or `2fa_invalid`. A repeat changes nothing more, but results in 404 when the first request
        was carried out.

        Args:
            name: Name of the token, not its secret.
            totp_code: Code of the second factor, for a user who has one. The service also takes it
                as `twoFactorCode`.
            options: Settings for this call only.

        Returns:
            Token revoked.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            NotFoundError: The CID, upload or token is unknown.
            APIError: The status is not a success of the operation.
        """
        from ..api.tokens.revoke_token import build_request

        response: Response[dict[str, Any] | None] = self.execute(
            build_request(name=name, body=any_of({"totp_code": totp_code or UNSET})),
            options=options,
        )
        return response.parsed

    def get_status(
        self, cid: str, cluster_id: str | None = None, *, options: RequestOptions | None = None
    ) -> PinStatus:
        """Show how well a CID is pinned.

        `GET /status/{cid}`.

        404 means that the cluster does not pin the CID, 503 that the cluster is out of reach.

        Args:
            cid: Content identifier, version 0 or 1.
            cluster_id: Cluster to ask, instead of `cl0-global`.
            options: Settings for this call only.

        Returns:
            State of the pin on the peers of the cluster.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            NotFoundError: The CID, upload or token is unknown.
            APIError: The status is not a success of the operation.
        """
        from ..api.cluster.get_status import build_request

        response: Response[PinStatus] = self.execute(
            build_request(cid=cid, cl=cluster_id or UNSET), options=options
        )
        return response.parsed

    def get_allocations(
        self, cid: str, cluster_id: str | None = None, *, options: RequestOptions | None = None
    ) -> Allocations:
        """List the peers that are to keep a CID.

        `GET /allocations/{cid}`.

        404 means that the cluster does not pin the CID, 503 that the cluster is out of reach. The
        older path `/status/allocations/{cid}` answers the same.

        Args:
            cid: Content identifier, version 0 or 1.
            cluster_id: Cluster to ask, instead of `cl0-global`.
            options: Settings for this call only.

        Returns:
            The peers.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: Input is missing, malformed or not acceptable, or the code of the
                second factor is missing or wrong.
            NotFoundError: The CID, upload or token is unknown.
            APIError: The status is not a success of the operation.
        """
        from ..api.cluster.get_allocations import build_request

        response: Response[Allocations] = self.execute(
            build_request(cid=cid, cl=cluster_id or UNSET), options=options
        )
        return response.parsed
