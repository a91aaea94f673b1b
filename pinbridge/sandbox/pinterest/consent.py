"""The consent page: who allows the app what, and where the browser goes from there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from html import escape
from http import HTTPStatus
from urllib.parse import urlencode, urlsplit

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.secrets import hash_secret
from pinbridge.sandbox.pinterest.parameters import form_values
from pinbridge.sandbox.pinterest.planting import add_user, all_scopes
from pinbridge.sandbox.pinterest.rows import Grant
from pinbridge.sandbox.pinterest.seed import SEED, USERNAME
from pinbridge.sandbox.pinterest.state import Call, Registry

PATH = "/oauth/"

_OWN_SITES = ("none", "same-origin")
_LONGEST_USERNAME = 30
_HEADERS = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "x-frame-options": "DENY",
}
_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font-family: sans-serif; margin: 3rem auto; max-width: 30rem; }}
button {{ font-size: 1rem; margin: 1rem 1rem 0 0; padding: 0.5rem 1rem; }}
</style>
<h1>{title}</h1>
{content}
</html>
"""
_FORM = """<p>The app {app} wants to act for an account of this local Pinterest. It asks for:</p>
<ul>
{scopes}
</ul>
<form method="post">
<label>Account <input name="username" value="{username}" maxlength="30"></label><br>
<button name="decision" value="approve">Give access</button>
<button name="decision" value="refuse">Refuse</button>
</form>
"""

operations = Registry()


class _RefusedError(Exception):
    """A request for consent that can't be shown, or sent back to the app."""


@dataclass(frozen=True, slots=True)
class _Request:
    """What an app asks for."""

    redirect_uri: str
    scopes: list[str]
    state: str | None

    def back(self, **parameters: str) -> Response:
        """Send the browser back to the app."""
        if self.state is not None:
            parameters["state"] = self.state
        joint = "&" if urlsplit(self.redirect_uri).query else "?"
        location = f"{self.redirect_uri}{joint}{urlencode(parameters)}"
        return Response(status=HTTPStatus.FOUND, headers={"location": location})


def split_scopes(text: str) -> list[str]:
    """Return the scopes of a text: joined by commas or blanks."""
    return list(dict.fromkeys(text.replace(",", " ").split()))


def _asked(call: Call) -> _Request:
    """Read the address of the page.

    Raises:
        _RefusedError: it is not one that Pinterest would show.
    """
    query = call.query
    if (query.raw("client_id") or query.raw("consumer_id")) != SEED["app_id"]:
        raise _RefusedError("The app is not known: check client_id.")
    if query.raw("response_type") != "code":
        raise _RefusedError("response_type has to be code.")
    redirect_uri = query.raw("redirect_uri") or ""
    try:
        parts = urlsplit(redirect_uri)
    except ValueError:
        raise _RefusedError("redirect_uri is not an address.") from None
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.fragment:
        raise _RefusedError("redirect_uri is not an address that can be gone to.")
    if any(character.isspace() or not character.isprintable() for character in redirect_uri):
        raise _RefusedError("redirect_uri is not an address.")
    scopes = split_scopes(query.raw("scope") or "")
    if unknown := set(scopes).difference(all_scopes()):
        raise _RefusedError(f"Unknown scopes: {', '.join(sorted(unknown))}.")
    if not scopes:
        raise _RefusedError("scope is missing.")
    return _Request(redirect_uri, scopes, query.raw("state"))


def _page(title: str, content: str, status: int = HTTPStatus.OK) -> Response:
    return Response(_PAGE.format(title=escape(title), content=content).encode(), status, _HEADERS)


def _refused_page(error: _RefusedError) -> Response:
    return _page("This can't be shown", f"<p>{escape(str(error))}</p>", HTTPStatus.BAD_REQUEST)


@operations.serve("oauth_page")
def show(call: Call) -> Response:
    """Show the page."""
    try:
        asked = _asked(call)
    except _RefusedError as error:
        return _refused_page(error)
    form = _FORM.format(
        app=escape(SEED["app_id"]),
        scopes="\n".join(f"<li>{escape(scope)}</li>" for scope in asked.scopes),
        username=escape(USERNAME),
    )
    return _page("Give access?", form)


@operations.serve("oauth_decision")
def decide(call: Call) -> Response:
    """Take the decision made on the page, and send the browser back to the app."""
    if call.headers.get("sec-fetch-site", "none") not in _OWN_SITES:
        return _refused_page(_RefusedError("The decision did not come from this page."))
    try:
        asked = _asked(call)
        decision = form_values(call.data)
        if decision.get("decision") == "approve":
            return asked.back(code=_new_code(call, asked, decision))
    except _RefusedError as error:
        return _refused_page(error)
    if decision.get("decision") == "refuse":
        return asked.back(error="access_denied", error_description="The user refused access.")
    return _refused_page(_RefusedError("decision has to be approve or refuse."))


def _new_code(call: Call, asked: _Request, decision: Mapping[str, str]) -> str:
    state = call.state
    username = decision.get("username", USERNAME).strip() or USERNAME
    if len(username) > _LONGEST_USERNAME or not username.replace("_", "").isalnum():
        raise _RefusedError("The name of an account has letters, digits and _ only.")
    user = state.users.find("username = ?", username) or add_user(state, username)
    code = state.new_secret()[:40]
    state.grants.add(
        Grant(
            id=hash_secret(code),
            user_id=user.id,
            kind="code",
            scopes=asked.scopes,
            expires_at=state.now() + timedelta(seconds=state.settings.code_seconds),
            redirect_uri=asked.redirect_uri,
        )
    )
    return code
