"""Error codes of the PinArkive API."""

from __future__ import annotations

from functools import partial

from pinbridge._core.error_table import ErrorRow, ErrorTable

_row = partial(ErrorRow, "PinArkive")

ERRORS = ErrorTable(
    [
        _row("INVALID_API_KEY", "The API token is missing, mistyped or revoked.", "Pass a valid api_key, or generate another token.", "caller"),
        _row("UNAUTHORIZED", "The session token is missing, mistyped or has expired.", "Log in again.", "caller"),
        _row("missing_scope", "The API token lacks a scope; required names it.", "Generate a token with this scope.", "caller"),
        _row("email_not_verified", "The email address of the account is not verified.", "Open the link in the verification email.", "account"),
        _row("account_disabled", "An administrator disabled the account.", "Contact PinArkive's support.", "account"),
        _row("2fa_required", "The account has a second factor and no code was sent.", "Pass totp_code.", "caller"),
        _row("2fa_invalid", "The code of the second factor is wrong or too old.", "Pass the current code.", "caller"),
        _row("FILE_TOO_LARGE", "The file or directory is larger than the plan allows.", "Send a smaller file, or upgrade the plan.", "caller"),
        _row("RATE_LIMIT", "Too many requests were sent.", "Wait as long as retry_after says.", "nobody", is_worth_waiting=True),
        _row("api_version_deprecated", "This version of the API was switched off.", "Omit base_url, or use the URL of version 3.", "caller"),
    ]
)  # fmt: skip
