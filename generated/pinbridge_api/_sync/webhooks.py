# Derived from _async/webhooks.py by ./codegen.sh; do not edit.
"""The group `webhooks` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.variables import without_variables

if TYPE_CHECKING:
    import builtins
    import uuid

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        WebhookCreate,
        WebhookCreateDict,
        WebhookResponse,
        WebhookUpdate,
        WebhookUpdateDict,
    )


class WebhooksResource(SyncAPIResource):
    """Endpoints that receive events about published and failed pins."""

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[WebhookResponse]:
        """List webhooks.

        `GET /v1/webhooks`.

        All webhooks of the project as a bare array, without paging.

        Args:
            options: Settings for this call only.

        Returns:
            All webhooks of the project.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.webhooks.list_webhooks import build_request

        response: Response[builtins.list[WebhookResponse]] = self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    @overload
    def create(
        self, data: WebhookCreate | WebhookCreateDict, *, options: RequestOptions | None = None
    ) -> WebhookResponse: ...

    @overload
    def create(
        self, *, options: RequestOptions | None = None, **fields: Unpack[WebhookCreateDict]
    ) -> WebhookResponse: ...

    @without_variables
    def create(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> WebhookResponse:
        """Register a webhook.

        `POST /v1/webhooks`.

        Belongs to the active project. Deliveries are signed with the secret, which is never
        returned. Repeating the call registers a second webhook.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            url: Address that receives the deliveries; HTTPS is advised.
            secret: Key of the delivery signature; never shown again.
            events (optional): Events to deliver, `pin.published` or `pin.failed`. The server's
                default is `['pin.published', 'pin.failed']`.
            is_enabled (optional): False stops deliveries. The server's default is True.

        Returns:
            The new webhook, without its secret.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.webhooks.create_webhook import build_request

        response: Response[WebhookResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    def get(
        self,
        webhook_id: uuid.UUID | str | WebhookResponse,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookResponse:
        """Get a webhook.

        `GET /v1/webhooks/{webhook_id}`.

        Args:
            webhook_id: Id of the webhook.
            options: Settings for this call only.

        Returns:
            The webhook, without its secret.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.webhooks.get_webhook import build_request

        response: Response[WebhookResponse] = self._client.execute(
            build_request(webhook_id=webhook_id), options=options
        )
        return response.parsed

    def delete(
        self,
        webhook_id: uuid.UUID | str | WebhookResponse,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a webhook.

        `DELETE /v1/webhooks/{webhook_id}`.

        Deliveries stop at once.

        Args:
            webhook_id: Id of the webhook.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.webhooks.delete_webhook import build_request

        self._client.execute(build_request(webhook_id=webhook_id), options=options)

    @overload
    def update(
        self,
        webhook_id: uuid.UUID | str | WebhookResponse,
        data: WebhookUpdate | WebhookUpdateDict | None,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookResponse: ...

    @overload
    def update(
        self,
        webhook_id: uuid.UUID | str | WebhookResponse,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[WebhookUpdateDict],
    ) -> WebhookResponse: ...

    @without_variables
    def update(
        self,
        webhook_id: uuid.UUID | str | WebhookResponse,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> WebhookResponse:
        """Change a webhook.

        `PATCH /v1/webhooks/{webhook_id}`.

        Absent fields stay as they are; `events` replaces the whole list. Use it to rotate the
        secret or to pause deliveries.

        Args:
            webhook_id: Id of the webhook.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            url (optional): Address that receives the deliveries; HTTPS is advised.
            secret (optional): New key of the delivery signature.
            events (optional): Replaces the list of events, `pin.published` or `pin.failed`.
            is_enabled (optional): False stops deliveries.

        Returns:
            The changed webhook, without its secret.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.webhooks.update_webhook import build_request

        response: Response[WebhookResponse] = self._client.execute(
            build_request(webhook_id=webhook_id, body=body_of(data, fields)), options=options
        )
        return response.parsed
