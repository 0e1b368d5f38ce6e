"""The form a message has: whether it asks, wishes, or tells, whatever it is about.

Dutch shows it in its word order. "Wat doet het CAK" and "ga ik dan naar het CAK" ask, "dat ik niet
naar het CAK ga" wishes, "er ligt een brief van het CAK" tells; the words are nearly the same.
"""

from __future__ import annotations

import re

# After these a clause begins as if at the start of the message. Not after "nu" or "dan": there
# Dutch puts the verb first in a statement too ("nu snap ik het niet meer").
_LEADING = (
    r"(?:(?:^|[,.;:!?\n])\s*|\b(?:en|maar|want|dus|of|ja|nee|eh|hoi|hallo|sorry|oke|trouwens|and|but"
    r"|no|yes|ok|hi|hello|please)\s+)"
)
_WH_WORD = (
    r"(?:(?:aan|bij|door|in|met|naar|om|op|over|tot|uit|van|via|voor) )?"
    r"(?:wat(?! een)|wie|hoe\w*|wanneer|waar\w*|war+om|welke?|wo+r(?:um|om|vur|veur)\w*)"
)
_VERB = (
    r"(?:ben|bent|is|zijn|was|waren|heb|hebt|heeft|hebben|had|kan|kun|kunt|kunnen|kon|mag|mogen"
    r"|moet|moeten|hoef|hoeft|wil|wilt|willen|zou|zouden|zal|zullen|word|wordt|worden|ga|gaat"
    r"|gaan|kom|komt|komen|krijg|krijgt|krijgen|blijf|blijft|blijven|raak|raken|verlies|doe|doet|doen|deel"
    r"|delen|deelt|geven|geef|bel|belt|bellen|zie|ziet|zien|lees|leest|lezen|kost|kosten|loop|loopt"
    r"|lopen|staat|staan|sta|geldt|gelden|helpt|helpen|sturen|stuurt|stuur|weet|weten|klopt|stopt"
    r"|vervalt|betaal|betalen|betaalt|bestaat|bestaan|praat|spreek|heet|woon|zit|zitten|slaan"
    r"|houden|bewaren|bewaart|leggen|nemen|maken|maakt|werkt|telt|hangt|duurt|dacht|denk|denken"
    r"|vind|snap)"
)
_SUBJECT = (
    r"(?:ik|we|wij|u|je|jij|jullie|zij|ze|er|dit|dat|het|t|mijn|onze|iemand|hij|die|deze|de|zo'?n"
    r"|alles|mensen|nog|hier|daar)"
)
_NO_VERB = (
    r"(?!(?:als|ast?|dat|om|omdat|want|zoals|toen|en|of|maar|met|van|aan|voor|door|dan|ook|wel|niet"
    r"|toch|nog|zo|bij|ho\w+|tot|terwijl|nadat|zodat|wat|wie|waar\w*|goed|ja|nee|oke|ik|laat"
    r"|heel)\b)"
)
# Verbs that a statement or a request does not begin with.
_SURE_VERB = (
    r"(?:is|zijn|kunnen|kun|kunt|mag|mogen|kost|wordt|worden|word|heeft|gaan|moet|krijg|geldt"
    r"|bestaat|hebben|zit|zitten|komen|krijgen)"
)
# English asks with its own words, and with the verb before the one it asks about.
_ENGLISH_SUBJECT = (
    r"(?:i|you|we|they|he|she|it|this|that|there|my|the|someone|anyone|anybody|your|a)"
)
_ENGLISH_VERB = (
    r"(?:is|are|am|do|does|did|can|could|will|would|should|may|must|have|has|shall|was|were)"
)
_FORMS = (
    ("wh", re.compile(rf"{_LEADING}(?:what|who|how|when|where|which|why|whose)(?:'s)?\b")),
    ("inverted", re.compile(rf"{_LEADING}{_ENGLISH_VERB} {_ENGLISH_SUBJECT}\b")),
    ("told", re.compile(rf"{_LEADING}(?:i|my|we|he|she|they|it)(?:'m|'ve)? \w+")),
    ("wh", re.compile(rf"{_LEADING}{_WH_WORD}\b")),
    (
        "inverted",
        re.compile(
            rf"{_LEADING}(?:{_VERB} {_SUBJECT}|{_SURE_VERB} (?!niet|nog|nu)\w+"
            rf"|{_NO_VERB}\w{{3,}} (?:jij|je|jullie|u|er|ze|de gemeente))\b"
        ),
    ),
    (
        "indirect",
        re.compile(
            r"\b(?:weten|weet|wete|afvra\w+|af|benieuwd|vraag\w*|zeggen|vertellen|uitleggen|snap\w*"
            rf"|begrijp\w*)\b(?: (?:me|u|mij|niet|nu|nou|graag|ook|even))* (?:of|{_WH_WORD})\b"
        ),
    ),
    ("wished", re.compile(r"^\s*(?:(?:en|nou|gewoon|vooral|ja) )*(?:dat|om te|geen|iemand die)\b")),
    ("supposed", re.compile(rf"{_LEADING}(?:als|stel|indien|wanneer) ")),
    ("told", re.compile(rf"{_LEADING}(?:ik|we|wij|mijn|onze|hij|zij|ze|er) \w+")),
)
_ASKING = frozenset({"wh", "inverted", "indirect", "mark"})


def forms(text: str) -> tuple[str, ...]:
    """The forms in a folded text with its short forms written out.

    `wh` and `inverted` questions, an `indirect` one, a question `mark`, something `wished` or
    `told`; and `unasked` where none of it asks.
    """
    found = {name for name, pattern in _FORMS if pattern.search(text)}
    if "?" in text:
        found.add("mark")
    if not found & _ASKING:
        found.add("unasked")
    return tuple(sorted(found))
