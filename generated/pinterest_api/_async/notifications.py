"""The group `notifications` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import NotificationPostNotificationResponse


class AsyncNotificationsResource(AsyncAPIResource):
    """Operations of the group `notifications`."""

    @overload
    async def send(
        self,
        data: Iterable[Mapping[str, Any]] | Mapping[str, Any] | None,
        *,
        options: RequestOptions | None = None,
    ) -> NotificationPostNotificationResponse: ...

    @overload
    async def send(
        self, *, options: RequestOptions | None = None, **fields: Any
    ) -> NotificationPostNotificationResponse: ...

    async def send(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> NotificationPostNotificationResponse:
        """POST /notifications.

        `POST /notifications`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.notification.notification_post import build_request

        response: Response[NotificationPostNotificationResponse] = await self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed
