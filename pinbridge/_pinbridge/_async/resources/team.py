"""Members of the organization, and those invited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge._async._io import hides_variables
from pinbridge._async.resource import AsyncAPIResource
from pinbridge._pinbridge.inputs import body_of

if TYPE_CHECKING:
    from uuid import UUID

    from pinbridge_api.models import (
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

    from pinbridge._core.settings import RequestOptions


class AsyncTeamResource(AsyncAPIResource):
    """Members of the organization, and those invited; needs a session, not an API key."""

    @hides_variables
    async def preview_invitation(
        self, token: str, *, options: RequestOptions | None = None
    ) -> TeamInvitationPreviewResponse:
        """Show who invites whom to what; needs no credentials.

        Args:
            token: Token from the mail, 20 to 512 characters.
            options: Settings for this call only.

        Raises:
            BadRequestError: The token is expired.
            NotFoundError: There is no such invitation.
        """
        from pinbridge_api.api.team import preview_invitation

        return await self._call(options, preview_invitation.build_request, token=token)

    async def list_members(
        self, *, options: RequestOptions | None = None
    ) -> TeamMembersListResponse:
        """List the members of the organization.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.team import list_team_members

        return await self._call(options, list_team_members.build_request)

    async def list_invitations(
        self, *, options: RequestOptions | None = None
    ) -> TeamInvitationsListResponse:
        """List the invitations of the organization.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.team import list_invitations

        return await self._call(options, list_invitations.build_request)

    @overload
    async def create_invitation(
        self,
        data: TeamInvitationCreateRequest | TeamInvitationCreateRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> TeamInvitationResponse: ...

    @overload
    async def create_invitation(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[TeamInvitationCreateRequestDict],
    ) -> TeamInvitationResponse: ...

    async def create_invitation(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> TeamInvitationResponse:
        """Invite somebody by mail.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            ConflictError: The person is a member or invited already.
        """
        from pinbridge_api.api.team import create_invitation

        return await self._call(
            options, create_invitation.build_request, body=body_of(data, fields)
        )

    async def resend_invitation(
        self, invitation_id: UUID | str, *, options: RequestOptions | None = None
    ) -> TeamInvitationResponse:
        """Send the mail of an invitation again.

        Args:
            invitation_id: The invitation.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such invitation.
            ConflictError: It is accepted or revoked.
        """
        from pinbridge_api.api.team import resend_invitation

        return await self._call(
            options, resend_invitation.build_request, invitation_id=invitation_id
        )

    async def revoke_invitation(
        self, invitation_id: UUID | str, *, options: RequestOptions | None = None
    ) -> TeamActionResponse:
        """Take an invitation back; the token in the mail stops working.

        Args:
            invitation_id: The invitation.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such invitation.
            ConflictError: It is accepted or revoked already.
        """
        from pinbridge_api.api.team import revoke_invitation

        return await self._call(
            options, revoke_invitation.build_request, invitation_id=invitation_id
        )

    @overload
    async def update_member(
        self,
        member_id: UUID | str,
        data: TeamMemberUpdateRequest | TeamMemberUpdateRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> TeamMemberResponse: ...

    @overload
    async def update_member(
        self,
        member_id: UUID | str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[TeamMemberUpdateRequestDict],
    ) -> TeamMemberResponse: ...

    async def update_member(
        self,
        member_id: UUID | str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> TeamMemberResponse:
        """Give a member another role.

        Args:
            member_id: The membership, not the user.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            NotFoundError: There is no such membership.
            ConflictError: The organization would lose its last owner.
        """
        from pinbridge_api.api.team import update_team_member

        return await self._call(
            options,
            update_team_member.build_request,
            member_id=member_id,
            body=body_of(data, fields),
        )

    async def remove_member(
        self, member_id: UUID | str, *, options: RequestOptions | None = None
    ) -> TeamActionResponse:
        """Remove a member from the organization.

        Args:
            member_id: The membership, not the user.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such membership.
            ConflictError: The organization would lose its last owner.
        """
        from pinbridge_api.api.team import remove_team_member

        return await self._call(options, remove_team_member.build_request, member_id=member_id)

    @overload
    async def accept_invitation(
        self,
        data: TeamInvitationAcceptRequest | TeamInvitationAcceptRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> TeamInvitationAcceptResponse: ...

    @overload
    async def accept_invitation(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[TeamInvitationAcceptRequestDict],
    ) -> TeamInvitationAcceptResponse: ...

    @hides_variables
    async def accept_invitation(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> TeamInvitationAcceptResponse:
        """Join the inviting organization as the signed-in user.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Returns:
            The session in that organization; its `access_token` goes to `set_bearer_token`.

        Raises:
            InvalidInputError: The token is too short or too long; nothing was sent.
            BadRequestError: The token is expired.
            NotFoundError: There is no such invitation.
            ConflictError: The invitation is accepted or revoked.
        """
        from pinbridge_api.api.team import accept_invitation

        return await self._call(
            options, accept_invitation.build_request, body=body_of(data, fields)
        )
