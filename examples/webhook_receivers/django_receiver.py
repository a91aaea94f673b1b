"""Receive PinBridge webhooks with Django, in one file.

In your own project, use `receive` and its entry in `urlpatterns`.

While you change the secret, pass both, separated by a comma.

PINBRIDGE_WEBHOOK_SECRETS="secret" \
    python django_receiver.py runserver
"""

import os
import sys

from django.conf import settings
from django.core.management import execute_from_command_line
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from pinbridge import WebhookSignatureError, webhooks

SECRETS = [
    secret
    for text in os.environ["PINBRIDGE_WEBHOOK_SECRETS"].split(",")
    if (secret := text.strip())
]
seen = webhooks.SeenDeliveries()


def handle(event: webhooks.Event) -> None:
    """Do your own work; an error makes the service deliver again."""
    print(event.event, event.pin_id, event.status)


@csrf_exempt  # the signature authenticates the sender
@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    body = request.body  # the signature covers the raw bytes
    try:
        webhooks.verify(body, request.headers.get(webhooks.SIGNATURE_HEADER), SECRETS)
    except WebhookSignatureError:
        return HttpResponse(status=401)
    event = webhooks.parse_event(body, request.headers)
    with seen.claim(event.delivery_id) as state:
        if state is webhooks.DeliveryState.IN_PROGRESS:
            return HttpResponse(status=503)  # the service tries again later
        if state is webhooks.DeliveryState.NEW:
            handle(event)
    return HttpResponse(status=204)


urlpatterns = [path("webhooks/pinbridge", receive)]

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["localhost", "127.0.0.1"])
app = get_wsgi_application()

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
