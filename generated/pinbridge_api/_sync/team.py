# Derived from _async/team.py by ./codegen.sh; do not edit.
"""The group `team` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.variables import without_variables

if TYPE_CHECKING:
    import uuid

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        TeamActionResponse,
        TeamInvitationAcceptRequest,
        TeamInvitationAcceptRequestDict,
        TeamInvitationAcceptResponse,
        TeamInvitationCreateRequest,
        TeamInvitationCreateRequestDict,
        TeamInvitationPreviewResponse,
        TeamInvitationResponse,
        TeamInvitationsListResponse,
        TeamMemberResponse,
        TeamMembersListResponse,
        TeamMemberUpdateRequest,
        TeamMemberUpdateRequestDict,
    )


class TeamResource(SyncAPIResource):
    """Members of the organization and their invitations."""

    @without_variables
    def preview_invitation(
        self, token: str, *, options: RequestOptions | None = None
    ) -> TeamInvitationPreviewResponse:
        """Show an invitation to the invited person.

        `GET /v1/team/invitations/preview`.

        The token from the invitation email identifies the invitation; no login is needed.

        Args:
            token: Token from an email link.
            options: Settings for this call only.

        Returns:
            Who invites to which organization, and in which role.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The state of the object does not allow the request, or a token is bad
                or has run out.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.team.preview_invitation import build_request

        response: Response[TeamInvitationPreviewResponse] = self._client.execute(
            build_request(token=token), options=options
        )
        return response.parsed

    @overload
    def accept_invitation(
        self,
        data: TeamInvitationAcceptRequest | TeamInvitationAcceptRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> TeamInvitationAcceptResponse: ...

    @overload
    def accept_invitation(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[TeamInvitationAcceptRequestDict],
    ) -> TeamInvitationAcceptResponse: ...

    @without_variables
    def accept_invitation(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> TeamInvitationAcceptResponse:
        """Accept an invitation.

        `POST /v1/team/invitations/accept`.

        Joins the inviting organization with the logged-in user. The response holds a new session
        token for that organization.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            token: Token from the invitation email; trimmed.

        Returns:
            The session in the joined organization, with its token.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The state of the object does not allow the request, or a token is bad
                or has run out.
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.team.accept_invitation import build_request

        response: Response[TeamInvitationAcceptResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    def list_members(self, *, options: RequestOptions | None = None) -> TeamMembersListResponse:
        """List the members of the organization.

        `GET /v1/team/members`.

        Args:
            options: Settings for this call only.

        Returns:
            All members.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.team.list_team_members import build_request

        response: Response[TeamMembersListResponse] = self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    def remove_member(
        self, member_id: uuid.UUID | str, *, options: RequestOptions | None = None
    ) -> TeamActionResponse:
        """Remove a member from the organization.

        `DELETE /v1/team/members/{member_id}`.

        Responds with 200 and a message, not 204.

        Args:
            member_id: Id of the membership, not of the user.
            options: Settings for this call only.

        Returns:
            The member is removed.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.team.remove_team_member import build_request

        response: Response[TeamActionResponse] = self._client.execute(
            build_request(member_id=member_id), options=options
        )
        return response.parsed

    @overload
    def update_member(
        self,
        member_id: uuid.UUID | str,
        data: TeamMemberUpdateRequest | TeamMemberUpdateRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> TeamMemberResponse: ...

    @overload
    def update_member(
        self,
        member_id: uuid.UUID | str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[TeamMemberUpdateRequestDict],
    ) -> TeamMemberResponse: ...

    def update_member(
        self,
        member_id: uuid.UUID | str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> TeamMemberResponse:
        """Change the role of a member.

        `PATCH /v1/team/members/{member_id}`.

        Args:
            member_id: Id of the membership, not of the user.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            role: Role to give; trimmed and lower-cased.

        Returns:
            The changed member.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.team.update_team_member import build_request

        response: Response[TeamMemberResponse] = self._client.execute(
            build_request(member_id=member_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    def list_invitations(
        self, *, options: RequestOptions | None = None
    ) -> TeamInvitationsListResponse:
        """List invitations.

        `GET /v1/team/invitations`.

        Args:
            options: Settings for this call only.

        Returns:
            All invitations of the organization.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.team.list_invitations import build_request

        response: Response[TeamInvitationsListResponse] = self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    @overload
    def create_invitation(
        self,
        data: TeamInvitationCreateRequest | TeamInvitationCreateRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> TeamInvitationResponse: ...

    @overload
    def create_invitation(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[TeamInvitationCreateRequestDict],
    ) -> TeamInvitationResponse: ...

    def create_invitation(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> TeamInvitationResponse:
        """Invite a person to the organization.

        `POST /v1/team/invitations`.

        Sends an email with the invitation token. Repeating the call may send another one.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            email: `str`.
            role: Role to give; trimmed and lower-cased.

        Returns:
            The new invitation.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.team.create_invitation import build_request

        response: Response[TeamInvitationResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    def revoke_invitation(
        self, invitation_id: uuid.UUID | str, *, options: RequestOptions | None = None
    ) -> TeamActionResponse:
        """Revoke an invitation.

        `DELETE /v1/team/invitations/{invitation_id}`.

        Responds with 200 and a message, not 204. The token in the email stops working.

        Args:
            invitation_id: Id of the invitation.
            options: Settings for this call only.

        Returns:
            The invitation is revoked.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.team.revoke_invitation import build_request

        response: Response[TeamActionResponse] = self._client.execute(
            build_request(invitation_id=invitation_id), options=options
        )
        return response.parsed

    def resend_invitation(
        self, invitation_id: uuid.UUID | str, *, options: RequestOptions | None = None
    ) -> TeamInvitationResponse:
        """Send the invitation email again.

        `POST /v1/team/invitations/{invitation_id}/resend`.

        Args:
            invitation_id: Id of the invitation.
            options: Settings for this call only.

        Returns:
            The invitation.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            ConflictError: The request clashes with the current state, or Pinterest access has to be
                renewed.
            APIError: The status is not a success of the operation.
        """
        from ..api.team.resend_invitation import build_request

        response: Response[TeamInvitationResponse] = self._client.execute(
            build_request(invitation_id=invitation_id), options=options
        )
        return response.parsed
