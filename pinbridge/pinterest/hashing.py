"""Normalize and hash personal data for Pinterest.

The rules are those of `ConversionEventsUserData` and `CustomerListRequest` in Pinterest's description: hexadecimal
SHA-256 of the text in lower case without surrounding space; phone numbers as digits without leading zeros; a birthday
as YYYYMMDD; a gender as f, m or n.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from pinbridge.errors import FieldProblem, InvalidInputError

_HASH = re.compile(r"[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}")
_DEVICE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_EMAIL = re.compile(r"[^@\s,]+@[^@\s,]+")
_GENDERS = {"f": "f", "female": "f", "m": "m", "male": "m", "n": "n", "non-binary": "n"}


def is_hashed(value: str) -> bool:
    """Whether a text is a hexadecimal MD5, SHA-1 or SHA-256 hash."""
    return _HASH.fullmatch(value.strip().lower()) is not None


def hashed(value: str) -> str:
    """Return the hexadecimal SHA-256 of a text."""
    return hashlib.sha256(value.encode()).hexdigest()


def _lower(value: str) -> str:
    return value.strip().lower()


def _email(value: str) -> str:
    email = _lower(value)
    if not _EMAIL.fullmatch(email):
        raise ValueError("is not an e-mail address")
    return email


def _phone(value: str) -> str:
    digits = re.sub(r"\D", "", value).lstrip("0")
    if not digits:
        raise ValueError("is not a phone number; give digits with the country code")
    return digits


def _gender(value: str) -> str:
    found = _GENDERS.get(_lower(value))
    if found is None:
        raise ValueError("has to be f, m or n")
    return found


def _birthday(value: str) -> str:
    try:
        return datetime.date.fromisoformat(value.strip()).strftime("%Y%m%d")
    except ValueError:
        raise ValueError("has to be a date such as 1990-12-31") from None


def _compact(value: str) -> str:
    return "".join(char for char in value.lower() if char.isalnum())


def _country(value: str) -> str:
    code = _lower(value)
    if not re.fullmatch("[a-z]{2}", code):
        raise ValueError("has to be a code of two letters, such as US")
    return code


def _device(value: str) -> str:
    device = _lower(value)
    if not _DEVICE.fullmatch(device):
        raise ValueError("is not an advertising id of a device")
    return device


_RULES: Final[Mapping[str, Callable[[str], str]]] = {
    "em": _email,
    "ph": _phone,
    "ge": _gender,
    "db": _birthday,
    "ln": _lower,
    "fn": _lower,
    "ct": _compact,
    "st": _compact,
    "zp": _compact,
    "country": _country,
    "external_id": str.strip,
    "hashed_maids": _device,
}
"""How to normalize each field of `user_data` before it is hashed."""


def user_data(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Normalize and hash the fields of `user_data` that must be hashed. Hashes are kept.

    Args:
        fields: Values by field name. A hashed field may have one or several values; a date may be a
            `datetime.date`.

    Raises:
        InvalidInputError: A value is not valid for its field.
    """
    result: dict[str, Any] = {}
    problems: list[FieldProblem] = []
    for name, value in fields.items():
        rule = _RULES.get(name)
        if rule is None or value is None:
            result[name] = value
            continue
        values = [value] if isinstance(value, str | datetime.date) else list(value)
        result[name] = []
        for number, one in enumerate(values):
            text = one.isoformat() if isinstance(one, datetime.date) else one
            try:
                result[name].append(_hash_once(text, rule))
            except ValueError as error:
                problems.append(FieldProblem((name, number), str(error)))
    if problems:
        raise InvalidInputError.of("user_data", problems)
    return {name: value for name, value in result.items() if value not in (None, [])}


def _hash_once(value: Any, rule: Callable[[str], str]) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("has to be a text that is not empty")
    return value.strip().lower() if is_hashed(value) else hashed(rule(value))


_RECORD_RULES: Final[Mapping[str, Callable[[str], str]]] = {
    "EMAIL": _email,
    "IDFA": _device,
    "MAID": _device,
}


def customer_records(values: Iterable[str], kind: str) -> Iterator[str]:
    """Normalize and hash the records of a customer list. Hashes are kept.

    Args:
        values: Email addresses or ids. Empty ones are omitted.
        kind: Type of the list. Ids of types that are not hashed are sent unchanged.

    Raises:
        InvalidInputError: A value is not of this type. The error has its index, but not the value.
    """
    rule = _RECORD_RULES.get(kind)
    for number, value in enumerate(values):
        if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            raise _wrong_record(number, f"has to be text, not {type(value).__name__}")
        text = value.strip()
        if not text:
            continue
        if rule is None:
            if "," in text:
                raise _wrong_record(number, "has a comma")
            yield text
            continue
        try:
            yield _hash_once(text, rule)
        except ValueError as error:
            raise _wrong_record(number, str(error)) from None


def _wrong_record(number: int, message: str) -> InvalidInputError:
    return InvalidInputError.of("customer list", [FieldProblem(("records", number), message)])
