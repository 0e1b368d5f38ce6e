"""Whether a clause asks, wishes or tells; or is only inside what is told."""

from __future__ import annotations

import re
from typing import Literal

from bot.language.text import fold

Manner = Literal["asks", "wishes", "tells", "inside"]
MANNERS: tuple[Manner, ...] = ("asks", "wishes", "tells", "inside")  # the first one they have

WH_WORD = (
    r"(?:wat(?! een)|wie|hoe\w*|hvl|wanneer|wnr|waar\w*|war+om|wrm|welke?"
    r"|wo+r(?:um|om|vur|veur)\w*|what|who|when|where|why|how|which)"
)
VERB = (
    r"(?:ben|bin|bent|is|zijn|was|waren|heb|hep|hebt|heeft|hebben|hebbe|had|hadden|kan|ken|kun|kunt"
    r"|kunnen|kon|konden|mag|mogen|mocht|moet|mot|moeten|moest|moesten|hoef|hoeft|hoeven|wil|wilt"
    r"|willen|wilde|wou|zou|zouden|zal|zullen|word|wordt|wordk|worden|werd|werden|ga|gaat|gaan|ging"
    r"|gingen|kom|komt|komen|kwam|kwamen|krijg|krijgt|krijgen|kreeg|kregen|blijf|blijft|blijven"
    r"|bleef|raak|raakt|raken|raakte|verlies|verliest|doe|doet|doen|deed|deel|delen|deelt|geef"
    r"|geeft|geven|gaf|bel|belt|bellen|belde|zie|ziet|zien|zag|lees|leest|lezen|kost|kosten|kostte"
    r"|loop|loopt|lopen|liep|staat|staan|sta|stond|ligt|lig|lag|liggen|zit|zitten|zat|geldt|gelden"
    r"|helpt|helpen|help|stuurt|stuur|sturen|stuurde|weet|weten|wist|klopt|stopt|vervalt|betaal"
    r"|betaalt|betalen|betaalde|bestaat|bestaan|praat|praten|spreek|spreekt|spreken|heet|woon"
    r"|woont|wonen|slaap|slaapt|slaan|houd|hou|houdt|houden|bewaren|bewaart|leg|leggen|neem|neemt"
    r"|nemen|maak|maakt|maken|werk|werkt|werken|werkte|telt|hangt|duurt|dacht|denk|denken|vind"
    r"|vindt|snap|snapt|zeg|zegt|zei|zeiden|vraag|vraagt|vragen|vroeg|hoor|hoort|schrijf|schrijft"
    r"|verdien|verdient|red|redt|leef|leeft|wacht|zoek|zoekt|heten|lukt|mankeert|begrijp|begrijpt"
    r"|am|are|do|does|did|have|has|can|could|will|would|should|must|may)"
)
SUBJECT = (
    r"(?:ik|k|we|wij|u|je|jij|jullie|julie|zij|ze|er|dit|dat|het|t|mijn|mn|me|onze|ons|iemand|hij"
    r"|die|deze|de|zo'?n|alles|mensen|gij|ge|daar|hier|een|i|you|they|it|this|that|there|my|our)"
)
_OPENERS = (
    r"^\W*(?:(?:en|maar|want|dus|of|ja|nee|eh|hoi|hallo|sorry|oke|trouwens|verder|nou|maar|zeg"
    r"|mevrouw|meneer|ook|alle+e?)\b[\s,]*)*"
)
_WH = re.compile(
    rf"{_OPENERS}(?:(?:aan|bij|door|in|met|naar|om|op|over|tot|uit|van|via|voor|vanaf) )?{WH_WORD} "
    rf"(?:(?!{SUBJECT}\b)\w+ ){{0,2}}{VERB}\b"
)
_PERSON = r"(?:ik|k|we|wij|u|je|jij|jullie|julie|zij|ze|er|dit|dat|het|t|iemand|hij|die|gij|ge"
_PERSON += r"|i|you|they|it|this|that|there|someone|somebody)"
# "Krijg mijn pillen niet mee" and "staat hier" tell with the subject left out; these verbs do not.
_THIRD = (
    r"(?:is|zijn|word(?:t|en)|kan|ken|kunnen|mag|mogen|moet|moeten|zal|zou|krijgt|krijgen|blijf(?:t)"
    r"|blijven|gaat|gaan|komt|komen|heeft|hebben|geldt|gelden|telt|vervalt|kost|loopt|klopt|stopt"
    r"|helpt|doet|betaalt|valt|raakt|zit|zitten|bestaat|bestaan)"
)
_ABOUT = r"(?!(?:in|op|bij|aan|met|van|naar|voor|niet|nog|nu|uit|er)\b)\w+"
_INVERTED = re.compile(
    rf"{_OPENERS}(?:{VERB}(?:'?k| {_PERSON}| (?!niet|nog|nu|me|mijn)\w+ {_PERSON})"
    rf"|{_THIRD} (?:{_ABOUT} )?{SUBJECT})\b"
)
# The words around an indirect question that make it one.
_ABLE = r"(?:kan|ken|kun|kunt|kunnen|wil|wilt|zou|zoudt|zouden)"
_FRAME = re.compile(
    r"\b(?:vraag(?: \w+){0,4} af|vroeg(?: \w+){0,3} af"
    r"|(?:wil|wilde|wou|zou|willen|moet)(?: \w+){0,5} (?:weten|wete|vragen|horen|vernemen)(?: is)?"
    r"|(?:hoor|verneem|weet) (?:ik )?graag|graag (?:hoor|verneem|weet) ik|benieuwd"
    r"|vraag is(?: dus| nu| dan)?|(?:weet|weten) (?:u|je|jij|jullie|iemand)(?: \w+){0,2}?"
    rf"|{_ABLE} (?:u|je|jij|jullie|iemand)(?: \w+){{0,4}} (?:zeggen|vertellen|uitleggen|aangeven"
    r"|laten weten|mededelen|kijken|nagaan|checken)|(?:zeg|vertel|laat)(?: \w+){1,3}"
    r"|mag ik (?:\w+ )?(?:vragen|weten)|vraagt(?: \w+){0,2}|legt?(?: \w+){1,4} uit"
    r"|(?:snap|begrijp)(?: \w+){0,2} (?:niet|nie)|wonder|(?:want|like|need) to know"
    r"|(?:can|could) you tell me|do you know|tell me)"
    rf"\s*:?\s+(?=(?:of|if|whether|(?:met |van |voor |aan |om |bij )?{WH_WORD})\b)"
)
# "hoe laat het is", "dat ze komen": a part of what is told.
_INSIDE = re.compile(
    rf"^\W*(?:{WH_WORD} (?:\w+ )?(?:ik|je|jij|u|we|wij|ze|zij|hij|het|er|die|dat|mijn|de)\b"
    rf"|dat\b(?! {VERB}))"
)
_WISH = re.compile(
    r"\b(?:graag|gaarne|wil|willen|wilt|wou|wilde|wens|verzoek|liever|liefst|alstublieft|aub"
    r"|alsjeblieft|toestemming)\b"
    r"|\bzou(?:den)?\b.{0,30}\b(?:fijn|prettig|handig|prijs|helpen|mogen|kunnen|ideaal|mooi|beter)\b"
    r"|\b(?:want|please|prefer|would like|need)\b"
    r"|\bbehoefte aan\b|\bvoorstel\b|\bnodig\b"
    rf"|{_OPENERS}(?:bel|stuur|geef|laat|haal|wis|gooi|trek|stop|verwijder|zet|schakel|verbind"
    r"|hou|houd|houdt|sluit|schrap|app|sms|mail|delete|noem|belt|stuurt|misschien|mag|kap|neem"
    r"|doe|doet|regel)\b"
)
_REPORTED = re.compile(
    r"\b(?:hij|zij|ze|die|man|vrouw|zoon|dochter|moeder|vader|broer|zus|baas|kinderen|dokter"
    r"|huisarts|mensen|iedereen|uwv|buurman|buurvrouw|ex)\b(?: \w+){0,3} "
    r"(?:zei|zeiden|vroeg|vroegen|vragen|riep|schreef|dacht|vertelde)\b"
    r"|\b(?:zei|zeiden|vroeg|vroegen|riep|vertelde) (?:hij|zij|ze|die|mijn|de|ik|iedereen)\b"
    r"|(?<!\S)['\"][^'\"]{8,}['\"]"
    r"|\bik (?:heb )?(?:dacht|vroeg|zei|gezegd)\b(?! me)"
)


def plain(quote: str) -> str:
    """`quote` without the frame of an indirect question, then asked as a direct one."""
    frame = _FRAME.search(fold(quote))
    if not frame or len(quote[frame.end() :].split()) < 3:
        return quote
    return quote[frame.end() :].rstrip(" .!") + "?"


def is_framed(quote: str) -> bool:
    """Whether the words frame a question: "ik wil weten of …"."""
    return bool(_FRAME.search(fold(quote)))


def manner_of(quote: str, asked: bool | None = None) -> Manner:
    """Whether the words ask, wish or tell.

    `asked` is True where a question mark closes them, False where they only go on telling.
    """
    folded = fold(quote)
    if _REPORTED.search(folded):
        return "tells"
    if asked or _FRAME.search(folded):
        return "asks"
    if asked is None and (_WH.search(folded) or _INVERTED.search(folded)):
        return "asks"
    if _INSIDE.search(folded):
        return "inside"
    return "wishes" if _WISH.search(folded) else "tells"
