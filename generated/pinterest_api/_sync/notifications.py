# Derived from _async/notifications.py by ./codegen.sh; do not edit.
"""The group `notifications` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinbridge.runtime._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import NotificationPostNotificationResponse


class NotificationsResource(SyncAPIResource):
    """Operations of the group `notifications`."""

    def send(
        self,
        data: Iterable[Mapping[str, Any]] | Mapping[str, Any],
        *,
        options: RequestOptions | None = None,
    ) -> NotificationPostNotificationResponse:
        """POST /notifications.

        `POST /notifications`.

        Args:
            data: The body of the request.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.notification.notification_post import build_request

        response: Response[NotificationPostNotificationResponse] = self._client.execute(
            build_request(body=data), options=options
        )
        return response.parsed
