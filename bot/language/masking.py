"""Masking numbers that may never be stored: BSN, IBAN and card numbers."""

from __future__ import annotations

import re

MASK = "•••"

# Digits as people group them: "123 456 782", "1234.56.782", "123-456-782".
_DIGITS = re.compile(r"(?<![\w+])\d(?:[ .\-]?\d){8,18}(?!\w)")
_IBAN = re.compile(r"(?<!\w)[A-Za-z]{2}\s?\d{2}(?:[ .\-]?[A-Za-z0-9]){11,30}")


def mask(text: str, *, phone_asked: bool = False) -> str:
    """`text` with every BSN, IBAN and card number replaced by a mask.

    `phone_asked`: an answer of nine digits that starts with 6 is then a mobile number without its
    zero, also where it happens to satisfy the BSN check.
    """
    text = _IBAN.sub(_masked_iban, text)
    return _DIGITS.sub(lambda match: _masked_digits(match.group(), phone_asked), text)


def _masked_iban(match: re.Match[str]) -> str:
    words = match.group()
    # The pattern may run into the next word; the check decides where the number ends.
    for end in range(len(words), 14, -1):
        if words[end - 1].isalnum() and _is_iban(words[:end]):
            return MASK + words[end:]
    return words


def _masked_digits(words: str, phone_asked: bool) -> str:
    digits = re.sub(r"\D", "", words)
    if len(digits) == 9 and _is_bsn(digits) and not (phone_asked and digits.startswith("6")):
        return MASK
    if 13 <= len(digits) <= 19 and _is_card(digits):
        return MASK
    return words


def _is_bsn(digits: str) -> bool:
    """The eleven-proof of the Dutch citizen service number (Wabb)."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(weight * int(digit) for weight, digit in zip(weights, digits))
    return total % 11 == 0 and digits != "000000000"


def _is_iban(words: str) -> bool:
    """ISO 13616: the rearranged number modulo 97 is 1."""
    iban = re.sub(r"[ .\-]", "", words).upper()
    if not 15 <= len(iban) <= 34:
        return False
    return int("".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])) % 97 == 1


def _is_card(digits: str) -> bool:
    """The Luhn check of payment cards."""
    doubled = [int(d) * (2 if i % 2 else 1) for i, d in enumerate(reversed(digits))]
    return sum(n - 9 if n > 9 else n for n in doubled) % 10 == 0
