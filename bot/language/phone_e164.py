"""Whether digits are a phone number, and its E.164 form."""

from __future__ import annotations

import re

import phonenumbers
from phonenumbers import PhoneNumberType

MOST_DIGITS = 15  # E.164

# Ranges no operator holds yet in the numbering plan phonenumbers knows. Plans grow and a client
# who is sure of the number should not be told it does not exist: kept, with low confidence.
UNASSIGNED_MOBILE = re.compile(r"316[79]\d{7}")


def _valid(international: str) -> str | None:
    if UNASSIGNED_MOBILE.fullmatch(international):
        return f"+{international}"
    try:
        number = phonenumbers.parse(f"+{international}", None)
    except phonenumbers.NumberParseException:
        return None
    service = (PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.PAGER)
    if phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) not in service:
        return f"+{number.country_code}{number.national_number}"
    return None


def e164_of(digits: str, bare_mobile: bool) -> str | None:
    """The phone number that `digits` (with "+" kept) are, if they are exactly one."""
    abroad = digits.startswith("+") or digits.startswith("00")
    rest = digits.lstrip("+0") if abroad else digits
    if len(rest) < 8 or len(rest) > MOST_DIGITS or "+" in rest:
        return None
    if abroad or (rest.startswith("316") and len(rest) == 11):
        return _valid("31" + rest[3:] if rest.startswith("310") else rest)
    if rest.startswith("0") and len(rest) == 10:
        return _valid("31" + rest[1:])
    if bare_mobile and re.fullmatch(r"6[1-58]\d{7}", rest):
        return _valid("31" + rest)
    return None
