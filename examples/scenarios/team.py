"""Invite a colleague, see who is in the team, and take the invitation back.

The team is managed in a session, so this needs PINBRIDGE_EMAIL and PINBRIDGE_PASSWORD.
"""

import os

from pinbridge import PinbridgeClient
from pinbridge.auth import PasswordAuth


def main() -> None:
    auth = PasswordAuth(os.environ["PINBRIDGE_EMAIL"], os.environ["PINBRIDGE_PASSWORD"])
    with PinbridgeClient(auth=auth) as client:
        for member in client.team.list_members().items:
            print(f"{member.user.email}: {member.role}")

        invitation = client.team.create_invitation(email="new@example.com", role="editor")
        print(f"invited {invitation.email} until {invitation.expires_at:%d %B}")
        client.team.resend_invitation(invitation.id)

        print(f"open invitations: {len(client.team.list_invitations().items)}")
        client.team.revoke_invitation(invitation.id)

        latest = client.activity_logs.list(limit=3)
        for entry in latest.items:
            print(f"log: {entry.action} {entry.status}")


if __name__ == "__main__":
    main()
