"""What comes before a name in a Dutch sentence: "ik heet …", "met …", "u spreekt met …"."""

from __future__ import annotations

import re

_CALL_ME = (
    r"\b(?:zeg(?:t)? (?:u )?(?:maar )?(?:gewoon )?|noem (?:me|mij|mie)(?: maar| gewoon)*"
    r"|noemen (?:ze "
    r"|allemaal )?(?:me|mij)(?: \w+)??|noemt (?:me|mij)"
    r"|\b(?:u|je|jij|jullie) (?:mag|mogen|kan|kunt|kunnen) (?:me |mij "
    r"|mie )?(?:gewoon )?(?=\w+ (?:zeggen|noemen))|ik word (?=\w+ genoemd))\s*"
)
_I_AM_CALLED = (
    r"(?:\b(?:(?:ik|iech|ich|iek|ikke|'?k) ?(?:heet|hiet|heit|heite|heten|hit|eet|hete|hee|genaamd)"
    r"|kheet)\b(?: (?:dus|gewoon|trouwens|eigenlijk))?"
    r"|\b(?:(?:mijn|mij|me|mn|m'n|mien|mie|ik|mijne|de|volledige|hele) )*(?:volledige |eigen "
    r"|voor|achter|roep)?n(?:a+|oa|ao)m(?: van (?:mij|me))?(?: (?:is|=|was|zijn|luidt"
    r"|es))?\s*[:=,]?"
    r"|\bmy name(?: is|'s)?|\bnaam (?:is|:)|\bbenim ad[iı]m|\bje m'appelle|\bmam na imie"
    r"|\bme llamo|\bname (?:is|=)|\bmi n[ea]m?n? (?:na|de|is)|\bmi nomber ta|\bnazywam si[ee]"
    r"|\b(?:benim )?(?:ismim|ad[iı]m)|\bich heiss?e)(?: (?:de|dhr|is))?\s+"
    r"(?:(?:geen|niet) [^\W\d]+ maar\s+)?"
)
_SPEAKS_WITH = (
    r"\b(?:spree?k(?:t|en|te)?(?: (?:u|je|jullie|nu))? met|gesprek met|(?:met vriendelijke"
    r"|hartelijke|vriendelijke) groet(?:en|jes)?\W|groet(?:en|jes)?\W|mvg\W|hoogachtend\W"
    r"|gr\W)\s*"
)
_WITH = (
    r"(?:^|[,.!]|\b(?:hoi|hallo|dag|goede\w+|ja|hey|yo|hier|middag|morgen|avond"
    r"|nee))\s*(?:hier )?met\s+"
)
_THIS_IS = (
    r"(?:^|[,.!]|\b(?:hoi|hallo|dag|goede\w+|ja|hey|yo))\s*(?:hier|dit|da|dat|'t|het)(?: is"
    r"| es)?\s+(?:(?:dus|ja|eh+m?|nou|gewoon|eigenlijk) )*|\bdas\s+|\btis\s+|\bi am\s+|\bi'm\s+"
)
_I_AM = (
    r"\b(?:(?:ik|ikke|iech|ich|iek|'?k) (?:ben|bin|zen|zijn|zin|bun|is)|k(?:ben|bin|zen|zin)"
    r"|ben ik|ik ben (?:het|'t))(?: (?:gewoon|dus|eh+m?|ja))*(?: (?:de|mevrouw|meneer|het))?\s+"
    r"(?!(?:een|in|bij|op|van)\b)"
    r"|\bjestem\s+|\bmi ta\s+"
)
ASKED_PLACES = tuple(
    map(re.compile, (_CALL_ME, _I_AM_CALLED, _SPEAKS_WITH, _WITH, _I_AM, _THIS_IS))
)
CALLED, SIGNED, BEING = re.compile(_I_AM_CALLED), re.compile(_SPEAKS_WITH), re.compile(_I_AM)
SOMEONE_ELSES = re.compile(
    r"\b(?:man|vrouw|zoon|dochter|moeder|vader|broer|zus|kind|baby|deurwaarder|bedrijf"
    r"|verzekering|haar|zijn|hun|partner|vriend|vriendin)\W+$"
)
