"""Receive PinBridge webhooks with Django, in one file.

In a project of your own take `receive`, and its line of `urlpatterns`.

PINBRIDGE_WEBHOOK_SECRETS="the secret, and while you change it the old one too, separated by commas" \
    python django_receiver.py runserver
"""

import os
import sys
from concurrent.futures import ThreadPoolExecutor

from django.conf import settings
from django.core.management import execute_from_command_line
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from pinbridge import WebhookSignatureError, webhooks

SECRETS = os.environ["PINBRIDGE_WEBHOOK_SECRETS"].split(",")
seen = webhooks.SeenDeliveries()
workers = ThreadPoolExecutor(max_workers=1)


def handle(event: webhooks.Event) -> None:
    """Do your own work."""
    print(event.event, event.pin_id, event.status)


@csrf_exempt  # the signature says who sends
@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    body = request.body  # the raw bytes: that is what was signed
    try:
        webhooks.verify(body, request.headers.get(webhooks.SIGNATURE_HEADER), SECRETS)
    except WebhookSignatureError:
        return HttpResponse(status=401)
    event = webhooks.parse_event(body, request.headers)
    if seen.add(event.delivery_id):  # to a repeat say yes as well, so that it ends
        # The service waits only a few seconds for the answer, so the work is done elsewhere.
        workers.submit(handle, event)
    return HttpResponse(status=204)


urlpatterns = [path("webhooks/pinbridge", receive)]

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["localhost", "127.0.0.1"])
app = get_wsgi_application()

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
