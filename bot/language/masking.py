"""Masking numbers that may never be stored: BSN, IBAN and card numbers."""

from __future__ import annotations

import re

MASK = "•••"

# Digits as people group them: "123 456 782", "1234.56.782", "123-456-782".
_DIGITS = re.compile(r"(?<![\w+])\d(?:[ .\-]?\d){8,18}(?!\w)")
_IBAN_START = re.compile(r"(?<!\w)[A-Za-z]{2} ?\d{2}(?=[ .\-]?[A-Za-z0-9])")
_LONGEST_IBAN = 34 + 9  # signs, and the separators between groups of four
# The length per country (SWIFT's IBAN registry): without it a word behind the number may join it.
_IBAN_LENGTHS = {"NL": 18, "BE": 16, "DE": 22, "FR": 27, "PL": 28, "LU": 20, "GB": 22, "ES": 24,
                 "TR": 26, "LT": 20, "IE": 22, "AT": 20, "IT": 27, "PT": 25, "RO": 24}  # fmt: skip


def mask(text: str, *, phone_asked: bool = False) -> str:
    """`text` with every BSN, IBAN and card number replaced by a mask.

    `phone_asked`: an answer of nine digits that starts with 6 is then a mobile number without its
    zero, also where it happens to satisfy the BSN check.
    """
    text = _mask_ibans(text)
    return _DIGITS.sub(lambda match: _masked_digits(match.group(), phone_asked), text)


def _mask_ibans(text: str) -> str:
    parts, done = [], 0
    for match in _IBAN_START.finditer(text):
        end = _iban_end(text, match.start())
        if match.start() >= done and end is not None:
            parts += [text[done : match.start()], MASK]
            done = end
    return "".join(parts) + text[done:]


def _iban_end(text: str, start: int) -> int | None:
    """Where the IBAN that starts here ends: the check decides, not the spaces."""
    for end in range(min(len(text), start + _LONGEST_IBAN), start + 14, -1):
        ends_here = text[end - 1].isalnum() and not text[end : end + 1].isalnum()
        if ends_here and _is_iban(text[start:end]):
            return end
    return None


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
    total = sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True))
    return total % 11 == 0 and digits != "000000000"


def _is_iban(words: str) -> bool:
    """ISO 13616: the rearranged number modulo 97 is 1."""
    iban = re.sub(r"[ .\-]", "", words).upper()
    if not (15 <= len(iban) <= 34 and iban.isascii() and iban.isalnum()):
        return False
    if len(iban) != _IBAN_LENGTHS.get(iban[:2], len(iban)):
        return False
    return int("".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])) % 97 == 1


def _is_card(digits: str) -> bool:
    """The Luhn check of payment cards; they begin with 2 to 6, a telephone number with 0."""
    if digits[0] not in "23456":
        return False
    doubled = [int(d) * (2 if i % 2 else 1) for i, d in enumerate(reversed(digits))]
    return sum(n - 9 if n > 9 else n for n in doubled) % 10 == 0
