"""Taking a permission for the gemeente back, at any time and in one's own words."""

from __future__ import annotations

import re

from bot.language.reading import Reading, span_of
from bot.language.reply import Clause, clauses

_THE_GEMEENTE = r"(?:gemeente|wijkteam|loket|schuldhulp\S*)"
_GAP = r"(?:\S+ ){0,6}"
_TAKES_BACK = tuple(
    re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")
    for pattern in (
        rf"toestemming {_GAP}(?:trek|neem|haal) (?:ik )?{_GAP}(?:in|terug|weg)",
        rf"toestemming {_GAP}(?:geldt|telt) {_GAP}niet(?: meer)?",
        rf"wil {_GAP}niet (?:meer )?dat {_GAP}(?:{_THE_GEMEENTE}|gegevens|nummer)(?: \S+){{0,6}}",
        rf"niks (?:meer )?(?:doorgeven|door)|wil (?:ik )?(?:weer )?van (?:de |"
        rf"die )?{_THE_GEMEENTE} af",
        rf"(?:trek|neem|haal|wil) {_GAP}(?:toestemming|akkoord|ja) {_GAP}(?:in|terug|intrekken|"
        r"weg|annuleren|stoppen)",
        rf"(?:toestemming|akkoord) {_GAP}(?:intrekken|ingetrokken|in te trekken|terugtrekken|"
        r"terug|terugnemen|stopzetten|annuleren|vervalt)",
        rf"(?:intrekken|annuleren|stopzetten) {_GAP}toestemming",
        rf"{_GAP}(?:geen|nooit) {_GAP}toestemming {_GAP}(?:geven|gegeven|meer)|"
        r"geen toestemming meer",
        rf"(?:haal|gooi|schrap|verwijder|wis) {_GAP}(?:mij|mijn|nummer|naam|gegevens) "
        rf"{_GAP}{_THE_GEMEENTE}",
        rf"(?:haal|gooi|schrap|verwijder|wis) {_GAP}{_THE_GEMEENTE} {_GAP}(?:weg|eruit|af|uit|"
        r"eraf)",
        r"(?:toch |bij nader inzien |liever |maar |toch liever )+(?:niet|geen|niks) "
        rf"{_GAP}{_THE_GEMEENTE}",
        rf"{_THE_GEMEENTE} {_GAP}(?:toch|bij nader inzien) {_GAP}(?:niet|geen|liever niet)",
        rf"(?:toch|bij nader inzien) {_GAP}(?:niet|geen) {_GAP}(?:doorgeven|door|{_THE_GEMEENTE})",
        rf"(?:doorgeven|door) {_GAP}(?:toch|bij nader inzien|alsnog) {_GAP}niet",
        r"(?:niet|niks|geen) (?:meer|langer) (?:(?:naar|met|aan|door|doorgeven|iets|de|die) "
        rf")+{_THE_GEMEENTE}",
        rf"{_THE_GEMEENTE} {_GAP}(?:niet|niks|nooit) meer(?: \S+){{0,3}}",
        rf"{_THE_GEMEENTE} (?:\S+ ){{0,2}}(?:hoeft|moet|mag) {_GAP}(?:niet|niks)(?: \S+){{0,4}}",
        rf"(?:hoeft|moet|mag) (?:de )?{_THE_GEMEENTE} {_GAP}(?:niet|niks)(?: \S+){{0,4}}",
        rf"(?:laat|hou) (?:de )?{_THE_GEMEENTE} (?:toch )?(?:maar )?(?:toch )?(?:zitten|erbuiten|"
        r"er buiten|weg)",
        rf"laat {_GAP}{_THE_GEMEENTE} {_GAP}zitten|laat {_GAP}zitten {_GAP}{_THE_GEMEENTE}|"
        rf"{_THE_GEMEENTE} laat {_GAP}zitten",
        rf"{_THE_GEMEENTE} (?:doe|laat) {_GAP}(?:niet|zitten)|niet (?:meer )?(?:doorgeven|door)",
        rf"(?:nummer|naam|gegevens|mij) {_GAP}(?:weghalen|afhalen|verwijderen|schrappen|wissen|"
        r"uithalen)",
        rf"(?:geef|stuur|speel) {_GAP}(?:niet|niks) (?:meer )?(?:door|aan (?:de )?{_THE_GEMEENTE})",
        rf"(?:stop|stoppen|kap|ophouden) {_GAP}(?:doorgeven|doorgifte|delen|{_THE_GEMEENTE})",
        rf"(?:bedacht|bedenk mij|van gedachten veranderd|spijt) {_GAP}{_THE_GEMEENTE}|"
        rf"{_THE_GEMEENTE} {_GAP}(?:bedacht|spijt|van gedachten)",
        rf"(?:zeg|meld|bel|blaas|annuleer|stop|cancel|draai) {_GAP}{_THE_GEMEENTE} {_GAP}(?:af|"
        r"terug|maar|weer af)",
        rf"(?:annuleer|cancel|stop|afzeggen|annuleren|terugdraaien) {_GAP}{_THE_GEMEENTE}|"
        rf"{_THE_GEMEENTE} {_GAP}(?:annuleren|afzeggen|terugdraaien|cancelen|stopzetten)",
        r"(?:trek|neem) (?:mijn |die |dat )*ja (?:weer )?(?:in|terug)",
        rf"wil {_GAP}niet (?:meer )?dat (?:de )?{_THE_GEMEENTE}(?: \S+){{1,8}}",
        rf"wil {_GAP}(?:niks|niet|geen) {_GAP}{_THE_GEMEENTE}(?: \S+){{0,4}}",
        rf"(?:af|weg|eraf|uit) bij (?:de )?{_THE_GEMEENTE}",
        r"withdraw \S+ (?:consent|permission)",
    )
)  # fmt: skip
_NOT_OURS = re.compile(
    r"\b(?:uitkering|toeslag|bijstand|rijbewijs|vergunning|werkt|reageert|neemt|belt|helpt|"
    r"geholpen|betaalt|kan|kon|"
    r"heeft|had|doet|wilde|wou|kwam|komt|deden|wachtlijst|antwoord|luistert|gebeld|gehoord|woon)\b"
)
_LATER = re.compile(r"\b(?:later|altijd|ooit|nog wel)\b")


def read_withdrawal(text: str) -> Reading | None:
    """The words with which a client takes a permission for the gemeente back, at any time.

    A bare "toch maar niet" is not read: what it takes back only the talk can tell. "Kan ik dat
    later nog intrekken?" is a question, and not read either.
    """
    found = [reading for sentence in _sentences(text) if (reading := _taken_back(text, sentence))]
    return found[0] if found else None


def _sentences(text: str) -> list[tuple[Clause, ...]]:
    """The clauses of `text` in runs without a full stop between them."""
    runs: list[tuple[Clause, ...]] = []
    for clause in clauses(text):
        if runs and clause.opens not in (".", "want"):
            runs[-1] = (*runs[-1], clause)
        else:
            runs.append((clause,))
    return runs


def _taken_back(text: str, run: tuple[Clause, ...]) -> Reading | None:
    for part in (*run, *(() if len(run) == 1 else (run,))):
        words = part.text if isinstance(part, Clause) else " ".join(clause.text for clause in part)
        if not _is_withdrawal(words):
            continue
        asks = any(clause.asks for clause in run)
        if asks and _LATER.search(words):
            return None
        return Reading(span_of(text, run[0].start, run[-1].end), 0.6 if asks else 0.9)
    return None


def _is_withdrawal(words: str) -> bool:
    if re.search(r"\b(?:toestemming|akkoord|mijn ja|ja terug|ja in)\b", words):
        return any(cue.search(words) for cue in _TAKES_BACK)
    if _NOT_OURS.search(words) and not re.search(r"\bwil (?:\S+ ){0,5}(?:niet|niks|geen)\b", words):
        return False
    return any(cue.search(words) for cue in _TAKES_BACK)
