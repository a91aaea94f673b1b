# Derived from pinbridge/_pinbridge/_async/resources/webhooks.py by ./codegen.sh; do not edit.
"""Webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge._pinbridge.inputs import body_of
from pinbridge._sync._io import hides_variables
from pinbridge._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    from uuid import UUID

    from pinbridge_api.models import (
        WebhookCreate,
        WebhookCreateDict,
        WebhookResponse,
        WebhookUpdate,
        WebhookUpdateDict,
    )

    from pinbridge._core.settings import RequestOptions


class WebhooksResource(SyncAPIResource):
    """Webhook endpoints of the project."""

    @overload
    def create(
        self, data: WebhookCreate | WebhookCreateDict, *, options: RequestOptions | None = None
    ) -> WebhookResponse: ...

    @overload
    def create(
        self, *, options: RequestOptions | None = None, **fields: Unpack[WebhookCreateDict]
    ) -> WebhookResponse: ...

    @hides_variables
    def create(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> WebhookResponse:
        """Register an address that is told about published and failed pins.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Returns:
            The webhook; the secret is never shown again.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
        """
        from pinbridge_api.api.webhooks import create_webhook

        return self._call(options, create_webhook.build_request, body=body_of(data, fields))

    def list(self, *, options: RequestOptions | None = None) -> list[WebhookResponse]:
        """List the webhooks of the project.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.webhooks import list_webhooks

        return self._call(options, list_webhooks.build_request)

    def get(
        self, webhook_id: UUID | str, *, options: RequestOptions | None = None
    ) -> WebhookResponse:
        """Read a webhook.

        Args:
            webhook_id: The webhook.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such webhook.
        """
        from pinbridge_api.api.webhooks import get_webhook

        return self._call(options, get_webhook.build_request, webhook_id=webhook_id)

    @overload
    def update(
        self,
        webhook_id: UUID | str,
        data: WebhookUpdate | WebhookUpdateDict,
        *,
        options: RequestOptions | None = None,
    ) -> WebhookResponse: ...

    @overload
    def update(
        self,
        webhook_id: UUID | str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[WebhookUpdateDict],
    ) -> WebhookResponse: ...

    @hides_variables
    def update(
        self,
        webhook_id: UUID | str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> WebhookResponse:
        """Change a webhook: what is left out stays, `events` replaces the list.

        Args:
            webhook_id: The webhook.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            NotFoundError: There is no such webhook.
        """
        from pinbridge_api.api.webhooks import update_webhook

        return self._call(
            options, update_webhook.build_request, webhook_id=webhook_id, body=body_of(data, fields)
        )

    def delete(self, webhook_id: UUID | str, *, options: RequestOptions | None = None) -> None:
        """Delete a webhook; its deliveries stop at once.

        Args:
            webhook_id: The webhook.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such webhook.
        """
        from pinbridge_api.api.webhooks import delete_webhook

        return self._call(options, delete_webhook.build_request, webhook_id=webhook_id)
