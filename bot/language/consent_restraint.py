"""What stands beside a yes and holds it back."""

from __future__ import annotations

import re

from bot.language.consent_limits import NEGATION
from bot.language.consent_parts import AND_NO_MORE, SHARING
from bot.language.consent_signals import COMMANDS, Part
from bot.language.consent_vocabulary import tells_of_oneself


def turns(part: Part) -> bool:
    """Whether the yes comes as the turn after a doubt: "... maar doe maar"."""
    return part.has("yes") and (part.clause.opens in ("maar", "dus", ".") or "toch" in part.text)


_PAYING = re.compile(
    r"\b(?:betaal|betalen|betaling\w*|termijn\w*|\w*regeling|uitstel|overmak\w*|afschrij\w*|"
    r"incasso)\b"
)


def _speaks_of_paying(part: Part) -> bool:
    """Whether the yes may be to a payment; "I can no longer pay it" is a reason."""
    reason = part.clause.opens == "want" or part.has("harmless")
    return bool(_PAYING.search(part.text)) and not reason


_GREETS = re.compile(
    r"\b(?:hallo|hoi|goede\w+|dank|sorry|beste|dag|mevrouw|meneer|hulp|welkom|fijn|"
    r"nagedacht|inzien|overlegd|besproken|gezeed|idee)\b"
)


def _comments(part: Part) -> bool:
    """Words before the yes that tell nothing of the client and nothing of the sharing."""
    plain = not part.signals and not part.role and bool(part.rest())
    about = tells_of_oneself(part.clause) or SHARING.search(part.text) or _GREETS.search(part.text)
    return plain and not about


def _only_comments(before: list[Part]) -> bool:
    """A comment goes before the yes, and no story of the client's own that it could belong to."""
    if any(tells_of_oneself(part.clause) for part in before):
        return False
    return any(_comments(part) for part in before)


def held_back(parts: list[Part], at: int) -> bool:
    """Whether a doubt, a condition, a limit on what was asked or an unread "maar" stands beside."""
    if any(part.opens_condition() or (part.role and not part.role.fine) for part in parts):
        return True
    doubts = [index for index, part in enumerate(parts[:at]) if part.has("doubt", "fear")]
    if doubts and not any(turns(part) for part in parts[doubts[-1] + 1 : at + 1]):
        return True
    if any(_takes_heart_out(part, parts[at]) for part in parts[at:]):
        return True
    if any(_turns_on_us(part) for part in parts) or _only_comments(parts[:at]):
        return True
    if any(_speaks_of_paying(part) for part in parts[at:]):
        return True
    if any(_PAYING.search(part.text) and not tells_of_oneself(part.clause) for part in parts[:at]):
        return True
    if any(_adds_a_command(part) for part in parts[1:]):
        return True
    if any(unread_but(part) for part in parts[at + 1 :]):
        return True
    return _takes_back(parts[at])


_DARES_NOT = re.compile(r"\bdurf (?:\S+ ){0,4}niet (?:te|meer|zo|alleen)\b")  # a reason for help
_ASHAMED = re.compile(
    r"(?:ik )?(?:schaam (?:ik )?mij|vind het|ben) (?:(?:wel|best|een|beetje|heel|erg|er|dood|rot|"
    r"kapot|voor|zo|ook|nog|hoor) )*(?:schaam mij|spannend|zenuwachtig|eng|beetje|dood|rot|kapot|"
    r"wel|best|voor|hoor)(?: hoor)?$"
)


def _takes_heart_out(part: Part, yes: Part) -> bool:
    """A doubt or a fear beside the yes; being ashamed takes nothing from a clear one."""
    if part.has("fear") and not part.has("doubt") and yes.has("yes") and part is not yes:
        if part.clause.opens == "want" and _DARES_NOT.search(part.text):
            return False
        return not (_ASHAMED.match(part.text) and part.clause.opens in (",", "."))
    return part.has("doubt", "fear")


_OUR_DOING = re.compile(
    r"\bjullie (?!(?:mogen|mag|kunnen|kan|willen|helpen|meedenken|doen|dit|dat|het|ze|er|al|"
    r"mij (?:mogen|kunnen|willen|helpen|bellen))\b)\S+"
)


def _turns_on_us(part: Part) -> bool:
    """Words about what "jullie" do or did, beside a yes: it is more often a reproach than not."""
    said = _OUR_DOING.search(part.text)
    about_it = SHARING.search(part.text) or part.text.startswith("ja ")
    threatened = part.text.startswith("anders ")
    return (
        bool(said) and not part.role and not about_it and (threatened or not part.has("harmless"))
    )


def unread_but(part: Part) -> bool:
    """Whether it is a "maar ..." whose words nothing accounts for."""
    if part.clause.opens == "behalve":
        return not part.role
    if AND_NO_MORE.match(part.text):
        return False
    return (
        part.clause.opens in ("maar", "hoewel", "alhoewel") and not part.role and bool(part.rest())
    )


def _adds_a_command(part: Part) -> bool:
    """ "Ja natuurlijk, en geef ze meteen ...", "... en dan zeker ...": it may well be mockery."""
    first = part.text.split()[0]
    if part.clause.opens == "en" and first == "dan":
        return True
    told = first in COMMANDS or first in ("jullie", "u", "je")
    return part.clause.opens in ("en", ",") and not part.signals and told


def _takes_back(part: Part) -> bool:
    """A "niet" about the sharing that no cue has read, in the words after the yes."""
    ends = [s.end for s in part.signals if s.kind in ("yes", "ja")]
    after = part.text[ends[-1] :]
    return bool(
        not part.role
        and NEGATION.search(after)
        and SHARING.search(after)
        and part.rest()
        and not part.has("harmless")
    )
