"""Error codes of Pinterest's API v5.

Pinterest publishes no list of its codes. These rows are collected from reports by clients. Several causes
can share a code; the message then distinguishes them.
"""

from __future__ import annotations

from functools import partial

from pinbridge._core.error_table import ErrorRow, ErrorTable

_row = partial(ErrorRow, "Pinterest")

_TRIAL = (
    "Try it on the API sandbox (base_url='sandbox', which has its own tokens), or request "
    "Standard access for the app on the developer site."
)
_REDEEMED = "Use another offer code."

ERRORS = ErrorTable(
    [
        _row("1", "A field of the request is not valid.", "Correct what the message names.", "caller"),
        _row("1", "Pinterest could not fetch the picture from its URL.", "Make the URL public, or send the picture's bytes instead.", "caller", text="could not fetch"),
        _row("1", "The website does not allow saving pins.", "Use another link, or ask the owner of the website to allow it.", "caller", text="doesn't allow you to save"),
        _row("1", "Pinterest blocked the link as spam.", "Use another link, and no link shortener.", "caller", text="spam"),
        _row("2", "The access token is not valid: it has expired, was revoked, or belongs to the other environment. For a token request: the id or secret key of the app is wrong.", "Log in again, or check the app; the API sandbox and production have different tokens.", "account"),
        _row("3", "The app may not do this.", "Check the access of the app and the scopes of the token, then log in again.", "account"),
        _row("3", "The token lacks a scope that this needs.", "Log in again with this scope.", "account", text="sufficient permissions"),
        _row("3", "The app has no access to the API yet.", "Request trial access for the app on the developer site.", "account", text="consumer type"),
        _row("3", "The app has no access to this restricted feature.", "Ask Pinterest for the feature, or for Standard access.", "account", text="restricted feature"),
        _row("3", "An app with trial access can't create pins that others see.", _TRIAL, "account", text="trial access"),
        _row("4", "The object does not exist, or the account can't see it.", "List the objects again and use one of their ids.", "caller"),
        _row("7", "The account may not do this with this board, pin or ad account.", "Use an object of the account, or ask its owner for a role.", "account"),
        _row("7", "Too many requests were sent.", "Wait, and send fewer requests at a time.", "nobody", is_worth_waiting=True, text="rate limit"),
        _row("8", "Too many requests were sent.", "Wait, and send fewer requests at a time. An app with trial access has 1,000 requests a day.", "nobody", is_worth_waiting=True),
        _row("5", "The URL does not allow this method.", "Correct the request.", "caller"),
        _row("9", "Pinterest considers the request spam and blocks the account for a while.", "Stop publishing for a day, then publish less often and with different texts and links.", "account"),
        _row("11", "Pinterest failed.", "Try again later; if the error persists, report the request id to Pinterest.", "service", is_worth_waiting=True, is_safe_to_repeat=False),
        _row("12", "Pinterest has a temporary problem.", "Try again later.", "nobody", is_worth_waiting=True, is_safe_to_repeat=False),
        _row("29", "The account, or the app, may not do this with this object.", "Use an object of the account; check the app's access and the scopes of the token.", "account"),
        _row("29", "An app with trial access can't create pins that others see.", _TRIAL, "account", text="trial access"),
        _row("29", "An app with trial access can't create pins that others see.", _TRIAL, "account", text="sandbox"),
        _row("29", "The token lacks a scope that this needs.", "Log in again with this scope.", "account", text="sufficient permissions"),
        _row("40", "The board does not exist.", "Pass the id of a board of this account, not its name.", "caller"),
        _row("50", "The pin does not exist.", "Use the id of a pin that exists.", "caller"),
        _row("58", "The account already has a board of this name.", "Use that board, or another name.", "caller"),
        _row("1104", "The code or refresh token is not valid: it has expired, or was used or revoked.", "Log in again.", "account"),
        _row("2031", "The section does not exist on the board.", "List the sections of the board and use one of their ids.", "caller"),
        _row("2318", "Another advertiser has redeemed this offer.", _REDEEMED, "caller"),
        _row("2322", "This offer is already redeemed.", _REDEEMED, "caller"),
        _row("2324", "This offer is already redeemed.", _REDEEMED, "caller"),
        _row("2384", "The campaign has no budget.", "Pass daily_spend_cap or lifetime_spend_cap.", "caller"),
        _row("2786", "Pinterest failed temporarily while processing the media.", "Try again in a minute; check the board first.", "nobody", is_worth_waiting=True, is_safe_to_repeat=False),
        _row("2787", "Pinterest failed temporarily while processing the media.", "Try again in a minute; check the board first.", "nobody", is_worth_waiting=True, is_safe_to_repeat=False),
    ]
)  # fmt: skip
