"""Sums of money named in a message: figures, words, notes and coins, ranges and small sums.

Works on the folded message (`bot.language.text.fold`). What a sum is for is not decided here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.language.numbers import Number, numbers_in, word_value

EURO = 100


@dataclass(frozen=True)
class Mention:
    """A sum at `start`..`end`; `money` when named as money and not just a number.

    `unit` is the size in cents of the note, coin or euro counted; `high` the top of a range.
    """

    start: int
    end: int
    cents: int
    money: bool
    unit: int = EURO
    high: int | None = None


_EURO = re.compile(
    r"\s*(?:€|(?:euro|euros|euro's|eurie|euries|euri|euris|eurotjes?|eurootjes?|eurootje"
    r"|eurietjes"
    r"|euroos|eur|eu|ero|euor|eruo|uero|ouro|oiro|yuro|euroh|euros?|ekkies?|ekkie|piek|pop|ballen"
    r"|pegels|knots)(?:\b|(?=\d\d\b)))"
)
_EURO_ENDING = re.compile(r"e(?![a-z0-9])|\s*(?:,|\.)(?:-+|=)|-,|\s?=,")
_EURO_BEFORE = re.compile(r"(?:€|\beuro?)\s*$")
_CENTS = re.compile(r"\s*(?:cent(?:jes|en)?|ct|cnt)\b")
_COINS = {
    "tientje": 1000, "tienertje": 1000, "vijfje": 500, "geeltje": 2500, "meier": 10000,
    "meijer": 10000, "joet": 1000, "joetje": 1000, "barkie": 10000, "barki": 10000, "barky": 10000,
    "doezoe": 100000, "doezoetje": 100000, "doezi": 100000, "donnie": 1000, "doni": 1000,
    "donny": 1000, "donie": 1000, "snip": 10000, "snipje": 10000, "knaak": 250, "riks": 250,
    "rijksdaalder": 250,
    "kwartje": 25, "dubbeltje": 10, "heitje": 25, "rooie": 1000, "rug": 100000, "rooitje": 1000,
    "tienjte": 1000, "tietnje": 1000, "tintje": 1000, "tienjtes": 1000,
    "teintje": 1000, "taintje": 1000, "tiente": 1000, "tiendje": 1000, "tienetje": 1000,
    "tinetje": 1000, "tientj": 1000, "teentje": 1000, "vijje": 500, "vijfej": 500,
    "tientie": 1000, "tiensje": 1000, "tienie": 1000, "vijfie": 500,
}  # fmt: skip
_PLURALS = {"knaken": "knaak", "ruggen": "rug", "snippen": "snip", "joeten": "joet"}
# Also a body part, a colour: money only when counted.
_ONLY_COUNTED = frozenset({"rug", "ruggen", "rooie", "snip", "snippen"})
_DIMINUTIVE = re.compile(
    r"([a-z]+?)(?:ertje|etje|tjie|tje|tjuh|tju|tjen|tjs|je|juh|ie|ske|ke|sie)s?"
)


_ABOUT_SO_MANY = re.compile(r"([a-z]{4,})tal")  # "tiental", "twintigtal"


@lru_cache(maxsize=4096)
def _coin(word: str) -> int | None:
    """Cents of one note or coin by name: "tientje", "barkies", "twintigje"."""
    word = _PLURALS.get(word, word)
    for name in (word, word.removesuffix("s"), word.removesuffix("n"), word.removesuffix("'s")):
        if name in _COINS:
            return _COINS[name]
    match = _DIMINUTIVE.fullmatch(word) or _ABOUT_SO_MANY.fullmatch(word)
    value = word_value(match[1]) if match else None
    return value * EURO if value and value % 5 == 0 else None


_WORD = re.compile(r"[a-z]+(?:'s)?")
_FEW = re.compile(r"\b(?:paar|enkele|wat)\s+(?:van die\s+)?$")
_ROOIE = re.compile(r"(?:rooie|rode|bruine)\s+$")
_NOTE = re.compile(
    r"(?:brief|flap|biljet|papier|lap|bankbiljet)(?:je|jes|jie|ie|ies|tje|tjes|pie|pies|s|ten"
    r"|pen)?"
    r"\s+van\s+(?:de\s+)?$"
)


def _number_before(numbers: list[Number], end: int, text: str) -> Number | None:
    for number in reversed(numbers):
        if number.end <= end and not text[number.end : end].strip():
            return number
    return None


def _coin_mentions(text: str, numbers: list[Number]) -> list[Mention]:
    found = []
    for match in _WORD.finditer(text):
        unit = _coin(match[0])
        if unit is not None:
            mention = _counted_coin(text, match, unit, numbers)
            found += [mention] if mention else []
    return found


def _counted_coin(
    text: str, match: re.Match[str], unit: int, numbers: list[Number]
) -> Mention | None:
    start = match.start()
    before = text[max(0, start - 20) : start]
    if red := _ROOIE.search(before):
        start -= len(before) - red.start()
        before = text[max(0, start - 20) : start]
    count = _number_before(numbers, start, text)
    if count is not None:
        return Mention(count.start, match.end(), count.value * unit // 100, True, unit)
    if few := _FEW.search(before):
        return Mention(start - len(before) + few.start(), match.end(), 2 * unit, True, unit)
    if match[0] in _ONLY_COUNTED and not red:
        return None
    return Mention(start, match.end(), unit, True, unit)


def _euro_end(text: str, number: Number) -> int | None:
    """Where the word, sign or ending that makes `number` euros ends."""
    match = _EURO.match(text, number.end)
    if not match and number.digits:
        match = _EURO_ENDING.match(text, number.end)
    return match.end() if match else None


def _decimals_end(text: str, after: int, number: Number | None) -> int | None:
    """End of the cents in "17 euro vijftig", "12 euro en 50 cent"; None when none follow."""
    if number is None or not 100 <= number.value < 10000 or number.value % 100:
        return None
    gap = text[after : number.start]
    cents = _CENTS.match(text, number.end)
    if cents and re.fullmatch(r"\s*(?:en\s*)?", gap):
        return cents.end()
    plain = gap.strip() == "" and number.value in (2500, 5000, 7500, 9500, 9900)
    return number.end if plain and not _EURO.match(text, number.end) else None


_AND_A_HALF = re.compile(r"\s+en\s+een\s+hal(?:f|ve)\b")
_OR_TWO = re.compile(r"\s+(?:of|a|en|tot)\s+")


def _is_article(number: Number) -> bool:
    return not number.digits and number.value in (25, 50, 100, 150)


def _number_mentions(text: str, numbers: list[Number], taken: set[Number]) -> list[Mention]:
    found: list[Mention] = []
    skip = -1
    for at, number in enumerate(numbers):
        if number.start < skip or number in taken:
            continue
        mention = _number_mention(text, number, numbers[at + 1] if at + 1 < len(numbers) else None)
        if mention:
            found.append(mention)
            skip = mention.end
    return found


def _number_mention(text: str, number: Number, following: Number | None) -> Mention | None:
    end = _euro_end(text, number)
    if end is not None:
        part = _decimals_end(text, end, following) if number.value % 100 == 0 else None
        if part is not None and following is not None:
            return Mention(number.start, part, number.value + following.value // 100, True)
        few = 2 if _is_article(number) and _FEW.search(text, 0, number.end) else 1
        return Mention(number.start, end, number.value * few, True)
    if cents := _CENTS.match(text, number.end):
        return Mention(number.start, cents.end(), number.value // 100, True)
    if half := _AND_A_HALF.match(text, number.end):
        return Mention(number.start, half.end(), number.value + EURO // 2, True)
    before = _EURO_BEFORE.search(text, max(0, number.start - 6), number.start)
    if before and not re.search(r"\d\s*$", text[: before.start()]):
        return Mention(before.start(), number.end, number.value, True)
    counted = following and _OR_TWO.fullmatch(text, number.end, following.start)
    if _is_article(number) and not (counted and number.value == 100):
        return None
    return Mention(number.start, number.end, number.value, False)


def _few_euros(text: str) -> list[Mention]:
    """ "een paar euro", "paar honderd" name no number; two is the least they mean."""
    found = []
    for match in re.finditer(r"\b(?:paar|enkele)\s+(?:euro\w*|(honderd)(?:\s+euro)?)\b", text):
        unit = 10000 if match[1] else EURO
        found.append(Mention(match.start(), match.end(), 2 * unit, True, unit))
    return found


def _notes(text: str, mention: Mention, numbers: list[Number]) -> Mention:
    """ "2 briefjes van 20" """
    note = _NOTE.search(text, max(0, mention.start - 40), mention.start)
    if not note:
        return mention
    count = _number_before(numbers, note.start(), text)
    start = count.start if count else note.start()
    times = count.value // 100 if count else 1
    return replace(
        mention, start=start, cents=mention.cents * max(times, 1), money=True, unit=mention.cents
    )


_PRICE = re.compile(r"\d{1,3} (?:25|50|75|95|99)")  # "17 50"


def _spoken(text: str, a: Mention, b: Mention) -> Mention | None:
    """Two bare number words in a row: prices ("twaalf vijftig") and digits ("twee nul")."""
    if _PRICE.fullmatch(text[a.start : b.end]) and not a.money and not b.money:
        return replace(b, start=a.start, cents=a.cents + b.cents // EURO)
    words = not a.money and not text[a.start].isdigit() and not text[b.start].isdigit()
    if not words or text[a.end : b.start].strip() or b.unit != EURO:
        return None
    x, y = a.cents // EURO, b.cents // EURO
    if 3 <= x < 10 and y == 10:  # "vijf tien"
        return replace(b, start=a.start, cents=(x + 10) * EURO)
    if x < 10 and y < 10 and not (x == y - 1 and y > 0):
        return replace(b, start=a.start, cents=(x * 10 + y) * EURO)
    if 20 <= x < 100 and x % 10 == 0 and 0 < y < 10:  # "twintig vijf"
        return replace(b, start=a.start, cents=a.cents + b.cents)
    if y in (25, 50, 75, 95) and (x < 20 or x % 10):
        return replace(b, start=a.start, cents=a.cents + y)
    if 0 < x < 10 and y in (20, 30, 40, 60, 70, 80, 90):
        return replace(b, start=a.start, cents=a.cents + b.cents)
    return None


def sums_in(text: str) -> list[Mention]:
    """The single sums of a folded message, in order, not overlapping."""
    numbers = numbers_in(text)
    taken = _coin_mentions(text, numbers) + _few_euros(text)
    inside = {n for n in numbers for m in taken if n.start < m.end and m.start < n.end}
    plain = _number_mentions(text, numbers, inside)
    found: list[Mention] = []
    for mention in sorted(taken + plain, key=lambda m: (m.start, -m.end)):
        _place(text, found, _notes(text, mention, numbers))
    return found


def _place(text: str, found: list[Mention], mention: Mention) -> None:
    """Appends `mention`; of two that overlap the longer stays."""
    if found and found[-1].end > mention.start:
        if found[-1].end - found[-1].start >= mention.end - mention.start:
            return
        found.pop()
    spoken = _spoken(text, found[-1], mention) if found else None
    found[-1 if spoken else len(found) :] = [spoken or mention]
