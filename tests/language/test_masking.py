"""Numbers that may never be kept, and those that must be."""

from __future__ import annotations

import time

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.masking import MASK, mask

SECONDS = 1.0
WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2)


def bsn_from(eight: str) -> str | None:
    """The BSN that starts with these eight digits, if there is one."""
    rest = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, eight, strict=True)) % 11
    return eight + str(rest) if rest < 10 and int(eight) else None


def iban_from(bank: str, account: str) -> str:
    """The Dutch IBAN of an account."""
    signs = "".join(str(int(sign, 36)) for sign in f"{bank}{account}NL00")
    return f"NL{98 - int(signs) % 97:02}{bank}{account}"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("111222333", MASK),
        ("mijn bsn is 111222333.", f"mijn bsn is {MASK}."),
        ("bsn: 111 222 333, polis 4", f"bsn: {MASK}, polis 4"),
        ("1112.22.333", MASK),
        ("111-222-333", MASK),
        ("NL91ABNA0417164300", MASK),
        ("nl91 abna 0417 1643 00", MASK),
        ("NL91-ABNA-0417-1643-00 en dan 25 euro", f"{MASK} en dan 25 euro"),
        ("rekening NL91ABNA0417164300 van mijn man", f"rekening {MASK} van mijn man"),
        ("BE68 5390 0754 7034", MASK),
        ("4111 1111 1111 1111", MASK),
        ("5500-0000-0000-0004", MASK),
        ("111222333 en 111222333", f"{MASK} en {MASK}"),
    ],
    ids=[
        "bsn", "bsn in a sentence", "bsn in threes", "bsn with dots", "bsn with dashes", "iban",
        "iban in small letters", "iban with dashes", "iban in a sentence", "belgian iban",
        "card", "card with dashes", "twice",
    ],
)  # fmt: skip
def test_what_may_not_be_kept_is_masked(said: str, kept: str) -> None:
    assert mask(said) == kept


@pytest.mark.parametrize(
    "text",
    [
        "", "🙂", "25 euro", "123456789", "000000000", "0612345678", "06-12345678",
        "06 12 34 56 78", "+31612345678", "+31 6 12345678", "2026-11-22", "1e van de maand",
        "polis 1234567", "NL00ABNA0417164300", "4111 1111 1111 1112", "1111122223333444455556666",
        "a111222333b", "K7Q4-2M9X", "nl 20 euro per maand", "de 25e, 20 30 40 euro",
    ],
)  # fmt: skip
def test_what_looks_like_it_stays(text: str) -> None:
    assert mask(text) == text


def test_an_asked_mobile_number_without_its_zero_stays() -> None:
    assert mask("612345671", phone_asked=True) == "612345671"
    assert mask("612345671") == MASK
    assert mask("111222333", phone_asked=True) == MASK


dutch_numbers = st.from_regex(r"0[1-8][0-9]{8}", fullmatch=True).filter(
    lambda text: phonenumbers.is_valid_number(phonenumbers.parse(text, "NL"))
)
written = st.sampled_from(["{}", "bel {}", "{} graag na 5 uur", "tel:{}.", "mijn nr is {}, dank u"])


@given(dutch_numbers, written, st.booleans())
def test_a_dutch_phone_number_is_never_touched(number: str, said: str, asked: bool) -> None:
    for way in (number, f"{number[:2]}-{number[2:]}", f"{number[:3]} {number[3:6]} {number[6:]}"):
        assert mask(said.format(way), phone_asked=asked) == said.format(way)


@given(st.from_regex(r"[0-9]{8}", fullmatch=True).map(bsn_from).filter(bool), written)
def test_every_bsn_is_masked(bsn: str, said: str) -> None:
    assert mask(said.format(bsn)) == said.format(MASK)
    assert bsn not in mask(f"{bsn[:3]} {bsn[3:6]} {bsn[6:]}")


@given(
    st.sampled_from(["ABNA", "INGB", "RABO", "TRIO", "BUNQ"]),
    st.from_regex(r"[0-9]{10}", fullmatch=True),
    st.sampled_from(["{}", "rekening {}", "het is {}."]),
)
def test_every_dutch_iban_is_masked(bank: str, account: str, said: str) -> None:
    iban = iban_from(bank, account)
    assert mask(said.format(iban)) == said.format(MASK)
    grouped = " ".join(iban[start : start + 4] for start in range(0, 18, 4))
    assert mask(said.format(grouped)) == said.format(MASK)


@given(st.text(max_size=300))
def test_text_without_digits_is_never_touched(text: str) -> None:
    plain = "".join(sign for sign in text if not sign.isdigit())
    assert mask(plain) == plain


@pytest.mark.parametrize(
    "piece",
    ["1", "1 ", "12-", "NL12", "NL12 ", "NL91ABNA04 ", "a1", " ", "111222333 ", "123456789 " * 2],
)  # fmt: skip
def test_ten_thousand_hostile_characters_are_quick(piece: str) -> None:
    started = time.perf_counter()
    mask((piece * 10_000)[:10_000])
    assert time.perf_counter() - started < SECONDS


@settings(deadline=None, max_examples=30)
@given(st.text(alphabet="NLnl0123456789 -.ABC", min_size=1, max_size=12))
def test_ten_thousand_characters_of_anything_are_quick(piece: str) -> None:
    started = time.perf_counter()
    mask((piece * 10_000)[:10_000])
    assert time.perf_counter() - started < SECONDS
