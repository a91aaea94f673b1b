"""Publish from Django: a page with a form that publishes the uploaded picture, in one file.

    DJANGO_SECRET_KEY=... python django_app.py runserver

In your own project, use the view, its entry in `urlpatterns`, and `get_client`.
"""

import os
import sys
from functools import cache

from django import forms
from django.conf import settings
from django.core.management import execute_from_command_line
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.urls import path

from pinbridge import PinbridgeClient, PinbridgeError


@cache
def get_client() -> PinbridgeClient:
    """Return the client of this process, which all threads share."""
    return PinbridgeClient()


class PinForm(forms.Form):
    """What to publish."""

    title = forms.CharField(max_length=100)
    board = forms.CharField(initial="Travel")
    picture = forms.ImageField()


def publish(request: HttpRequest) -> HttpResponse:
    form = PinForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        fields = form.cleaned_data
        try:
            # The file is streamed from Django's upload handler.
            pin = get_client().publish(
                fields["picture"], board=fields["board"], title=fields["title"], wait=False
            )
            return HttpResponse(f"{pin.status}: {pin.id}", status=202, content_type="text/plain")
        except PinbridgeError as error:
            form.add_error(None, str(error))
    token = f'<input type="hidden" name="csrfmiddlewaretoken" value="{get_token(request)}">'
    return HttpResponse(
        f'<form method="post" enctype="multipart/form-data">{token}{form}<button>Publish</button></form>',
        status=200 if request.method == "GET" else 422,
    )


urlpatterns = [path("", publish)]

settings.configure(
    ROOT_URLCONF=__name__,
    SECRET_KEY=os.environ["DJANGO_SECRET_KEY"],
    ALLOWED_HOSTS=["localhost", "127.0.0.1"],
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
)
app = get_wsgi_application()

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
