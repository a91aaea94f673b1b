"""Codes of the second factor, with the test values of RFC 6238."""

from __future__ import annotations

import base64

import pytest

from pinbridge import InvalidInputError
from pinbridge.pinarkive.totp import totp, totp_matches

SECRET = base64.b32encode(b"12345678901234567890").decode()


@pytest.mark.parametrize(
    ("at", "code"),
    [
        # RFC 6238, appendix B, SHA-1: the last six of the eight digits there.
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_codes_of_the_rfc(at: int, code: str) -> None:
    assert totp(SECRET, at) == code
    assert totp_matches(SECRET, code, at, drift=0)


def test_a_code_lasts_30_seconds() -> None:
    assert totp(SECRET, 30) == totp(SECRET, 59.9)
    assert totp(SECRET, 29.9) != totp(SECRET, 30)


def test_the_secret_is_read_as_people_write_it() -> None:
    spaced = " ".join(SECRET[at : at + 4] for at in range(0, len(SECRET), 4)).lower()
    assert totp(spaced, 59) == totp(f"{SECRET}====", 59) == totp(SECRET, 59)


@pytest.mark.parametrize("secret", ["not base32!", "A", "1"])
def test_other_secrets_are_refused(secret: str) -> None:
    with pytest.raises(InvalidInputError, match="not base32") as caught:
        totp(secret, 0)
    assert secret not in str(caught.value)


@pytest.mark.parametrize(
    ("steps", "accepted"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)]
)
def test_a_clock_may_be_off_by_one_step(steps: int, accepted: bool) -> None:
    at = 1_700_000_000
    assert totp_matches(SECRET, totp(SECRET, at + 30 * steps), at) is accepted


def test_what_is_taken_as_a_code() -> None:
    assert totp_matches(SECRET, "287 082", 59)
    for code in ("", "287083", "28708", "2870820", "äöüabc", "٢٨٧٠٨٢"):
        assert not totp_matches(SECRET, code, 59)


def test_a_code_of_the_first_step() -> None:
    assert totp_matches(SECRET, totp(SECRET, 0), 0)
